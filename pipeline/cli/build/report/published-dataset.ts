import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord, FactRecord } from '../../../model/schemas.generated.js';
import { readIfThere } from '../../../publish/compare-dataset.js';
import { descriptorName } from '../../../publish/descriptor-name.js';
import { recordLines } from '../../../publish/record-lines.js';

/** What a change report needs to know of a dataset. Rows are read as they are asked for. */
export interface Dataset {
  readonly facts: () => Iterable<FactRecord>;
  readonly documents: () => Iterable<Pick<DocumentRecord, 'document_id' | 'sha256'>>;
  /** Whether its rows stand in a form that can be read here: JSON or JSON lines. */
  readonly hasRows: boolean;
  readonly version: string;
  /** Names and types of the columns by listed file, in order; none where the descriptor tells none, as for JSON. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/**
 * The dataset in a folder: undefined when there is none. Throws SyntaxError or TypeError with what is wrong when it
 * cannot be read, also while its rows are.
 */
export function openDataset(folder: string): Dataset | undefined {
  const descriptor = readIfThere(join(folder, descriptorName));
  if (descriptor === undefined) return undefined;
  const { version, columns } = readDescriptor(descriptor);
  const rowsFile = (table: string): string | undefined =>
    [`${table}.json`, `${table}.jsonl`].find((name) => columns.has(name) && existsSync(join(folder, name)));
  return {
    facts: () => readRows(folder, 'facts', rowsFile('facts'), isFact),
    documents: () => readRows(folder, 'documents', rowsFile('documents'), isDocument),
    hasRows: rowsFile('facts') !== undefined,
    version,
    columns,
  };
}

function readDescriptor(descriptor: Buffer): Pick<Dataset, 'version' | 'columns'> {
  const value = parseJson(descriptorName, descriptor.toString('utf8'));
  if (!isObject(value) || typeof value['version'] !== 'string' || !Array.isArray(value['resources']))
    throw new TypeError(`${descriptorName}: expected version and resources`);
  return { version: value['version'], columns: new Map(value['resources'].map(columnsOf)) };
}

function* readRows<Row>(
  folder: string,
  table: string,
  name: string | undefined,
  isRow: (row: unknown) => row is Row,
): Generator<Row> {
  if (name === undefined) throw new TypeError(`${table}.json: no such file`);
  for (const record of recordLines(join(folder, name))) {
    const row = parseJson(name, record);
    if (!isRow(row)) throw new TypeError(`${name}: unexpected content, expected the rows of a dataset`);
    yield row;
  }
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

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new SyntaxError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
