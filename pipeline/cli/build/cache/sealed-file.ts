import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256Of } from '../../../model/sha256.js';
import { readIfThere } from '../../../publish/compare-dataset.js';
import { replaceFile } from '../../../publish/write-file.js';

/** Rises with every change of what the files of the cache look like. */
const format = 1;

/**
 * Writes a JSON value under a seal: a first line with what it is (`label`) and the hash of the rest. The cache can be
 * made anew, so it is not forced to the disk; the seal tells when the disk lost a part. Throws system errors.
 */
export function writeSealed(path: string, label: string, value: unknown): void {
  const body = JSON.stringify(value);
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, `${seal(label, body)}\n${body}`, 'cached');
}

/** Reads such a value: undefined when there is none, `damaged` when the seal does not fit. Throws system errors. */
export function readSealed(path: string, label: string): { readonly value: unknown } | 'damaged' | undefined {
  const text = readIfThere(path)?.toString('utf8');
  if (text === undefined) return undefined;
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== seal(label, body)) return 'damaged';
  return { value: JSON.parse(body) as unknown };
}

function seal(label: string, body: string): string {
  return `govfacts cache ${String(format)} ${label} ${sha256Of(body)}`;
}
