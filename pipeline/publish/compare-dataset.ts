import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageName, type DataFile } from './datapackage.js';
import { descriptorName } from './descriptor-name.js';

/** What publishing would do, or did, to a folder; names of files inside it. */
export interface Changes {
  /** Files that are new or have other bytes. */
  readonly written: readonly string[];
  /** Files that an earlier dataset of ours listed and this one has no more. */
  readonly removed: readonly string[];
}

/** A folder that holds a dataset of somebody else, which must not be overwritten. */
export class ForeignDatasetError extends Error {}

/**
 * What differs between a dataset and a folder; nothing is written. Files we never listed are nobody's business.
 * Throws `ForeignDatasetError` when the folder holds a data package of another name, and system errors of reading.
 */
export function compareDataset(files: readonly DataFile[], folder: string): Changes {
  const listed = listedFiles(folder);
  const names = new Set(files.map(({ path }) => path));
  const written = files.filter(({ path, bytes }) => readIfThere(join(folder, path))?.equals(bytes) !== true);
  return {
    written: written.map(({ path }) => path),
    removed: listed.filter((name) => !names.has(name) && readIfThere(join(folder, name)) !== undefined),
  };
}

/** The bytes of a file, or undefined when there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Files the descriptor of a folder lists, by plain names; none where there is no descriptor that can be read.
 * Throws `ForeignDatasetError` when it is somebody else's.
 */
export function listedFiles(folder: string): string[] {
  const bytes = readIfThere(join(folder, descriptorName));
  const descriptor = bytes === undefined ? undefined : parseObject(bytes.toString('utf8'));
  if (descriptor === undefined) return [];
  if (descriptor['name'] !== packageName) {
    const name = JSON.stringify(descriptor['name']);
    throw new ForeignDatasetError(`unexpected data package ${name} in ${folder}, expected none or “${packageName}”`);
  }
  const resources: unknown = descriptor['resources'];
  return (Array.isArray(resources) ? resources : []).map(pathOf).filter((path) => /^[a-z]+\.(?:csv|json)$/u.test(path));
}

function pathOf(resource: unknown): string {
  return isObject(resource) && typeof resource['path'] === 'string' ? resource['path'] : '';
}

/** Undefined when the text is no JSON object: a descriptor spoilt by a merge is written anew. */
function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
