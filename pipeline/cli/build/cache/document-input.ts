import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readIfThere } from '../../../publish/compare-dataset.js';
import type { DocumentBytes } from '../../../read/given-document.js';
import type { DocumentFile } from '../../../read/document-list.js';

/** The key of a document in the cache; undefined when a file of it cannot be read. */
export function keyOf(file: DocumentFile, version: string): string | undefined {
  const bytes = readDocumentBytes(file.path);
  return bytes && documentKey(file, version, bytes);
}

/** Hash of all that a result depends on: version of the code, id, format, text and companions, each with its length. */
export function documentKey(file: Pick<DocumentFile, 'id' | 'format'>, version: string, bytes: DocumentBytes): string {
  const hash = createHash('sha256');
  for (const part of [version, file.id, file.format, bytes.text, bytes.sidecar, bytes.corrections])
    hash.update(part === undefined ? '-' : `${String(Buffer.byteLength(part))}:`).update(part ?? '');
  return hash.digest('hex');
}

/**
 * The bytes of a text and its companions. Undefined when there is no text, or a file is none that can be read: reading
 * the document will say what is wrong.
 */
export function readDocumentBytes(path: string): DocumentBytes | undefined {
  const stem = path.replace(/\.[^./\\]*$/u, '');
  const paths = [path, `${stem}.source.json`, `${stem}.corrections.json`];
  try {
    if (!paths.every(isReadable)) return undefined;
    const [text, sidecar, corrections] = paths.map(readIfThere);
    return text && { text, ...(sidecar && { sidecar }), ...(corrections && { corrections }) };
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
