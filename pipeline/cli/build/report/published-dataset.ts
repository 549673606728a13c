import { join } from 'node:path';
import type { Records } from '../../../check/tables.js';
import type { DocumentRecord, FactRecord } from '../../../model/schemas.generated.js';
import { readIfThere } from '../../../publish/compare-dataset.js';
import type { DataFile } from '../../../publish/datapackage.js';
import { descriptorName } from '../../../publish/descriptor-name.js';

/** What a change report needs to know of a dataset. */
export interface Dataset {
  readonly facts: readonly FactRecord[];
  readonly documents: readonly Pick<DocumentRecord, 'document_id' | 'sha256'>[];
  readonly version: string;
  /** Names and types of the columns by file, in order. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** The dataset in a folder: undefined when there is none, a text that says what is wrong when it cannot be read. */
export function readPublished(folder: string): Dataset | string | undefined {
  const paths = [descriptorName, 'facts.json', 'documents.json'] as const;
  try {
    const [descriptor, facts, documents] = paths.map((path) => readIfThere(join(folder, path)));
    return descriptor === undefined ? undefined : toDataset(descriptor, facts, documents);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return error.message;
    throw error;
  }
}

/** A dataset that is not yet in a folder: its files, and the records they were made of. */
export function datasetOf(files: readonly DataFile[], records: readonly Records[]): Dataset {
  const descriptor = files.find(({ path }) => path === descriptorName)?.bytes;
  return {
    facts: records.flatMap(({ facts }) => facts),
    documents: records.flatMap(({ documents }) => documents),
    ...readDescriptor(descriptor),
  };
}

function toDataset(descriptor?: Buffer, facts?: Buffer, documents?: Buffer): Dataset {
  return {
    facts: readRows('facts.json', facts, isFact),
    documents: readRows('documents.json', documents, isDocument),
    ...readDescriptor(descriptor),
  };
}

function readDescriptor(descriptor: Buffer | undefined): Pick<Dataset, 'version' | 'columns'> {
  const value = parseJson(descriptorName, descriptor);
  if (!isObject(value) || typeof value['version'] !== 'string' || !Array.isArray(value['resources']))
    throw new TypeError(`${descriptorName}: expected version and resources`);
  return { version: value['version'], columns: new Map(value['resources'].map(columnsOf)) };
}

function readRows<Row>(name: string, bytes: Buffer | undefined, isRow: (row: unknown) => row is Row): readonly Row[] {
  const rows = parseJson(name, bytes);
  if (Array.isArray(rows) && rows.every(isRow)) return rows;
  throw new TypeError(`${name}: unexpected content, expected the rows of a dataset`);
}

/** Asks for the columns that are used; datasets of an older schema may lack others. */
function isFact(row: unknown): row is FactRecord {
  return hasTexts(row, ['fact_id', 'document_id', 'rule']);
}

function isDocument(row: unknown): row is Pick<DocumentRecord, 'document_id' | 'sha256'> {
  return hasTexts(row, ['document_id', 'sha256']);
}

function hasTexts(row: unknown, columns: readonly string[]): boolean {
  return isObject(row) && columns.every((column) => typeof row[column] === 'string');
}

function columnsOf(resource: unknown): readonly [path: string, columns: readonly string[]] {
  const path = isObject(resource) ? String(resource['path']) : '';
  const schema = isObject(resource) ? resource['schema'] : undefined;
  const fields: unknown = isObject(schema) ? schema['fields'] : undefined;
  const columns = (Array.isArray(fields) ? fields : []).map((field: unknown) =>
    isObject(field) ? `${String(field['name'])} ${String(field['type'])}` : '',
  );
  return [path, columns];
}

function parseJson(name: string, bytes: Buffer | undefined): unknown {
  if (bytes === undefined) throw new TypeError(`${name}: no such file`);
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (error) {
    throw new SyntaxError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
