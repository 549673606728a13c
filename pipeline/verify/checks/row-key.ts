import { rowName, type Table } from '../dataset.js';
import type { Check, Finding } from '../finding.js';
import { overTables } from './over-tables.js';

export const rowKey: Check = {
  code: 'row-key',
  description: 'no two rows of a table have the same key',
  counts: 'rows',
  run: ({ tables }) => overTables(tables, repeated),
};

/** A table without a key must not hold one row twice. */
function repeated(table: Table): Finding[] {
  const { schema, rows, file } = table;
  const key = schema.primaryKey.length > 0 ? schema.primaryKey : schema.columns.map(({ name }) => name);
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const id = JSON.stringify(key.map((column) => row.cells[column]));
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, row.number);
      return [];
    }
    const found = `the ${schema.primaryKey.length > 0 ? 'key' : 'cells'} of row ${String(before)}`;
    return [{ file, row: rowName(table, row), found, expected: 'one of its own' }];
  });
}
