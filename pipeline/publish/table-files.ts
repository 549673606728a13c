import type { TableName } from '../check/tables.js';
import { writeCsv } from './csv.js';
import type { FileSeal, OutputFile, OutputStore } from './output-file.js';
import { isPublishedIn, type OutputFormat } from './output-format.js';
import { openParquetTable } from './parquet-table.js';
import { linesIn, tableColumns } from './row-lines.js';
import { rowsFile, rowsFolder } from './view.js';

type Content = Uint8Array | string;

/** The files of one table, written side by side. */
export interface TableFiles {
  /** Adds rows: as CSV, and as JSON one a line; each row ends with LF. */
  readonly add: (csv: Content | undefined, json: Content | undefined) => void;
  readonly close: () => readonly FileSeal[];
}

/** Opens a table in all forms in which it is published; `keepsRows` sees to it that the views find its records. */
export function openTable(
  store: OutputStore,
  table: TableName,
  formats: readonly OutputFormat[],
  keepsRows = false,
): TableFiles {
  const csv = openCsv(store, table);
  const rows = keepsRows ? openRows(store, rowsFile(table, formats)) : undefined;
  const others = formats
    .filter((format) => isPublishedIn(format, table))
    .map((format) => openJson[format](store, table));
  return {
    add: (csvContent, jsonContent) => {
      if (jsonContent !== undefined && jsonContent.length > 1) rows?.write(jsonContent);
      if (csvContent !== undefined && csvContent.length > 0) csv.write(csvContent);
      if (jsonContent !== undefined && jsonContent.length > 1) for (const file of others) file.write(jsonContent);
    },
    close: () => {
      rows?.close();
      return [csv, ...others].map((file) => file.close());
    },
  };
}

/** Undefined where a published file has them. */
function openRows(store: OutputStore, path: string): OutputFile | undefined {
  return path.startsWith(rowsFolder) ? store.open(path) : undefined;
}

function openCsv(store: OutputStore, table: TableName): OutputFile {
  const file = store.open(`${table}.csv`);
  const names = tableColumns(table).map(({ name }) => name);
  file.write(writeCsv(names, []));
  return file;
}

/** Files that are made of JSON lines. */
const openJson: Readonly<Record<OutputFormat, (store: OutputStore, table: TableName) => OutputFile>> = {
  json: openArray,
  jsonl: (store, table) => store.open(`${table}.jsonl`),
  parquet: openParquetTable,
};

const comma = Buffer.from(',\n');

/** A JSON array with one record a line, so that a change of one record is a change of one line. */
function openArray(store: OutputStore, table: TableName): OutputFile {
  const file = store.open(`${table}.json`);
  let isEmpty = true;
  return {
    write: (content) => {
      for (const line of linesIn(typeof content === 'string' ? Buffer.from(content, 'utf8') : content)) {
        file.write(isEmpty ? '[\n' : comma);
        file.write(line);
        isEmpty = false;
      }
    },
    close: () => {
      file.write(isEmpty ? '[]\n' : '\n]\n');
      return file.close();
    },
  };
}
