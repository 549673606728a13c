import type { Claim, Recogniser } from '../recogniser.js';

/** Digits of other scripts and styles (٣, 𝟝), fractions in one sign, Suzhou numerals, radicals that look like 一 or 十. */
const otherDigit = String.raw`(?:(?![0-9０-９])\p{Nd}|[¼-¾⅐-⅟↉〡-〩〸-〺⼀⼆⼋⼗\uFFFD])`;
const usualDigit = '[0-9０-９〇零一二三四五六七八九十百千万亿两半]';
/** What changes a numeral behind which it stands: strokes and rings, small figures, a character that was lost. */
const behind = String.raw`[\p{M}⁰¹²³⁴-⁻₀-₉]|[\p{Co}\p{Cs}](?=[0-9０-９])`;

const run = new RegExp(`(?:${otherDigit}|${usualDigit})(?:${otherDigit}|${usualDigit}|${behind}|[.．,])*`, 'gu');
const strange = new RegExp(`${otherDigit}|${behind}`, 'u');
const suspect = new RegExp(`${otherDigit}|[\\p{M}⁰¹²³⁴-⁻₀-₉\\p{Co}\\p{Cs}]`, 'u');

/** A text of Chinese characters, ASCII and the usual punctuation holds nothing suspect, and this is quicker to see. */
const ordinary = /^[\0-\x7f·\u2010-\u2027\u3000-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/u;

/** A numeral with a sign in it that cannot be read for certain: none of it is a quantity, not even the readable rest. */
export const brokenNumeral: Recogniser = {
  id: 'broken-numeral',
  examples: [
    '增长【𝟝.8】%',
    '增长【5.𝟠】%',
    '增长【٣5】%',
    '增长【5\u0336.8】%',
    '增长【5½】%',
    '收入【⼆十五亿】元',
    '面积【10²】平方米',
    '收入【5\uFFFD0亿】元',
    '收入【5\uE0000亿】元',
  ],
  counterExamples: ['①2024年实现收入5亿元。', '面积10m²。', '\uF06C2024年', '收入5.8亿元。', 'cafe\u03015家'],
  find: ({ text }) =>
    !ordinary.test(text) && suspect.test(text) ? Array.from(text.matchAll(run)).flatMap(claimOf) : [],
};

function claimOf({ index, 0: found }: RegExpMatchArray & { index: number }): Claim[] {
  if (!strange.test(found)) return [];
  const end = index + found.replace(/[.．,]+$/u, '').length;
  return [{ start: index, end, class: 'other', reason: '含不能确认的字符的数字' }];
}
