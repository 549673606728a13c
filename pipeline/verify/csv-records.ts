import { CsvError, parse } from 'csv-parse/sync';

/** The records of a CSV file, its header among them, or why it cannot be read. */
export type CsvRecords =
  | { readonly records: readonly (readonly string[])[]; readonly unreadable?: undefined }
  | { readonly records: readonly []; readonly unreadable: string };

/** Reads CSV with LF line ends; records may differ in length, so that a check can say which do. */
export function readCsv(bytes: Buffer): CsvRecords {
  try {
    return { records: parse(bytes, { bom: true, record_delimiter: '\n', relax_column_count: true }) };
  } catch (error) {
    if (error instanceof CsvError) return { records: [], unreadable: error.message };
    throw error;
  }
}
