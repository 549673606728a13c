import type { Segmenter, Word, WordsAround } from '../model/sentence.js';
import type { Span } from '../model/span.js';

/** How many characters either side of a numeral are cut into words: more than the longest idiom. */
const reach = 8;

/**
 * Words around the places given, for a sentence of which nothing else needs words: stretches between them come back as one word
 * of tag `x`, so that the words still cover the text without gap. Places in ascending order.
 */
export function wordsNear(text: string, places: readonly number[], segmenter: Segmenter): Word[] {
  const words: Word[] = [];
  let covered = 0;
  for (const window of windows(places, text.length)) {
    const { start, end } = window;
    if (start > covered) words.push({ text: text.slice(covered, start), tag: 'x', start: covered, end: start });
    for (const word of segmenter.tag(text, window)) words.push(word);
    covered = end;
  }
  if (covered < text.length) words.push({ text: text.slice(covered), tag: 'x', start: covered, end: text.length });
  return words;
}

function windows(places: readonly number[], length: number): Span[] {
  const found: Span[] = [];
  for (const place of places) {
    const start = Math.max(0, place - reach);
    const end = Math.min(length, place + reach + 1);
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) found[found.length - 1] = { start: last.start, end };
    else found.push({ start, end });
  }
  return found;
}

/** The words in which the places stand, and those around them, each once. Places in ascending order. */
export function wordsAt(places: readonly number[], words: WordsAround): Word[] {
  const found: Word[] = [];
  let covered = 0;
  for (const place of places) {
    if (place < covered) continue;
    for (const word of words({ start: place, end: place + 1 })) if (word.start >= covered) found.push(word);
    covered = found.at(-1)?.end ?? covered;
  }
  return found;
}
