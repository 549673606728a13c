import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset, Resource, Table } from './dataset.js';
import { readTexts } from './raw-texts.js';
import { readTable } from './read-table.js';
import { isObject, tableSchemaOf } from './table-schemas.js';

export const descriptorName = 'datapackage.json';

/** Tables that every dataset of ours has. */
export const requiredTables: readonly string[] = [
  'facts',
  'mentions',
  'documents',
  'issues',
  'terms',
  'indicators',
  'series',
  'targets',
  'checks',
];

/**
 * Reads a dataset and the texts of `raw`. The descriptor comes first: should the folder be replaced meanwhile, the
 * files read after it no longer fit its hashes, and the check `file-hash` says so.
 */
export function readDataset(folder: string, raw: string): Dataset {
  const descriptor = parseJson(readFileSync(join(folder, descriptorName), 'utf8'));
  const resources = resourcesOf(descriptor);
  const files = readFiles(folder, resources);
  const tables = new Map(resources.flatMap((resource) => tableOf(resource, files)));
  return { descriptor, resources, files, tables, texts: readTexts(raw, folder, claimedEncodings(tables)) };
}

/** Undefined when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What the descriptor lists; where it lists nothing that can be read, the tables every dataset has. */
function resourcesOf(descriptor: unknown): Resource[] {
  const list: unknown = isObject(descriptor) ? descriptor['resources'] : undefined;
  const listed = (Array.isArray(list) ? list : []).flatMap(toResource);
  if (listed.length > 0) return listed;
  return requiredTables.map((name) => ({ name, path: `${name}.csv`, bytes: undefined, hash: undefined }));
}

/** Only paths that stay inside the folder are opened. */
function toResource(value: unknown): Resource[] {
  if (!isObject(value)) return [];
  const { name, path, bytes, hash } = value;
  if (typeof name !== 'string' || typeof path !== 'string') return [];
  return path.startsWith('/') || path.split(/[\\/]/u).includes('..') ? [] : [{ name, path, bytes, hash }];
}

function readFiles(folder: string, resources: readonly Resource[]): Map<string, Buffer> {
  const present = resources.filter(
    ({ path }) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true,
  );
  return new Map(present.map(({ path }) => [path, readFileSync(join(folder, path))]));
}

function tableOf({ name, path }: Resource, files: ReadonlyMap<string, Buffer>): [string, Table][] {
  const bytes = files.get(path);
  const schema = path.endsWith('.csv') ? tableSchemaOf(name) : undefined;
  return bytes === undefined || schema === undefined ? [] : [[name, readTable(schema, path, bytes)]];
}

function claimedEncodings(tables: ReadonlyMap<string, Table>): Map<string, string> {
  const rows = tables.get('documents')?.rows ?? [];
  return new Map(rows.map(({ cells }) => [cells['document_id'] ?? '', cells['encoding'] ?? '']));
}
