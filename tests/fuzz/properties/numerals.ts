import type { Property } from '../property.js';

const numeral = /[0-9０-９〇零一二三四五六七八九十百千万亿两半]/u;

/** A scan that knows characters alone. */
export const numerals: Property = {
  id: 'numerals',
  demands: 'Every character of a numeral stands in a mention, which belongs to a fact or says why it does not.',
  problems: ({ text, first: { extraction, records } }) => {
    const covered = new Set<number>();
    for (const { span } of extraction.numerals) for (let at = span.start; at < span.end; at += 1) covered.add(at);
    return [
      ...Array.from({ length: text.length }, (_, at) => at)
        .filter((at) => numeral.test(text.charAt(at)) && !covered.has(at))
        .map((at) => `no mention of “${text.charAt(at)}” in “${text.slice(Math.max(0, at - 5), at + 5)}”`),
      ...records.issues.filter(({ code }) => code === 'numeral-unaccounted').map(({ message }) => message),
      ...records.mentions
        .filter(({ fact_id: id, reason }) => id === null && reason === null)
        .map(({ text: written }) => `no reason for “${written}”`),
      ...records.mentions
        .filter(({ text: written }) => !/\p{N}|\p{Script=Han}/u.test(written))
        .map(({ text: written }) => `unexpected mention “${written}”, expected a numeral`),
    ];
  },
};
