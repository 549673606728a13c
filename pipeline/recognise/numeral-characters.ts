import { arabicZeros, digitRows, tensRows } from '../lexicon/digits.js';
import { largeMagnitudes, smallMagnitudes, vagueDigits } from '../lexicon/magnitudes.js';

/** What a UTF-16 code unit is to the reader of numerals. */
export const Kind = {
  none: 0,
  arabic: 1,
  digit: 2,
  small: 3,
  large: 4,
  mega: 5,
  half: 6,
  vague: 7,
  formalDigit: 8,
  formalSmall: 9,
  tens: 10,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const kinds = new Uint8Array(0x10000);
const worths = new Int8Array(0x10000);

function enter(characters: string, kind: Kind, worth: number): void {
  for (const character of characters) {
    kinds[character.charCodeAt(0)] = kind;
    worths[character.charCodeAt(0)] = worth;
  }
}

for (const { value, forms, formal } of digitRows) {
  enter(formal, Kind.formalDigit, value);
  enter(forms, Kind.digit, value);
}
for (const { exponent, forms, formal } of smallMagnitudes) {
  enter(forms, Kind.small, exponent);
  enter(formal, Kind.formalSmall, exponent);
}
for (const { exponent, forms, formal } of largeMagnitudes) enter(forms + formal, Kind.large, exponent);
for (const { value, form } of tensRows) enter(form, Kind.tens, value);
enter('兆', Kind.mega, 12);
enter('半', Kind.half, 0);
enter(vagueDigits.leading, Kind.vague, 0);
for (const zero of arabicZeros) {
  for (let value = 0; value < 10; value += 1) enter(String.fromCharCode(zero + value), Kind.arabic, value);
}

/** Kind of a code unit; `Kind.none` for NaN, which is what charCodeAt gives beyond the end. */
export function kindOf(code: number): Kind {
  return (kinds[code] ?? Kind.none) as Kind;
}

/** The digit of a digit, the power of ten of a magnitude word; 0 for all others. */
export function worthOf(code: number): number {
  return worths[code] ?? 0;
}

/** Position after the blanks at `at`, at most two of them, never over a line end or a tab. */
export function skipBlanks(text: string, at: number): number {
  let to = at;
  while (to < at + 2 && isBlank(text.charCodeAt(to))) to += 1;
  return to;
}

/** Space, no-break space, ideographic space. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x3000;
}

/** ASCII letter. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a && code < 0x80;
}

/** ASCII, full-width, and the small point of traditional sets: 3.5, ３．５, ３﹒５. */
export function isDecimalPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e || code === 0xfe52;
}
