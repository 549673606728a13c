import { rowName, type Row, type Table } from '../dataset.js';
import type { Check, Finding } from '../finding.js';
import { overTables } from './over-tables.js';

export const rowOrder: Check = {
  code: 'row-order',
  description: 'rows stand by the code units of their document_id, and inside a document by start',
  counts: 'rows',
  run: ({ tables }) => overTables(tables, outOfOrder),
};

function outOfOrder(table: Table): Finding[] {
  if (!table.schema.columns.some(({ name }) => name === 'document_id')) return [];
  return table.rows
    .filter((row, index) => index > 0 && isBefore(row, table.rows[index - 1]))
    .map((row) => ({ file: table.file, row: rowName(table, row), found: 'a later row above', expected: 'text order' }));
}

/** Whether a row belongs above the one before it. */
function isBefore({ record }: Row, before: Row | undefined): boolean {
  const [id, idBefore] = [String(record['document_id']), String(before?.record['document_id'])];
  return id === idBefore ? startOf(record) < startOf(before?.record ?? {}) : id < idBefore;
}

/** What concerns a whole document comes first. */
function startOf(record: Row['record']): number {
  const start = record['start'];
  return typeof start === 'number' ? start : -1;
}
