import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageName } from './datapackage.js';
import { descriptorName } from './descriptor-name.js';
import { exportFiles } from './export/export-files.js';
import { explorerFile } from './explorer/explorer-path.js';
import type { FileSeal } from './output-file.js';
import { textFolder } from './text-path.js';

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
export function compareDataset(files: readonly FileSeal[], folder: string): Changes {
  const listed = listedFiles(folder);
  const names = new Set(files.map(({ path }) => path));
  const written = files.filter((file) => !isSame(file, join(folder, file.path)));
  return {
    written: written.map(({ path }) => path),
    removed: listed.filter((name) => !names.has(name) && isFile(join(folder, name))),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isSame({ size, sha256 }: FileSeal, path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === size && hashFile(path) === sha256;
}

const chunkBytes = 1024 * 1024;

/** SHA-256 of a file, read piece by piece; undefined when there is none. */
export function hashFile(path: string): string | undefined {
  if (!isFile(path)) return undefined;
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(Math.min(chunkBytes, statSync(path).size + 1));
    for (let length = -1; length !== 0; hash.update(chunk.subarray(0, length)))
      length = readSync(file, chunk, 0, chunk.length, null);
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
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
  const { resources, texts }: { resources?: unknown; texts?: unknown } = descriptor;
  const tables = (Array.isArray(resources) ? resources : []).map(pathOf);
  return [...tables.filter(isOurs), ...(Array.isArray(texts) ? texts : []).filter(isText)];
}

function isOurs(path: string): boolean {
  return tableFile.test(path) || explorerFile.test(path) || Object.hasOwn(exportFiles, path);
}

const tableFile = /^[a-z]+\.(?:csv|jsonl?|parquet|xlsx)$/u;

/** Only what stays inside the folder of texts. */
function isText(path: unknown): path is string {
  return typeof path === 'string' && path.startsWith(`${textFolder}/`) && !path.split(/[\\/]/u).includes('..');
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
