import type { ExplorerChunk, ExplorerWords } from '../model/explorer-data.js';

/** A table of the dataset by column; it grows until `loaded` is `total`. */
export interface ColumnTable {
  readonly total: number;
  loaded: number;
  readonly texts: Map<string, WordColumn>;
  readonly numbers: Map<string, Float64Array>;
}

/** A column of strings, each of which is kept once. */
export interface WordColumn {
  /** The first is null. */
  readonly words: (string | null)[];
  readonly places: Map<string, number>;
  /** Place in `words` by row. */
  readonly rows: Int32Array;
}

export function emptyTable(total: number): ColumnTable {
  return { total, loaded: 0, texts: new Map(), numbers: new Map() };
}

/** Adds the rows of a file behind those that are there. */
export function addChunk(table: ColumnTable, chunk: ExplorerChunk): void {
  for (const [name, words] of Object.entries(chunk.texts)) addWords(wordColumn(table, name), words, table.loaded);
  for (const [name, values] of Object.entries(chunk.numbers)) {
    const column = table.numbers.get(name) ?? new Float64Array(table.total);
    table.numbers.set(name, column);
    values.forEach((value, index) => (column[table.loaded + index] = value ?? NaN));
  }
  table.loaded += chunk.rows;
}

/** A column of strings; an empty one when no file has brought it. */
export function wordColumn(table: ColumnTable, name: string): WordColumn {
  const known = table.texts.get(name);
  if (known !== undefined) return known;
  const made: WordColumn = { words: [null], places: new Map(), rows: new Int32Array(table.total) };
  table.texts.set(name, made);
  return made;
}

function addWords(column: WordColumn, { words, rows }: ExplorerWords, from: number): void {
  const places = words.map((word) => {
    const known = column.places.get(word);
    if (known !== undefined) return known;
    column.places.set(word, column.words.length);
    return column.words.push(word) - 1;
  });
  rows.forEach((place, index) => (column.rows[from + index] = place === 0 ? 0 : (places[place - 1] ?? 0)));
}

/** The string of a row, null where there is none. */
export function textAt(table: ColumnTable, name: string, row: number): string | null {
  const column = table.texts.get(name);
  return column?.words[column.rows[row] ?? 0] ?? null;
}

/** The integer of a row; NaN where there is none. */
export function numberAt(table: ColumnTable, name: string, row: number): number {
  return table.numbers.get(name)?.[row] ?? NaN;
}

/** The first row with a string in a column; undefined when there is none. */
export function rowOf(table: ColumnTable, name: string, text: string): number | undefined {
  const column = table.texts.get(name);
  const place = column?.places.get(text);
  const row = place === undefined ? -1 : (column?.rows.indexOf(place) ?? -1);
  return row < 0 ? undefined : row;
}

/** Columns of documents and of indicators in which every row has a string of its own: the words have their order. */
export type IdColumn = 'document_id' | 'indicator_id';

/** The row with an identifier, found without a search; only for the table whose rows it names. */
export function rowOfId(table: ColumnTable, name: IdColumn, id: string): number | undefined {
  const place = table.texts.get(name)?.places.get(id);
  return place === undefined ? undefined : place - 1;
}

/** All rows with a string in a column. */
export function rowsOf(table: ColumnTable, name: string, text: string): number[] {
  const column = table.texts.get(name);
  const place = column?.places.get(text);
  const found: number[] = [];
  if (column === undefined || place === undefined) return found;
  for (let row = column.rows.indexOf(place); row >= 0; row = column.rows.indexOf(place, row + 1)) found.push(row);
  return found;
}

/** How many rows have each word of a column, by the place of the word; counted anew when more are loaded. */
export function countedOnce(table: ColumnTable, name: string): () => Int32Array {
  let counts = new Int32Array();
  let counted = -1;
  return () => {
    if (counted === table.loaded) return counts;
    const { words, rows } = wordColumn(table, name);
    counts = new Int32Array(words.length);
    for (let row = 0; row < table.loaded; row += 1) {
      const place = rows[row] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    counted = table.loaded;
    return counts;
  };
}
