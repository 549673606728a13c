import { hasLineBreak, isUnguarded } from '../cell.js';
import { rowName, type Row, type Table } from '../dataset.js';
import { show, type Check, type Finding } from '../finding.js';
import { overTables } from './over-tables.js';

export const csvCells: Check = {
  code: 'csv-cells',
  description: 'rows have as many cells as the header, no line break in any, and no text a spreadsheet would evaluate',
  counts: 'rows',
  run: ({ tables }) => overTables(tables, (table) => table.rows.flatMap((row) => problems(table, row))),
};

function problems(table: Table, row: Row): Finding[] {
  const at = { file: table.file, row: rowName(table, row) };
  const { header, schema } = table;
  const width = row.list.length;
  if (width !== header.length)
    return [{ ...at, found: `${String(width)} cells`, expected: `${String(header.length)}, as in the header` }];
  return schema.columns.flatMap(({ name, kind }) => {
    const cell = row.cells[name] ?? '';
    if (hasLineBreak(cell)) return [{ ...at, found: `line break in ${name}`, expected: 'a blank' }];
    if (kind !== 'text' || !isUnguarded(cell)) return [];
    return [{ ...at, found: `${name} ${show(cell)}`, expected: 'an apostrophe before what looks like a formula' }];
  });
}
