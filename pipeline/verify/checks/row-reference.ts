import { rowName, type Dataset, type Table } from '../dataset.js';
import { show, type Check, type Finding } from '../finding.js';
import type { ForeignKey } from '../table-schemas.js';
import { overTables } from './over-tables.js';

export const rowReference: Check = {
  code: 'row-reference',
  description: 'every reference to a row of another table finds it',
  counts: 'rows',
  run: (dataset) =>
    overTables(dataset.tables, (table) => table.schema.foreignKeys.flatMap((key) => dangling(dataset, table, key))),
};

function dangling({ tables }: Dataset, table: Table, { column, table: name, target }: ForeignKey): Finding[] {
  const targets = new Set(tables.get(name)?.rows.map(({ cells }) => cells[target]));
  return table.rows
    .filter(({ cells }) => cells[column] !== '' && !targets.has(cells[column]))
    .map((row) => ({
      file: table.file,
      row: rowName(table, row),
      found: `${column} ${show(row.cells[column])}`,
      expected: `a ${target} of ${name}`,
    }));
}
