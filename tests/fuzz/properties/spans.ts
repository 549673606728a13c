import type { Property } from '../property.js';

/** Counts in code points by itself, as a reader of the published files does. */
export const spans: Property = {
  id: 'spans',
  demands: 'Quotes are the text from start to end; facts hold a numeral; mentions are in order and do not overlap.',
  problems: ({ text, first: { records } }) => {
    const characters = Array.from(text);
    const slice = (start: number, end: number): string => characters.slice(start, end).join('');
    const rows = [
      ...records.facts.map(({ start, end, quote }) => ({ start, end, written: quote })),
      ...records.mentions.map(({ start, end, text: written }) => ({ start, end, written })),
    ];
    return [
      ...rows
        .filter(({ start, end, written }) => start < 0 || start >= end || slice(start, end) !== written)
        .map(({ start, end, written }) => `unexpected “${written}”, expected “${slice(start, end)}”`),
      ...records.facts
        .filter(({ quote }) => quote.trim() !== quote)
        .map(({ quote }) => `unexpected blanks around “${quote}”`),
      ...records.facts
        .filter(
          (fact) =>
            !records.mentions.some(
              ({ fact_id: id, class: name, start, end }) =>
                id === fact.fact_id && name === 'fact' && start >= fact.start && end <= fact.end,
            ),
        )
        .map(({ quote }) => `unexpected fact “${quote}” without a numeral of its own`),
      ...records.mentions.flatMap((mention, index) => {
        const before = records.mentions[index - 1];
        return before === undefined || before.end <= mention.start
          ? []
          : [`“${mention.text}” overlaps “${before.text}”`];
      }),
    ];
  },
};
