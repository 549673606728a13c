import type { MappedText, Span } from '../model/span.js';
import { textOf } from './text-line.js';

/** Gives the words at, or above, a place as the source writes them. */
export type WrittenWords = (words: string, span: Span) => string;

/** A logical text in the characters of the source. */
export function writtenText({ pieces }: MappedText, source: string): string {
  return textOf(
    source,
    pieces.map((piece) => ({ start: piece.source, end: piece.source + piece.length })),
  );
}

/** Finds words that stand on their own line before a place; both texts have the same offsets. */
export function wordsAbove(readText: string, source: string): WrittenWords {
  const found = new Map<string, string>();
  return (words, { start }) => {
    const known = found.get(words);
    if (known !== undefined || words === '') return known ?? '';
    const at = readText.lastIndexOf(words, start);
    const written = at < 0 ? words : source.slice(at, at + words.length);
    found.set(words, written);
    return written;
  };
}
