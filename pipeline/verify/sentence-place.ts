import { withoutBlanks } from './cell.js';
import type { SourceText } from './source-text.js';

/** Farthest that a footnote below the page may lead away from the sentence it cuts, in characters without blanks. */
const longestCut = 2000;
/** Characters that have to follow each other for a sentence to go on after a cut. */
const leastPiece = 4;
/** The same before the first cut: ESI［5］全球排名. */
const leastOpening = 2;

/**
 * Whether a sentence without blanks stands in a text around a span: its characters one after the other, blanks aside.
 * What stands between two of its pieces may be left out, as a footnote mark is; a piece after a cut has four characters at least.
 */
export function standsAround(
  sentence: string,
  source: SourceText,
  span: { readonly start: number; readonly end: number },
): boolean {
  const reach = sentence.length * 2 + longestCut;
  const before = withoutBlanks(source.slice(Math.max(0, span.start - reach), span.start));
  const quote = withoutBlanks(source.slice(span.start, span.end));
  const text = before + quote + withoutBlanks(source.slice(span.end, span.end + reach));
  const opening = sentence.slice(0, leastOpening);
  let from = before.length + quote.length - 1;
  for (;;) {
    const start = from < 0 ? -1 : text.lastIndexOf(opening, from);
    if (start < 0) return false;
    const end = endOf(sentence, text, start);
    if (end !== undefined && end >= before.length + quote.length) return true;
    from = start - 1;
  }
}

/** Where a sentence that opens at a place ends; undefined when it does not go on somewhere. */
function endOf(sentence: string, text: string, start: number): number | undefined {
  let place = start;
  for (let index = 0; index < sentence.length; index += 1, place += 1) {
    if (sentence[index] === text[place]) continue;
    const next = text.indexOf(sentence.slice(index, index + leastPiece), place);
    if (next < 0 || next - place > longestCut) return undefined;
    place = next;
  }
  return place;
}
