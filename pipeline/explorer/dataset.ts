import type { ExplorerManifest, ExplorerTable, ExplorerText } from '../model/explorer-data.js';
import { addChunk, emptyTable, rowOfId, textAt, wordColumn, type ColumnTable, type IdColumn } from './column-table.js';
import { alsoFoundBy } from './folded-words.js';
import { loadFile, MissingFile } from './load-file.js';

/** The dataset as far as it is loaded. */
export interface Dataset {
  readonly manifest: ExplorerManifest;
  readonly table: (name: ExplorerTable) => ColumnTable;
  /** Loads what is still missing of a table; `onChunk` is awaited after every file. */
  readonly load: (name: ExplorerTable, onChunk?: () => Promise<void>) => Promise<ColumnTable>;
  /** The text of a document by its row. */
  readonly text: (row: number) => Promise<ExplorerText>;
}

/** Opens the dataset beside the page. Throws MissingFile when there is none. */
export async function openDataset(): Promise<Dataset> {
  const manifest = await loadFile('manifest');
  if (!('tables' in manifest)) throw new MissingFile('data-manifest.js');
  const tables = new Map<ExplorerTable, ColumnTable>();
  const loading = new Map<ExplorerTable, Promise<ColumnTable>>();
  const texts = new Map<number, Promise<ExplorerText>>();
  const table = (name: ExplorerTable): ColumnTable => {
    const made = tables.get(name) ?? emptyTable(manifest.tables[name].rows);
    tables.set(name, made);
    return made;
  };
  return {
    manifest,
    table,
    load: (name, onChunk) => {
      const begun = loading.get(name) ?? loadChunks(name, manifest.tables[name].chunks, table(name), onChunk);
      loading.set(name, begun);
      return begun;
    },
    text: (row) => {
      const begun = texts.get(row) ?? loadText(row);
      texts.set(row, begun);
      return begun;
    },
  };
}

async function loadChunks(
  name: ExplorerTable,
  chunks: number,
  table: ColumnTable,
  onChunk?: () => Promise<void>,
): Promise<ColumnTable> {
  for (let index = 0; index < chunks; index += 1) {
    const file = await loadFile(`${name}-${index}`);
    if (!('texts' in file)) throw new MissingFile(file.name);
    addChunk(table, file);
    await onChunk?.();
  }
  return table;
}

async function loadText(row: number): Promise<ExplorerText> {
  const file = await loadFile(`text-${row}`);
  if (!('numerals' in file)) throw new MissingFile(file.name);
  return file;
}

/** Lets facts be found by the titles of their documents and the names of their indicators in both languages. */
export function nameWords({ table }: Dataset): void {
  const [documents, indicators] = [table('documents'), table('indicators')];
  const names = (from: ColumnTable, key: IdColumn, columns: readonly string[]) => (id: string) => {
    const row = rowOfId(from, key, id);
    return row === undefined ? '' : columns.map((column) => textAt(from, column, row) ?? '').join(' ');
  };
  for (const name of ['facts', 'series', 'targets'] as const)
    alsoFoundBy(wordColumn(table(name), 'indicator_id'), names(indicators, 'indicator_id', ['label_zh', 'label_en']));
  alsoFoundBy(wordColumn(table('facts'), 'document_id'), names(documents, 'document_id', ['title']));
}
