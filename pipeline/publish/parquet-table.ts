import type { TableName } from '../check/tables.js';
import type { Column } from './column.js';
import type { Row } from './csv.js';
import { dataVersion } from './data-version.js';
import { packageName } from './datapackage.js';
import { unscaledDecimal } from './held-decimal.js';
import type { OutputFile, OutputStore } from './output-file.js';
import { openParquet, type ParquetColumn, type ParquetValue } from './parquet.js';
import { openGroups, usualGroup, type GroupSize } from './row-groups.js';
import { tableColumns } from './row-lines.js';

/**
 * Opens a table as Parquet. What is written is JSON, one record a line, and with each call one document. The file has
 * the columns of the table and, behind them, `value_text` for each `value` that is a decimal: the number as a text where
 * it has more digits than the decimal holds and that is null, else null.
 */
export function openParquetTable(store: OutputStore, table: TableName, size: GroupSize = usualGroup): OutputFile {
  const file = store.open(`${table}.parquet`);
  const columns = parquetColumns(tableColumns(table));
  const parquet = openParquet(file, columns, { name: packageName, version: dataVersion });
  const groups = openGroups(size, parseRow, (rows) => parquet.write(columns.map(({ read }) => rows.map(read))));
  return {
    write: (content) => groups.add(typeof content === 'string' ? Buffer.from(content, 'utf8') : content),
    close: () => {
      groups.finish();
      parquet.finish();
      return file.close();
    },
  };
}

/** A record that `jsonLines` wrote. */
function parseRow(line: string): Row {
  return JSON.parse(line) as Row;
}

interface ReadColumn extends ParquetColumn {
  readonly read: (row: Row) => ParquetValue;
}

function parquetColumns(columns: readonly Column[]): ReadColumn[] {
  const decimals = columns.filter(({ type }) => type === 'number');
  return [...columns.map(toColumn), ...decimals.map(({ name }) => textColumn(name))];
}

/** Decimals may be null in a column that is not nullable. */
function toColumn({ name, type, nullable, enum: values }: Column): ReadColumn {
  const read = readers[type];
  return {
    name,
    type: type === 'string' ? (values === undefined ? 'text' : 'word') : type === 'number' ? 'decimal' : type,
    nullable: nullable || type === 'number',
    read: (row) => {
      const cell = row[name] ?? null;
      return cell === null ? null : read(cell);
    },
  };
}

function textColumn(name: string): ReadColumn {
  const read = (row: Row): string | null => {
    const cell = row[name];
    return typeof cell === 'string' && unscaledDecimal(cell) === undefined ? cell : null;
  };
  return { name: `${name}_text`, type: 'text', nullable: true, read };
}

const readers: Readonly<Record<Column['type'], (cell: string | number) => ParquetValue>> = {
  string: String,
  integer: BigInt,
  number: (cell) => unscaledDecimal(String(cell)) ?? null,
  date: daysOf,
};

const isoDate = /^\d{4}-\d{2}-\d{2}$/u;
const dayMilliseconds = 86_400_000;

/** Days from 1970-01-01 to an ISO date. */
function daysOf(date: string | number): number {
  const days = Date.parse(String(date)) / dayMilliseconds;
  if (isoDate.test(String(date)) && Number.isInteger(days)) return days;
  throw new Error(`Expected an ISO date, not “${String(date)}”`);
}
