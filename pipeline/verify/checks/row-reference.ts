import { rowName, type Dataset, type Table } from '../dataset.js';
import { show, type Check, type Finding } from '../finding.js';
import type { ForeignKey } from '../table-schemas.js';
import { overTables } from './over-tables.js';

export const rowReference: Check = {
  code: 'row-reference',
  description: 'every reference to a row of another table finds it',
  counts: 'rows',
  run: (dataset) =>
    overTables(dataset.tables, (table) => [
      ...table.schema.foreignKeys.flatMap((key) => dangling(dataset, table, key, (cell) => [cell])),
      ...table.schema.listForeignKeys.flatMap((key) => dangling(dataset, table, key, (cell) => cell.split(' '))),
    ]),
};

function dangling(
  { tables }: Dataset,
  table: Table,
  { column, table: name, target }: ForeignKey,
  referencesIn: (cell: string) => readonly string[],
): Finding[] {
  const targets = new Set(tables.get(name)?.rows.map(({ cells }) => cells[target]));
  return table.rows.flatMap((row) => {
    const cell = row.cells[column] ?? '';
    const missing = cell === '' ? [] : referencesIn(cell).filter((reference) => !targets.has(reference));
    return missing.map((reference) => ({
      file: table.file,
      row: rowName(table, row),
      found: `${column} ${show(reference)}`,
      expected: `a ${target} of ${name}`,
    }));
  });
}
