import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '../../../model/sha256.js';
import { hashFile } from '../../../publish/compare-dataset.js';
import type { FileSeal } from '../../../publish/output-file.js';
import type { Counts } from '../run-summary.js';
import { readSealed, writeSealed } from './sealed-file.js';

/** What the last run over a folder of texts read and published. */
export interface RunRecord {
  readonly raw: string;
  readonly version: string;
  /** Keys of all its documents, which the cache keeps. */
  readonly keys: readonly string[];
  /** Keys of the last run over other documents, which it keeps too: a change may be taken back. */
  readonly earlier: readonly string[];
  /** What it published, when every document could be read. */
  readonly published?: Published;
}

export interface Published {
  /** Of the code that made the dataset, with the names of its forms. */
  readonly version: string;
  readonly counts: Counts;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** A record of a run over documents of a version; `published` undefined when a document failed. */
export function makeRecord(
  raw: string,
  version: string,
  found: readonly (string | undefined)[],
  published: Published | undefined,
  before: RunRecord | undefined,
): RunRecord {
  const keys = found.filter((key) => key !== undefined);
  const isSame = before !== undefined && sameKeys(before.keys, keys);
  const earlier = (isSame ? before.earlier : before?.keys) ?? [];
  return { raw, version, keys, earlier, ...(published && { published }) };
}

export function publishedFiles(version: string, counts: Counts, files: readonly FileSeal[]): Published {
  return { version, counts, files: files.map(({ path, sha256 }) => ({ path, sha256 })) };
}

/** What a record says was published, when the documents are the same and the files still are what they were. */
export function unchangedSince(
  { keys: before, published }: RunRecord,
  keys: readonly (string | undefined)[],
  out: string,
): Published | undefined {
  if (published === undefined || !sameKeys(before, keys)) return undefined;
  const isThere = published.files.every(({ path, sha256 }) => hashFile(join(out, path)) === sha256);
  return isThere ? published : undefined;
}

function sameKeys(before: readonly string[], keys: readonly (string | undefined)[]): boolean {
  return before.length === keys.length && before.every((key, index) => key === keys[index]);
}

/** The record of the last run from `raw` to `out`; undefined when there is none or it is damaged. */
export function readRecord(cache: string, raw: string, out: string): RunRecord | undefined {
  return readAny(recordPath(cache, raw, out));
}

export function writeRecord(cache: string, out: string, record: RunRecord): void {
  writeSealed(recordPath(cache, record.raw, out), 'run', record);
}

/** Keys in use by any run of this version; forgets runs of other versions, and of texts that are no more. */
export function keysInUse(cache: string, version: string): Set<string> {
  const folder = join(cache, 'runs');
  const keys = new Set<string>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const record = readAny(join(folder, name));
    if (record?.version !== version || !existsSync(record.raw))
      rmSync(join(folder, name), { recursive: true, force: true });
    else for (const key of [...record.keys, ...record.earlier]) keys.add(key);
  }
  return keys;
}

function recordPath(cache: string, raw: string, out: string): string {
  return join(cache, 'runs', `${sha256Of(JSON.stringify([raw, out])).slice(0, 16)}.json`);
}

function readAny(path: string): RunRecord | undefined {
  try {
    const entry = readSealed(path, 'run');
    // The seal proves that `writeRecord` wrote it.
    return typeof entry === 'object' ? (entry.value as RunRecord) : undefined;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}
