/**
 * Characters that stand in a text without being seen, as parts of a regular expression with the flag `u`: control
 * characters that are no white space, and what Unicode calls default ignorable (zero-width, soft hyphen, tags), without the Hangul fillers, which show as blanks.
 */
export const invisible = String.raw`(?:(?![\t-\r\u0085\u115F\u1160\u3164\uFFA0])[\p{Cc}\p{Default_Ignorable_Code_Point}])`;

/** Marks that make what follows on the line run from right to left, digits of an override included: RLE, RLO, RLI. */
export const turnsDirection = /[\u202B\u202E\u2067]/u;

const unprintable = new RegExp(`[\\n\\v\\f\\r\\u0085\\u2028\\u2029\\t\\p{Cs}]|${invisible}`, 'gu');

/** A text for a line of a terminal: what is not seen, or would move the cursor, is written `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
