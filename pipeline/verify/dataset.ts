import type { RecordOf } from '../model/schemas.generated.js';
import type { ValidationProblem } from '../schema/validator.js';
import type { RawText } from './raw-texts.js';
import type { TableSchema } from './table-schemas.js';

/** A file that the descriptor lists, as far as it says so. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: unknown;
  readonly hash: unknown;
}

export type Value = string | number | null;

/** A row of a CSV file below its header. */
export interface Row {
  /** Number in the file, from 1 for the header. */
  readonly number: number;
  /** Cells as written. */
  readonly list: readonly string[];
  /** The same by the columns of the schema. */
  readonly cells: Readonly<Record<string, string>>;
  /** What the cells say: typed, without the guard against formulas, null for an empty cell. */
  readonly record: Readonly<Record<string, Value>>;
  /** Where the record does not fit its schema. */
  readonly problems: readonly ValidationProblem[];
}

/** A CSV file of the dataset for which there is a schema. */
export interface Table {
  readonly schema: TableSchema;
  /** Name of its file. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** Why the bytes cannot be read as CSV, when they cannot. */
  readonly unreadable?: string;
}

/** A dataset and the texts it was made of, read once. */
export interface Dataset {
  /** Undefined when it is no JSON. */
  readonly descriptor: unknown;
  readonly resources: readonly Resource[];
  /** Bytes of every listed file that is there, by its path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** By name, in the order of the descriptor. */
  readonly tables: ReadonlyMap<string, Table>;
  /** The texts by document_id, in code-unit order. */
  readonly texts: ReadonlyMap<string, RawText>;
}

/** A record that fits its schema, and where it stands. */
export interface Placed<Name extends keyof RecordOf> {
  readonly file: string;
  /** Row and id, as findings name it. */
  readonly row: string;
  readonly record: RecordOf[Name];
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a table that fit its schema; the others are what the check `row-schema` tells. */
export function recordsOf<Name extends keyof RecordOf>(dataset: Dataset, name: Name): readonly Placed<Name>[] {
  const table = dataset.tables.get(name);
  if (table === undefined) return [];
  return table.rows
    .filter(({ problems }) => problems.length === 0)
    .map((row) => ({
      file: table.file,
      row: rowName(table, row),
      record: row.record as unknown as RecordOf[Name],
      cells: row.cells,
    }));
}

/** `13 f7rplgzizq3xg`: the number of a row and what tells its record from others. */
export function rowName({ schema }: Table, { number, cells }: Row): string {
  const id = schema.primaryKey[0] ?? 'document_id';
  return `${String(number)} ${cells[id] ?? ''}`.trim();
}
