import type { ExplorerChunk, ExplorerWords } from '../../model/explorer-data.js';
import type { Column } from '../column.js';
import type { Row } from '../csv.js';

/** Records as columns, with every string once. */
export function columnar(name: string, columns: readonly Column[], records: readonly Row[]): ExplorerChunk {
  const isNumber = ({ type }: Column): boolean => type === 'integer';
  return {
    name,
    rows: records.length,
    texts: Object.fromEntries(
      columns.filter((column) => !isNumber(column)).map((column) => [column.name, wordsOf(column.name, records)]),
    ),
    numbers: Object.fromEntries(
      columns.filter(isNumber).map((column) => [column.name, records.map((record) => numberOf(record[column.name]))]),
    ),
  };
}

function wordsOf(column: string, records: readonly Row[]): ExplorerWords {
  const places = new Map<string, number>();
  const rows = records.map((record) => {
    const value = record[column] ?? null;
    if (value === null) return 0;
    const word = String(value);
    const place = places.get(word) ?? places.size + 1;
    places.set(word, place);
    return place;
  });
  return { words: [...places.keys()], rows };
}

function numberOf(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
