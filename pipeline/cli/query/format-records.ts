import { csvLines, writeCsv, type Row } from '../../publish/csv.js';
import { csvRow } from '../../publish/csv-cells.js';
import { valueJson, valueText, type Result, type ResultColumn, type Value } from './value.js';

/** CSV as the published tables are: byte order mark, LF, texts guarded against spreadsheets, NULL as an empty cell. */
export function* csvText({ columns, portions }: Result): Generator<string> {
  const names = columns.map(({ name }) => name);
  yield writeCsv(names, []).toString('utf8');
  for (const rows of portions()) yield csvLines(rows.map((row) => csvRow(columns, rowOf(columns, row))));
}

function rowOf(columns: readonly ResultColumn[], row: readonly Value[]): Row {
  return Object.fromEntries(columns.map(({ name }, index) => [name, csvValue(row[index])]));
}

function csvValue(value: Value | undefined): string | null {
  return value === null || value === undefined ? null : valueText(value);
}

/** A JSON array with one record a line. */
export function* jsonText({ columns, portions }: Result): Generator<string> {
  let before = '[\n';
  for (const rows of portions())
    for (const row of rows) {
      yield before + jsonRecord(columns, row);
      before = ',\n';
    }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

function jsonRecord(columns: readonly ResultColumn[], row: readonly Value[]): string {
  const cells = columns.map(({ name }, index) => `${JSON.stringify(name)}:${valueJson(row[index] ?? null)}`);
  return `{${cells.join(',')}}`;
}
