import { rowName, type Row, type Table } from '../dataset.js';
import { show, type Check, type Finding } from '../finding.js';
import { overTables } from './over-tables.js';

export const rowSchema: Check = {
  code: 'row-schema',
  description: 'every row fits the JSON Schema of its table: types, enumerations, patterns, dates',
  counts: 'rows',
  run: ({ tables }) => overTables(tables, (table) => table.rows.flatMap((row) => problems(table, row))),
};

function problems(table: Table, row: Row): Finding[] {
  return row.problems.map(({ pointer, message }) => {
    const column = pointer.slice(1);
    return {
      file: table.file,
      row: rowName(table, row),
      found: `${column} ${show(row.record[column])}`,
      expected: `a value that ${message}`,
    };
  });
}
