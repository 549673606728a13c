import { compileSchema, readSchema, type ValidationProblem } from '../schema/validator.js';

export interface Column {
  readonly name: string;
  /** Numbers and dates are data; only texts are guarded against formulas. */
  readonly kind: 'integer' | 'data' | 'text';
}

/** What the JSON Schema of a table says of its CSV file. */
export interface TableSchema {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Empty where rows have no key. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Columns that hold several references, separated by blanks. */
  readonly listForeignKeys: readonly ForeignKey[];
  readonly problemsOf: (record: unknown) => readonly ValidationProblem[];
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly target: string;
}

const known = new Map<string, TableSchema | undefined>();

/** The schema of a table from `schemas/`, compiled once; undefined where there is none of this name. */
export function tableSchemaOf(name: string): TableSchema | undefined {
  if (!known.has(name)) known.set(name, compileTable(name));
  return known.get(name);
}

function compileTable(name: string): TableSchema | undefined {
  if (!/^[a-z][a-z-]*$/u.test(name)) return undefined;
  const schema = readIfThere(`${name}.schema.json`);
  if (schema === undefined) return undefined;
  return {
    name,
    columns: Object.entries(objectIn(schema, 'properties')).map(([column, property]) => toColumn(column, property)),
    primaryKey: textsIn(schema['x-primary-key']),
    foreignKeys: Object.entries(objectIn(schema, 'x-foreign-keys')).map(toForeignKey),
    listForeignKeys: Object.entries(objectIn(schema, 'x-list-foreign-keys')).map(toForeignKey),
    problemsOf: compileSchema(schema),
  };
}

function readIfThere(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return readSchema(file);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Expected schemas/')) return undefined;
    throw error;
  }
}

function toColumn(name: string, property: unknown): Column {
  const { type, format, 'x-number': isNumber } = isObject(property) ? property : {};
  if (textsIn(type).includes('integer')) return { name, kind: 'integer' };
  return { name, kind: isNumber === true || format === 'date' ? 'data' : 'text' };
}

function toForeignKey([column, to]: readonly [string, unknown]): ForeignKey {
  const [table = '', target = ''] = String(to).split('.');
  return { column, table, target };
}

function objectIn(schema: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const value = schema[key];
  return isObject(value) ? value : {};
}

/** A list of texts, or one text as a list of one. */
function textsIn(value: unknown): string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
