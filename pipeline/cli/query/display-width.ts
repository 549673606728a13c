/**
 * Characters that take two columns of a terminal: East Asian Width W and F of Unicode 16 in the ranges that its scripts,
 * signs and full-width forms occupy, and emoji. Ambiguous ones (“ ” … ·) take one, as in terminals by default.
 */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/gu;
const narrow = /[\p{Mn}\p{Me}]/gu;
const simple = /^[ -~]*$/u;

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (simple.test(text)) return text.length;
  return Array.from(text).length + count(text, wide) - count(text, narrow);
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
