import { closeSync, openSync, readSync } from 'node:fs';
import { precision, scale } from '../../publish/held-decimal.js';
import { CliError } from '../command.js';
import type { DatasetTable, TableColumn } from './dataset-tables.js';

export const decimalType = `DECIMAL(${String(precision)}, ${String(scale)})`;

const types: Readonly<Record<string, string>> = { integer: 'BIGINT', number: decimalType, date: 'DATE' };
const isDecimal = String.raw`-?\d+(?:\.\d+)?`;
const isHeld = String.raw`-?\d{1,${String(precision - scale)}}(?:\.\d{1,${String(scale)}})?`;

/**
 * A cell that was guarded against spreadsheets: an apostrophe before what `formulaStart` of publish finds. Blanks and
 * unseen characters in the manner of RE2, which knows neither `Default_Ignorable_Code_Point` nor a wide `\s`.
 */
const guarded = String.raw`^'(?:\t|[\s"\v\pC\pZ\x{34F}\x{17B4}\x{17B5}\x{180B}-\x{180F}\x{2065}\x{FE00}-\x{FE0F}\x{FFF0}-\x{FFF8}\x{E0000}-\x{E0FFF}]*[=+\-@＝＋－﹣−＠﹦﹢﹫])`;

/** Bytes of the longest line that is read: a row may hold a text of 32 MB more than once. */
const longestLine = 100_000_000;

/** Where rows are kept; what a query names are views on them, which lack the mark of rows with too long a decimal. */
const store = 'stored';
export const storeStatement = `CREATE SCHEMA ${store}`;
const kept = (table: string): string => `${store}.${quoted(table)}`;
/** Whether a row has a decimal of more digits than are held. */
const tooLong = quoted('too long');

/** The statements that read a table and show it as a view, types as its columns say. */
export function loadStatements({ name, path, columns }: DatasetTable): string[] {
  const numbers = columns.filter(({ type }) => type === 'number').map(({ name: column }) => quoted(column));
  const isTooLong = numbers.map((column) => `coalesce(${exceeds(column)}, false)`).join(' OR ');
  const cells = columns.map((column) => `${cellOf(column)} AS ${quoted(column.name)}`);
  const shown = columns.map((column) => quoted(column.name)).join(', ');
  return [
    `CREATE TABLE ${kept(name)} AS SELECT ${cells.join(', ')}, ${isTooLong || 'false'} AS ${tooLong} FROM ${source(path, columns)}`,
    `CREATE VIEW ${quoted(name)} AS SELECT ${shown} FROM ${kept(name)}`,
  ];
}

/** Asks for the first cells of the rows with decimals that are not held, the first of them, and how many there are. */
export function tooLongStatement({ name, columns }: DatasetTable): string {
  const first = quoted(columns[0]?.name ?? '');
  return `SELECT count(*), string_agg(${first}::VARCHAR, ', ')[:60] FROM ${kept(name)} WHERE ${tooLong}`;
}

/** Every cell as text, empty ones as NULL; nothing is guessed. */
function source(path: string, columns: readonly TableColumn[]): string {
  const names = headerOf(path, columns).map((name) => `${literal(name)}: 'VARCHAR'`);
  const form = `auto_detect = false, hive_partitioning = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n'`;
  return `read_csv(${literal(literalPath(path))}, ${form}, max_line_size = ${String(longestLine)}, columns = {${names.join(', ')}})`;
}

/** A path in which nothing stands for other characters: `out[12]` is neither `out1` nor `out2`. */
function literalPath(path: string): string {
  return path.replace(/[[*?]/gu, '[$&]');
}

/** The names in the first line of a file. Throws CliError 2 when a column of the table is not among them. */
function headerOf(path: string, columns: readonly TableColumn[]): string[] {
  const names = firstLine(path)
    .replace(/^\uFEFF/u, '')
    .split(',');
  const absent = columns.find(({ name }) => !names.includes(name));
  if (absent === undefined) return names;
  throw new CliError(`${path}: no column ${absent.name}, expected those of datapackage.json. Run build-data again.`, 2);
}

function firstLine(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(1 << 16);
    const text = bytes.toString('utf8', 0, readSync(file, bytes));
    return text.slice(0, Math.max(text.indexOf('\n'), 0)).replace(/\r$/u, '');
  } finally {
    closeSync(file);
  }
}

function cellOf({ name, type }: TableColumn): string {
  const cell = quoted(name);
  if (type === 'number') return `CASE WHEN ${exceeds(cell)} THEN NULL ELSE CAST(${cell} AS ${decimalType}) END`;
  const converted = types[type];
  if (converted !== undefined) return `CAST(${cell} AS ${converted})`;
  return `CASE WHEN starts_with(${cell}, '''') AND regexp_matches(${cell}, ${literal(guarded)}) THEN ${cell}[2:] ELSE ${cell} END`;
}

/** Whether a cell is a decimal that would have to be cut or rounded. */
function exceeds(cell: string): string {
  return `(NOT regexp_full_match(${cell}, '${isHeld}') AND regexp_full_match(${cell}, '${isDecimal}'))`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
