import type { WordColumn } from './column-table.js';
import { inSlices } from './slices.js';

/** A text as it is compared: full-width and capital letters count as their plain ones. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

const folded = new WeakMap<WordColumn, string[]>();
const other = new WeakMap<WordColumn, (word: string) => string>();

/** Lets the words of a column be found by other words too: an identifier by its title. */
export function alsoFoundBy(column: WordColumn, names: (word: string) => string): void {
  other.set(column, names);
  folded.delete(column);
}

/** Which words of a column hold a text that is folded; 1 where one does. Undefined when nobody waits for it any more. */
export async function wordsWith(
  column: WordColumn,
  needle: string,
  isStale: () => boolean,
): Promise<Uint8Array | undefined> {
  const known = folded.get(column) ?? [];
  folded.set(column, known);
  const names = other.get(column);
  const hits = new Uint8Array(column.words.length);
  const done = await inSlices(
    hits.length,
    (place) => {
      const text = (known[place] ??= foldWord(column.words[place] ?? '', names));
      if (text.includes(needle)) hits[place] = 1;
    },
    isStale,
  );
  return done ? hits : undefined;
}

function foldWord(word: string, names: ((word: string) => string) | undefined): string {
  return fold(names === undefined ? word : `${word} ${names(word)}`);
}
