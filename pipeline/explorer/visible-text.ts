/** Characters that turn the direction of what follows, control characters that move no line, and blanks of no width. */
const unseen = /(?![\t\n\v\f\r])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text as it is shown: what would hide or turn something is written `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
