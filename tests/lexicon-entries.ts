import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A word of a word table, and the table: the name under which a module of the lexicon exports it. */
export interface LexiconEntry {
  readonly entry: string;
  readonly table: string;
}

const folder = join(import.meta.dirname, '../pipeline/lexicon');

/**
 * Tables that hold no words of texts of their own: regions are a closed list from outside, others hold characters, names of
 * types or examples, or are made of other tables.
 */
const noWords: ReadonlySet<string> = new Set([
  'divisionRows',
  'regions',
  'regionNames',
  'formerDivisionRows',
  'formerRowsWithoutCode',
  'formerRegions',
  'digitRows',
  'tensRows',
  'smallMagnitudes',
  'largeMagnitudes',
  'unitPrefixes',
  'looseHedgeDimensions',
  'arabicZeros',
  'unitRows',
  'planByForm',
  'planByOrdinal',
  'holidayExamples',
  'indicatorRows',
]);

/** Every word of every list, set, map or table of rows that a module of the lexicon exports, each once a table. */
export async function readEntries(): Promise<readonly LexiconEntry[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const found = new Map<string, LexiconEntry>();
  for (const file of files.toSorted()) {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as Readonly<Record<string, unknown>>;
    for (const [table, value] of Object.entries(module)) {
      if (noWords.has(table)) continue;
      for (const entry of wordsOf(value)) found.set(`${table} ${entry}`, { entry, table });
    }
  }
  return [...found.values()];
}

/** The words of a table: its texts, the forms of its rows, the keys of a map. */
function wordsOf(table: unknown): readonly string[] {
  if (table instanceof Map) return [...table.keys()].filter((key) => typeof key === 'string');
  if (table instanceof Set || Array.isArray(table)) return [...table].flatMap(wordsOfRow);
  return [];
}

function wordsOfRow(row: unknown): readonly string[] {
  if (typeof row === 'string') return [row];
  if (typeof row !== 'object' || row === null) return [];
  const { form, forms, words, limitedForms } = row as Readonly<
    Record<'form' | 'forms' | 'words' | 'limitedForms', unknown>
  >;
  const own = [form, forms, words].flat().filter((word) => typeof word === 'string');
  return [...own, ...wordsOf(limitedForms)];
}

/** How often each word stands in the text, counted in one pass; overlapping words and occurrences all count. */
export function countOccurrences(text: string, words: readonly string[]): ReadonlyMap<string, number> {
  const byFirst = new Map<number, string[]>();
  for (const word of new Set(words)) {
    const first = word.charCodeAt(0) * 65536 + (word.length > 1 ? word.charCodeAt(1) : 0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  const counts = new Map<string, number>(words.map((word) => [word, 0]));
  const tally = (key: number, at: number): void => {
    for (const word of byFirst.get(key) ?? []) {
      if (text.startsWith(word, at)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  };
  for (let at = 0; at < text.length; at += 1) {
    const first = text.charCodeAt(at) * 65536;
    tally(first, at);
    if (at + 1 < text.length) tally(first + text.charCodeAt(at + 1), at);
  }
  return counts;
}
