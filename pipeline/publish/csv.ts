import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/** A row by column name. */
export type Row = Readonly<Record<string, Cell>>;

const form = { record_delimiter: '\n', quoted_match: ['\n', '\r'] };

/**
 * CSV that spreadsheets and databases read alike: UTF-8 with byte order mark, header row, LF line ends, quotes as in
 * RFC 4180. `columns` decides names and order; null is an empty cell.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): Buffer {
  return Buffer.from(stringify([...rows], { ...form, bom: true, columns, header: true }), 'utf8');
}

/** More rows of the same CSV, by their cells: without byte order mark and header row. */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], form);
}
