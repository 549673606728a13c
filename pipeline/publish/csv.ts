import { stringify } from 'csv-stringify/sync';

/** A row by column name. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * CSV that spreadsheets and databases read alike: UTF-8 with byte order mark, header row, LF line ends, quotes as in
 * RFC 4180. `columns` decides names and order; null is an empty cell.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): Buffer {
  const text = stringify([...rows], {
    bom: true,
    columns,
    header: true,
    record_delimiter: '\n',
    quoted_match: [/[\r\n]/u],
  });
  return Buffer.from(text, 'utf8');
}
