import { csvLines, type Row } from '../csv.js';
import type { FileSeal, OutputStore } from '../output-file.js';

/** Rows that are turned into text at a time. */
const batch = 500;

/**
 * A CSV file for programs, as RFC 4180 has it: without byte order mark, which would become part of the first name, and
 * without guards against formulas.
 */
export interface CsvFile {
  readonly add: (row: Row) => void;
  readonly close: () => FileSeal;
}

export function openCsvFile(store: OutputStore, path: string, columns: readonly string[]): CsvFile {
  const file = store.open(path);
  let rows: Row[] = [];
  const flush = (): void => {
    if (rows.length > 0) file.write(csvLines(rows.map((row) => columns.map((column) => row[column] ?? null))));
    rows = [];
  };
  file.write(`${columns.join(',')}\n`);
  return {
    add: (row) => {
      rows.push(row);
      if (rows.length >= batch) flush();
    },
    close: () => {
      flush();
      return file.close();
    },
  };
}
