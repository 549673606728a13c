import { join } from 'node:path';
import type { TableName } from '../check/tables.js';
import type { RecordOf } from '../model/schemas.generated.js';
import type { FileSeal, OutputStore } from './output-file.js';
import { isPublishedIn, type OutputFormat } from './output-format.js';
import { recordLines } from './record-lines.js';

/** The records of a finished dataset, read from the disk as they are asked for. */
export interface DatasetRows {
  readonly rows: <Name extends TableName>(table: Name) => Iterable<RecordOf[Name]>;
  /** The text of a document where it was derived; undefined for those whose file is the text. */
  readonly textOf: (documentId: string) => string | undefined;
  /** The text in which the places of a document's records count, derived or its own; undefined when it is gone. */
  readonly sourceOf: (documentId: string) => string | undefined;
}

/** Something that is made of a finished dataset: a workbook, pages, an export for another program. */
export interface View {
  /** Its name after `--format`. */
  readonly name: string;
  /**
   * Files it writes, by the names of `descriptor`; `tell` takes a line for who runs the build, such as what does not fit.
   * `pause` is awaited now and then where that is possible; what it throws ends the work.
   */
  readonly write: (
    dataset: DatasetRows,
    store: OutputStore,
    tell: (line: string) => void,
    pause?: () => Promise<void>,
  ) => Promise<readonly FileSeal[]>;
}

/** Folder in which records wait for the views that no published file has as JSON; it is gone before anything is published. */
export const rowsFolder = '.rows';

/** The file in which the views find the records of a table, as JSON with one record a line: a published one where there is one. */
export function rowsFile(table: TableName, formats: readonly OutputFormat[]): string {
  const format = (['json', 'jsonl'] as const).find((name) => formats.includes(name) && isPublishedIn(name, table));
  return format === undefined ? `${rowsFolder}/${table}.jsonl` : `${table}.${format}`;
}

/** The records of a finished dataset in a folder, which is published in `formats`. */
export function datasetRows(
  folder: string,
  formats: readonly OutputFormat[],
  textOf: DatasetRows['textOf'],
  sourceOf = textOf,
): DatasetRows {
  return {
    rows: <Name extends TableName>(table: Name) => parseRecords<RecordOf[Name]>(join(folder, rowsFile(table, formats))),
    textOf,
    sourceOf,
  };
}

function* parseRecords<Row>(path: string): Generator<Row> {
  // The lines are those `openTable` wrote from records.
  for (const record of recordLines(path)) yield JSON.parse(record) as Row;
}
