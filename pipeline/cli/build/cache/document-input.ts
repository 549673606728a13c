import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readIfThere } from '../../../publish/compare-dataset.js';
import type { DocumentFile } from '../../../read/list-documents.js';

/** A document to build, with all that its result depends on in two hashes. */
export interface DocumentInput {
  readonly file: DocumentFile;
  /** Of everything; undefined when a file of it cannot be read. */
  readonly key: string | undefined;
  /** Of the bytes of the text, as in `documents.csv`. */
  readonly sha256: string | undefined;
}

/** Endings of the files beside a text that are read with it. */
const companions = ['.source.json', '.corrections.json'];

/** Hashes a document: version of the code, id, format, text and companions, each with its length before it. */
export function readInput(file: DocumentFile, version: string): DocumentInput {
  const contents = readContents(file.path);
  if (contents === undefined) return { file, key: undefined, sha256: undefined };
  const hash = createHash('sha256');
  for (const part of [version, file.id, file.format, ...contents])
    hash.update(part === undefined ? '-' : `${String(Buffer.byteLength(part))}:`).update(part ?? '');
  return { file, key: hash.digest('hex'), sha256: sha256Of(contents[0]) };
}

type Contents = readonly [text: Buffer, ...companions: (Buffer | undefined)[]];

/** Undefined when there is no text, or a file is none that can be read: reading the document will say what is wrong. */
function readContents(path: string): Contents | undefined {
  const stem = path.replace(/\.[^./\\]*$/u, '');
  const paths = [path, ...companions.map((ending) => stem + ending)];
  try {
    if (!paths.every(isReadable)) return undefined;
    const [text, ...others] = paths.map(readIfThere);
    return text && [text, ...others];
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined;
    throw error;
  }
}

/** Larger than any text that is read. */
const mostBytes = 256 * 1024 * 1024;

/** Reading a pipe would wait for a writer for ever. What is not there is no obstacle. */
function isReadable(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status === undefined || (status.isFile() && status.size <= mostBytes);
}

export function sha256Of(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
