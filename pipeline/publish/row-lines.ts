import type { TableName } from '../check/tables.js';
import { columnsOf, type Column } from './column.js';
import { csvCells } from './csv-cells.js';
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
  return csvLines(
    own.map(({ name }) => name),
    records.map((record) => csvCells(own, record)),
  );
}

/** Records as JSON, one a line, each ended by LF. */
export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
