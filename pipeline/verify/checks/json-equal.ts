import { cellOf } from '../cell.js';
import { rowName, type Dataset, type Row, type Table } from '../dataset.js';
import { show, type Check, type Finding } from '../finding.js';
import { parseJson } from '../read-dataset.js';
import { isObject, type Column } from '../table-schemas.js';

export const jsonEqual: Check = {
  code: 'json-equal',
  description: 'JSON, JSON Lines and CSV of a table hold the same records in the same order',
  counts: 'records',
  run: (dataset) => {
    const pairs = [...dataset.tables.values()].flatMap((table) => pairsOf(dataset, table));
    return {
      checked: pairs.reduce((sum, { table }) => sum + table.rows.length, 0),
      findings: pairs.flatMap(({ file, table, bytes }) => compare(file, table, bytes)),
    };
  },
};

interface Pair {
  readonly file: string;
  readonly table: Table;
  readonly bytes: Buffer;
}

function pairsOf({ files }: Dataset, table: Table): Pair[] {
  return ['json', 'jsonl'].flatMap((form) => {
    const file = `${table.schema.name}.${form}`;
    const bytes = files.get(file);
    return bytes === undefined ? [] : [{ file, table, bytes }];
  });
}

function compare(file: string, table: Table, bytes: Buffer): Finding[] {
  const text = bytes.toString('utf8');
  const records = file.endsWith('.jsonl') ? parseLines(text) : parseJson(text);
  if (!Array.isArray(records)) return [{ file, row: '', found: 'no JSON list', expected: 'the records of the table' }];
  const [found, expected] = [records.length, table.rows.length].map((count) => `${String(count)} records`);
  const count =
    found === expected ? [] : [{ file, row: '', found: String(found), expected: `${String(expected)}, as in CSV` }];
  return [...count, ...table.rows.flatMap((row, index) => compareRecord(file, table, row, records[index]))];
}

/** A record a line, each ended by LF; undefined for another form. */
function parseLines(text: string): unknown[] | undefined {
  const lines = text.split('\n');
  if (lines.pop() !== '') return undefined;
  const records = lines.map(parseJson);
  return records.includes(undefined) ? undefined : records;
}

function compareRecord(file: string, table: Table, row: Row, record: unknown): Finding[] {
  if (record === undefined) return [];
  const at = { file, row: rowName(table, row) };
  if (!isObject(record)) return [{ ...at, found: show(record), expected: 'a record' }];
  const names = table.schema.columns.map(({ name }) => name);
  if (Object.keys(record).join() !== names.join())
    return [{ ...at, found: `keys ${Object.keys(record).join(', ')}`, expected: 'the columns of the schema' }];
  return table.schema.columns
    .filter((column) => cellFor(column, record[column.name]) !== row.cells[column.name])
    .map(({ name }) => ({
      ...at,
      found: `${name} ${show(record[name])}`,
      expected: `${show(row.cells[name])}, as in CSV`,
    }));
}

/** The CSV cell of a value; undefined for a value of another type than the column has. */
function cellFor({ kind }: Column, value: unknown): string | undefined {
  if (value === null) return '';
  if (kind === 'integer') return typeof value === 'number' ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return kind === 'text' ? cellOf(value) : value;
}
