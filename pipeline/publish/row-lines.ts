import type { TableName } from '../check/tables.js';
import { columnsOf, type Column } from './column.js';
import { csvRow } from './csv-cells.js';
import { csvLines, type Row } from './csv.js';

const columns = new Map<TableName, readonly Column[]>();

/** The columns of a table; its schema is read once. */
export function tableColumns(table: TableName): readonly Column[] {
  const known = columns.get(table) ?? columnsOf(table);
  columns.set(table, known);
  return known;
}

/** Records as rows of CSV, each ended by LF. */
export function csvRows(table: TableName, records: readonly Row[]): string {
  if (records.length === 0) return '';
  const own = tableColumns(table);
  return csvLines(records.map((record) => csvRow(own, record)));
}

/** Records as JSON, one a line, each ended by LF. */
export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

const lineFeed = 0x0a;

/** The lines of rows without their ends; each is ended by LF. */
export function* linesIn(content: Uint8Array): Generator<Buffer> {
  const lines = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  for (let start = 0; start < lines.length;) {
    const end = lines.indexOf(lineFeed, start);
    yield lines.subarray(start, end);
    start = end + 1;
  }
}
