import { join } from 'node:path';
import type { TableName } from '../check/tables.js';
import type { RecordOf } from '../model/schemas.generated.js';
import type { FileSeal, OutputStore } from './output-file.js';
import { linesOfFile } from './read-spilled.js';

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

/** Folder in which the records of all tables wait for the views, one JSON a line; it is gone before anything is published. */
export const rowsFolder = '.rows';

/** The records that wait in a folder. */
export function datasetRows(folder: string, textOf: DatasetRows['textOf'], sourceOf = textOf): DatasetRows {
  return {
    rows: <Name extends TableName>(table: Name) =>
      parseLines<RecordOf[Name]>(join(folder, rowsFolder, `${table}.jsonl`)),
    textOf,
    sourceOf,
  };
}

function* parseLines<Row>(path: string): Generator<Row> {
  // The lines are those `openTable` wrote from records.
  for (const line of linesOfFile(path)) yield JSON.parse(line) as Row;
}
