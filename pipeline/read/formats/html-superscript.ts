import { raisedSigns } from './raised-signs.js';

const raised: Readonly<Record<string, string>> = { ...raisedSigns, '–': '⁻' };
const number = /^[+\-−–]?\d{1,3}$/u;
const mark =
  /^(?:[[［【〔(（]\s{0,2}(?:注|note)?\s{0,2}\d{1,3}\s{0,2}[\]］】〕)）]|注\s?\d{0,3}|[*＊†‡]{1,3}|[①-⑳])$/iu;
const unitBefore = /[a-zμΩ]$/iu;
const tenBefore = /(?<![\d.])10$/u;
const numeralBefore = /[\d０-９]$/u;

/**
 * What stands in a line for raised words, `before` them the line so far: m² and 10⁸ stay what they are, a mark of a
 * footnote behind words becomes ¹ or [1], and one behind a numeral (5.8¹%) is left out, for it would be read as digits.
 */
export function superscript(before: string, words: string): string {
  const text = words.trim();
  if (number.test(text)) {
    const sign = Array.from(text, (character) => raised[character] ?? character).join('');
    if (unitBefore.test(before) || tenBefore.test(before)) return sign;
    return numeralBefore.test(before) ? '' : sign;
  }
  if (!mark.test(text)) return words;
  if (numeralBefore.test(before)) return '';
  const digits = /\d{1,3}/u.exec(text)?.[0];
  return digits === undefined ? text : `[${digits}]`;
}

/** Whether words that link to a place in the page are the mark of a footnote. */
export function isFootnoteMark(words: string): boolean {
  const text = words.trim();
  return mark.test(text) || number.test(text);
}
