import type { Claim, Recogniser } from '../recogniser.js';

const digits = /^[0-9０-９]/u;
const numeral = /[0-9０-９]+(?:[.．,，][0-9０-９]+)*[万亿千百]*|[〇零一二两三四五六七八九十百千万亿半]+/gu;

const reasonOf = (text: string): string => (digits.test(text) ? '无单位数字' : '未作数量使用的中文数词');

/** Whatever numeral is left once everything else has been read: it gets a reason, so that none is dropped. */
export const leftover: Recogniser = {
  id: 'leftover',
  examples: ['编为【7788】', '其【百】'],
  counterExamples: ['没有数字。'],
  find: ({ text }) =>
    [...text.matchAll(numeral)].map((match): Claim => ({
      start: match.index,
      end: match.index + match[0].length,
      class: 'other',
      reason: reasonOf(match[0]),
    })),
};
