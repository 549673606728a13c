/** A decoded text, asked by code points. */
export interface SourceText {
  readonly text: string;
  /** Code points of the whole. */
  readonly length: number;
  /** The text from start to end; empty where there is none. */
  readonly slice: (start: number, end: number) => string;
  /** Line of a place, from 1. A line ends at LF, CRLF or CR. */
  readonly lineOf: (place: number) => number;
}

export function sourceText(text: string): SourceText {
  const characters = Array.from(text);
  const starts = lineStarts(characters);
  return {
    text,
    length: characters.length,
    slice: (start, end) => characters.slice(start, end).join(''),
    lineOf: (place) => countUpTo(starts, place),
  };
}

function lineStarts(characters: readonly string[]): number[] {
  const isEnd = (character: string, index: number): boolean =>
    character === '\n' || (character === '\r' && characters[index + 1] !== '\n');
  return [0, ...characters.flatMap((character, index) => (isEnd(character, index) ? [index + 1] : []))];
}

/** How many of the ascending numbers are not above the limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ascending[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
