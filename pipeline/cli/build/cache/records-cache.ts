import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../../../check/tables.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** What a document gives. */
export interface BuiltDocument {
  readonly records: Records;
  /** Its text, where that was derived from another format. */
  readonly text?: string;
}

/** What documents gave, by their keys, kept from run to run. */
export interface RecordsCache {
  readonly find: (key: string) => BuiltDocument | undefined;
  readonly keep: (key: string, built: BuiltDocument) => void;
}

/** Told of what is wrong with the cache. */
export type Warn = (message: string) => void;

/** A cache that knows nothing and keeps nothing. */
export const noCache: RecordsCache = { find: () => undefined, keep: () => undefined };

/**
 * The cache in a folder for one version of the code. An entry that is damaged, cut off or somebody else's is told and
 * counts as missing. Where it cannot be written, that is told once, and the run goes on without.
 */
export function openCache(folder: string, version: string, warn: Warn): RecordsCache {
  let isWritable = true;
  const pathOf = (key: string): string => join(versionFolder(folder, version), `${key}.json`);
  return {
    find: (key) => findBuilt(pathOf(key), key, warn),
    keep: (key, built) => {
      if (!isWritable) return;
      isWritable = tryToCache(warn, () => {
        writeSealed(pathOf(key), key, built);
      });
    },
  };
}

function findBuilt(path: string, key: string, warn: Warn): BuiltDocument | undefined {
  const entry = readEntry(path, key);
  if (typeof entry === 'string') warn(`${path}: ${entry}; the document is read anew`);
  // The seal proves that this version of the code wrote it.
  return typeof entry === 'object' ? (entry.value as BuiltDocument) : undefined;
}

function readEntry(path: string, key: string): { readonly value: unknown } | string | undefined {
  try {
    const entry = readSealed(path, key);
    return entry === 'damaged' ? 'damaged entry of the cache' : entry;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return `entry of the cache cannot be read (${error.message})`;
    throw error;
  }
}

/** False, and a warning, when the file system refuses: no result depends on the cache. */
export function tryToCache(warn: Warn, use: () => void): boolean {
  try {
    use();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    warn(`The cache cannot be written (${error.message}); the run goes on without. --cache names another folder.`);
    return false;
  }
}

/** Removes the entries of other versions, and of this one those whose key is not in use. */
export function pruneCache(folder: string, version: string, used: ReadonlySet<string>): void {
  const own = versionFolder(folder, version);
  for (const path of pathsIn(join(folder, 'documents')))
    if (path !== own) rmSync(path, { recursive: true, force: true });
  for (const path of pathsIn(own))
    if (!used.has(path.slice(own.length + 1, -'.json'.length))) rmSync(path, { force: true });
}

function versionFolder(folder: string, version: string): string {
  return join(folder, 'documents', version.slice(0, 16));
}

function pathsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
