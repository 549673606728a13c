import { wordColumn, type ColumnTable, type WordColumn } from './column-table.js';
import { breathe } from './slices.js';

/** Sorts rows by a key of theirs, in pieces; rows of one key keep their order, those without one (NaN) come last. */
export async function sortRows(rows: Int32Array, keys: Float64Array, descending: boolean): Promise<Int32Array> {
  const sign = descending ? -1 : 1;
  const compare = (left: number, right: number): number => {
    const [a, b] = [keys[left] ?? NaN, keys[right] ?? NaN];
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return left - right;
    if (Number.isNaN(a)) return 1;
    return Number.isNaN(b) ? -1 : sign * (a - b);
  };
  let runs: Int32Array[] = [];
  for (let from = 0; from < rows.length; from += runRows) {
    runs.push(rows.slice(from, from + runRows).sort(compare));
    await breathe();
  }
  while (runs.length > 1) {
    const merged: Int32Array[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(mergeRuns(runs[at] ?? none, runs[at + 1] ?? none, compare));
      await breathe();
    }
    runs = merged;
  }
  return runs[0] ?? rows;
}

const runRows = 8192;
const none = new Int32Array();

function mergeRuns(left: Int32Array, right: Int32Array, compare: (a: number, b: number) => number): Int32Array {
  const merged = new Int32Array(left.length + right.length);
  let [l, r] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const [a, b] = [left[l], right[r]];
    const takesLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    merged[at] = (takesLeft ? a : b) ?? 0;
    if (takesLeft) l += 1;
    else r += 1;
  }
  return merged;
}

const ranks = new WeakMap<WordColumn, { readonly words: number; readonly keys: Float64Array }>();

/** Keys of the rows of a table by a column of theirs: numbers, decimals (`isDecimal`) or texts by code unit. */
export function sortKeys(table: ColumnTable, name: string, isDecimal: boolean): Float64Array {
  const numbers = table.numbers.get(name);
  if (numbers !== undefined) return numbers;
  const column = wordColumn(table, name);
  const rank = isDecimal
    ? Float64Array.from(column.words, (word) => (word === null ? NaN : Number(word)))
    : rankOf(column);
  return Float64Array.from(column.rows, (place) => rank[place] ?? NaN);
}

function rankOf(column: WordColumn): Float64Array {
  const known = ranks.get(column);
  if (known?.words === column.words.length) return known.keys;
  const keys = new Float64Array(column.words.length).fill(NaN);
  [...column.words.keys()]
    .slice(1)
    .sort((left, right) => ((column.words[left] ?? '') < (column.words[right] ?? '') ? -1 : 1))
    .forEach((place, rank) => (keys[place] = rank));
  ranks.set(column, { words: column.words.length, keys });
  return keys;
}
