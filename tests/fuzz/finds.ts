import type { Case } from './cases.js';

/** A text that was once read wrongly, made as short as it could be. */
export interface Find {
  readonly name: string;
  /** What was wrong with its reading. */
  readonly wrong: string;
  readonly found: Case;
}

/** Every find; `npm test` reads them all again. */
export const finds: readonly Find[] = [
  {
    name: 'compatibility ideograph',
    wrong: '零 as U+F9B2, and 两 and 六 of that block, which normalisation makes 零, 两 and 六, were no numerals',
    found: { text: '户均\uf9b2点五亩，\uf978千户、第\uf9d1。', format: 'plain', setting: 'bare' },
  },
  {
    name: 'Kelvin sign',
    wrong: 'the letter of a code was none when written as U+212A',
    found: { text: '\u212a2', format: 'plain', setting: 'bare' },
  },
  {
    name: 'letter with a combining mark',
    wrong: 'the two writings of one sentence had two fact_ids',
    found: { text: 'cafe\u0301产值0件', format: 'plain', setting: 'bare' },
  },
  {
    name: 'numeral cut by a footnote with a numeral',
    wrong: 'the mention of 22 ran over the mention of 5',
    found: { text: '（2\n¹5。\n2', format: 'plain', setting: 'bare' },
  },
  {
    name: 'numeral cut by a link',
    wrong: 'the mention of 3万 ran over the mention of 2 in the address',
    found: { text: '3[](2)万', format: 'markdown', setting: 'bare' },
  },
  {
    name: 'numeral cut by an image',
    wrong: 'the mention of 21 ran over the mention of 1 in the words of the image',
    found: { text: 'G2![1]()1', format: 'markdown', setting: 'bare' },
  },
  {
    name: 'rank that reads a part of a numeral',
    wrong: '第1，234 became a fact though the numeral is 1，234.5',
    found: { text: '全市第1，234.5', format: 'plain', setting: 'bare' },
  },
  {
    name: 'ring alone',
    wrong: '○ as a bullet, or in the place of a name, was a numeral',
    found: { text: '○某公司投资○万元', format: 'plain', setting: 'bare' },
  },
  {
    name: 'inline code over two lines',
    wrong: 'the line break stood inside the sentence, so that LF and CRLF gave two fact_ids',
    found: { text: '`前\n`2次', format: 'markdown', setting: 'bare' },
  },
  {
    name: 'rank with a sign',
    wrong: '第-1位 was place −1, and the numeral of its fact was none of its mentions',
    found: { text: '第-1位', format: 'plain', setting: 'bare' },
  },
  {
    name: 'range of a fall',
    wrong: 'the range from −3 to −5 did not ascend',
    found: { text: '降3~5%', format: 'plain', setting: 'bare' },
  },
  {
    name: 'narrow blank at the end of a line',
    wrong: 'behind U+202F or U+205F a sentence had not ended, and its line went on in the next paragraph',
    found: { text: '（八）5项。\u205f', format: 'plain', setting: 'bare' },
  },
  {
    name: 'file name before a combining mark',
    wrong: '2.png was a file name though its last letter is another, ǵ',
    found: { text: '2.png\u0301', format: 'plain', setting: 'bare' },
  },
  {
    name: 'tag with a combining mark at its letter',
    wrong: '<t5> was a tag though its letter is another, ẗ',
    found: { text: '<t\u03085>', format: 'plain', setting: 'bare' },
  },
  {
    name: 'tag with a combining mark at its end',
    wrong: '<t5> was a tag though its end is another character, ≯',
    found: { text: '<t5>\u0338', format: 'plain', setting: 'bare' },
  },
];
