import { fact, reads, sentence, type HostileCase } from '../case.js';

const ends: readonly (readonly [string, string])[] = [
  ['CR LF', '\r\n'],
  ['CR', '\r'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['NEL', '\u0085'],
  ['a vertical tab', '\v'],
  ['a form feed', '\f'],
];

/** Every line end parts paragraphs, and none ends a cell of the tables. */
export const lineEnds: readonly HostileCase[] = [
  ...ends.map(([name, end]) =>
    reads(`lines that end in ${name}`, `标题${end}${sentence}${end}${end}${sentence}`, [fact, fact]),
  ),
  reads('a number that a line separator parts', '2024年，全市营业收入12\u2028亿元。', []),
];
