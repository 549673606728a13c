import { wordColumn, type ColumnTable, type WordColumn } from './column-table.js';
import { fold, wordsWith } from './folded-words.js';
import { inSlices } from './slices.js';

/** What a row must fulfil: the word at one of its columns is among the hits. */
export type Condition = readonly { readonly column: WordColumn; readonly hits: Uint8Array }[];

/** Something to look for, made into a condition once the words of a table are at hand. */
export type Wanted = (table: ColumnTable, isStale: () => boolean) => Promise<readonly Condition[] | undefined>;

/** Every word of a text, each in any of the columns. */
export function holds(text: string, columns: readonly string[]): Wanted {
  const needles = fold(text)
    .split(/\s+/u)
    .filter((needle) => needle !== '');
  return async (table, isStale) => {
    const conditions: Condition[] = [];
    for (const needle of needles) {
      const condition: Condition[number][] = [];
      for (const name of columns) {
        const column = wordColumn(table, name);
        const hits = await wordsWith(column, needle, isStale);
        if (hits === undefined) return undefined;
        condition.push({ column, hits });
      }
      conditions.push(condition);
    }
    return conditions;
  };
}

/** A word of a column that fulfils something. */
export function fits(name: string, test: (word: string) => boolean): Wanted {
  return (table) => {
    const column = wordColumn(table, name);
    const hits = Uint8Array.from(column.words, (word) => (word !== null && test(word) ? 1 : 0));
    return Promise.resolve([[{ column, hits }]]);
  };
}

/** Either of two. Both must be one condition. */
export function either(left: Wanted, right: Wanted): Wanted {
  return async (table, isStale) => {
    const both = await Promise.all([left(table, isStale), right(table, isStale)]);
    if (both[0] === undefined || both[1] === undefined) return undefined;
    return [both.flatMap((conditions) => conditions?.[0] ?? [])];
  };
}

/** The rows that fulfil everything, in their order; undefined when nobody waits for them any more. */
export async function findRows(
  table: ColumnTable,
  wanted: readonly Wanted[],
  isStale: () => boolean,
): Promise<Int32Array | undefined> {
  const conditions: Condition[] = [];
  for (const each of wanted) {
    const made = await each(table, isStale);
    if (made === undefined) return undefined;
    conditions.push(...made);
  }
  const found = new Int32Array(table.loaded);
  let count = 0;
  const done = await inSlices(
    table.loaded,
    (row) => {
      if (conditions.every((condition) => isFulfilled(condition, row))) found[count++] = row;
    },
    isStale,
  );
  return done ? found.subarray(0, count) : undefined;
}

function isFulfilled(condition: Condition, row: number): boolean {
  for (const { column, hits } of condition) if (hits[column.rows[row] ?? 0] === 1) return true;
  return false;
}
