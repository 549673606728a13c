import { unguard } from './cell.js';
import { readCsv } from './csv-records.js';
import type { Row, Table, Value } from './dataset.js';
import type { Column, TableSchema } from './table-schemas.js';

/** Reads a CSV file by the schema of its table. */
export function readTable(schema: TableSchema, file: string, bytes: Buffer): Table {
  const { records, unreadable } = readCsv(bytes);
  const [header = [], ...lists] = records;
  const rows = lists.map((list, index) => toRow(schema, header, list, index + 2));
  return { schema, file, bytes, header, rows, ...(unreadable !== undefined && { unreadable }) };
}

/** Cells go to columns by the names in the header. */
function toRow(schema: TableSchema, header: readonly string[], list: readonly string[], number: number): Row {
  const cells = Object.fromEntries(header.map((name, index) => [name, list[index] ?? '']));
  const record = Object.fromEntries(schema.columns.map((column) => [column.name, valueOf(column, cells)]));
  return { number, list, cells, record, problems: schema.problemsOf(record) };
}

function valueOf({ name, kind }: Column, cells: Readonly<Record<string, string>>): Value {
  const cell = cells[name] ?? '';
  if (cell === '') return null;
  if (kind === 'text') return unguard(cell);
  return kind === 'integer' && /^(?:0|-?[1-9]\d*)$/u.test(cell) ? Number(cell) : cell;
}
