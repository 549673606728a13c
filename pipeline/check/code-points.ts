/** Places in a text counted as people and other languages count them. */
export interface CodePointIndex {
  /** Code points before a UTF-16 offset. Throws inside a surrogate pair and outside of the text. */
  readonly offset: (utf16: number) => number;
  /** Code points of the whole text. */
  readonly length: number;
}

/** Index of a text; only its surrogate pairs are kept, so most Chinese texts cost nothing. */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index);
  const offset = (utf16: number): number => {
    if (utf16 < 0 || utf16 > text.length)
      throw new RangeError(`Expected an offset inside the text, not ${String(utf16)}`);
    const before = countBelow(pairs, utf16);
    if (pairs[before - 1] === utf16 - 1)
      throw new RangeError(`Expected an offset between characters, not ${String(utf16)}`);
    return utf16 - before;
  };
  return { offset, length: text.length - pairs.length };
}

/** Line numbers of UTF-16 offsets, from 1; a line ends at LF, CRLF or CR. */
export function indexLines(text: string): (utf16: number) => number {
  const ends = Array.from(text.matchAll(/\r\n|[\n\r]/gu), (match) => match.index + match[0].length - 1);
  return (utf16) => countBelow(ends, utf16) + 1;
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
