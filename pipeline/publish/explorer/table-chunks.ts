import type { ExplorerTable } from '../../model/explorer-data.js';
import type { Row } from '../csv.js';
import { writeWhole, type FileSeal, type OutputStore } from '../output-file.js';
import { tableColumns } from '../row-lines.js';
import { columnar } from './columnar.js';
import { dataScript } from './data-script.js';
import { explorerPath } from './explorer-path.js';

/** Rows of a file: few enough that reading one does not keep a page from answering. */
const chunkRows = 5000;

/** What was written of a table. */
export interface WrittenTable {
  readonly rows: number;
  readonly seals: readonly FileSeal[];
}

/** Writes the records of a table in files of some thousands each; an empty table has none. */
export function writeTable(store: OutputStore, table: ExplorerTable, records: Iterable<Row>): WrittenTable {
  const seals: FileSeal[] = [];
  let rows = 0;
  let waiting: Row[] = [];
  const flush = (): void => {
    const name = `${table}-${seals.length}`;
    const script = dataScript(columnar(name, tableColumns(table), waiting));
    seals.push(writeWhole(store, explorerPath(`data-${name}.js`), script));
    rows += waiting.length;
    waiting = [];
  };
  for (const record of records) {
    waiting.push(record);
    if (waiting.length === chunkRows) flush();
  }
  if (waiting.length > 0) flush();
  return { rows, seals };
}
