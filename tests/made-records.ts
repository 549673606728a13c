import type { RecordOf } from '../pipeline/model/schemas.generated.js';
import type { DatasetRows } from '../pipeline/publish/view.js';

/** A document with a text, with some of its cells replaced. */
export function madeDocument(text: string, changes: Partial<RecordOf['documents']> = {}): RecordOf['documents'] {
  return {
    document_id: 'a',
    title: '甲',
    publisher: null,
    published: null,
    region: null,
    genre: null,
    url: null,
    licence: null,
    encoding: 'utf-8',
    sha256: 'a'.repeat(64),
    characters: Array.from(text).length,
    numerals: 1,
    facts: 1,
    issues: 0,
    metadata_basis: 'stated',
    text_sha256: null,
    ...changes,
  };
}

/** The records of a dataset that stands in memory, with one text, or none, for all documents. */
export function madeRows(
  tables: Partial<{ readonly [Name in keyof RecordOf]: Iterable<RecordOf[Name]> }>,
  text?: string,
): DatasetRows {
  return { rows: (table) => tables[table] ?? [], textOf: () => text, sourceOf: () => text };
}
