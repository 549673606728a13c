import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Metadata, SourceDocument } from '../model/document.js';
import { DocumentError } from './document-error.js';
import { expectedExtensions, formatOf } from './format-of.js';
import type { DocumentFile } from './document-list.js';
import { isUsableId } from './list-documents.js';
import { textFile, tooLarge } from './read-bytes.js';
import { makeDocument, readDocument } from './read-folder.js';

/**
 * Reads one file by its path: Markdown, plain text, HTML, DOCX or PDF, told by the extension, together with the sidecar
 * (`<name>.source.json`) beside it where there is one. What the sidecar leaves out is inferred from the text.
 *
 * `id` becomes the column `document_id`; the name of the file without its extension when not given.
 *
 * Rejects with a DocumentError, whose `code`, `file`, `problem` and `remedy` say what to do, for a file that is not
 * there or too large, an extension that stands for no format, an encoding that cannot be told, bytes that are damaged
 * or encrypted, and a sidecar that does not fit `schemas/source.schema.json`.
 */
export async function readDocumentFile(path: string, id = idOf(path)): Promise<SourceDocument> {
  const file = fileOf(path, id);
  if (!existsSync(path)) throw new DocumentError(path, 'unreadable', 'no such file', 'Name a file that is there.');
  return (await readDocument(file)).document;
}

/**
 * Makes a document of bytes at hand, such as those of a download. `name` is a file name: its extension tells the format,
 * the rest is the document id. `metadata` is what is known; the rest is inferred from the text. Rejects as
 * `readDocumentFile` does.
 */
export async function readDocumentBytes(
  name: string,
  bytes: Uint8Array,
  metadata: Metadata = {},
): Promise<SourceDocument> {
  const file = fileOf(name, idOf(name));
  if (bytes.length > textFile.mostBytes) throw tooLarge(name, textFile, bytes.length);
  return makeDocument(file, bytes, { metadata });
}

function idOf(path: string): string {
  return basename(path)
    .replace(/\.[^.]*$/u, '')
    .normalize('NFC');
}

function fileOf(path: string, id: string): DocumentFile {
  const format = formatOf(basename(path));
  if (format === undefined) {
    const problem = `unexpected extension, expected ${expectedExtensions}`;
    throw new DocumentError(path, 'bad-name', problem, 'Give the file the extension of its format.');
  }
  if (isUsableId(id)) return { id, path, format };
  const problem = `unexpected document id “${id}”, expected letters, digits, “-”, “_” and “.”, with “/” between folders`;
  throw new DocumentError(path, 'bad-name', problem, 'Give another id or rename the file.');
}
