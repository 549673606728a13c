import type { SourceDocument } from '../model/document.js';
import { sha256Of } from '../model/sha256.js';
import { decodeBytes, type DecodedText } from './decode.js';
import { DocumentError } from './document-error.js';
import { findDerivation, type DerivedText } from './formats/derivation.js';
import { completeMetadata } from './infer-metadata.js';
import type { DocumentFile } from './document-list.js';
import { readBytes, textFile } from './read-bytes.js';
import { readSidecar, sidecarPath, type Sidecar } from './sidecar.js';

export { DocumentError } from './document-error.js';
export type { DocumentFile, DocumentList } from './document-list.js';
export { listDocuments, listFolder, type FolderListing, type SkippedFile } from './list-documents.js';

/**
 * Reads a text and what is known about it: bytes decoded and hashed, sidecar checked, gaps filled from the text.
 * Throws a DocumentError that names the file, the place and the remedy when text or sidecar cannot be used.
 */
export async function readDocument(file: DocumentFile): Promise<{ readonly document: SourceDocument }> {
  const bytes = readBytes(file.path, textFile);
  if (bytes === undefined)
    throw new DocumentError(file.path, 'unreadable', 'is no longer there', 'Put it back and run again.');
  const sidecarFile = sidecarPath(file.path);
  return { document: await makeDocument(file, bytes, readSidecar(sidecarFile), sidecarFile) };
}

/** The decoded text of a file that is text itself. Throws a DocumentError when text or sidecar cannot be used. */
export function readOwnText(file: DocumentFile): string | undefined {
  const bytes = readBytes(file.path, textFile);
  return bytes && decodeBytes(file.path, bytes, readSidecar(sidecarPath(file.path)).encoding).text;
}

/** Makes a document of bytes that are already in memory; see `readDocument`. */
export async function makeDocument(
  file: DocumentFile,
  bytes: Uint8Array,
  sidecar: Sidecar,
  sidecarFile = sidecarPath(file.path),
): Promise<SourceDocument> {
  const sha256 = sha256Of(bytes);
  if (sidecar.sha256 !== undefined && sidecar.sha256 !== sha256) throw hashError(sidecarFile, file.path, sha256);
  const { hints, title, ...read } = await readText(file, bytes, sidecar.encoding);
  const { metadata, inferred } = completeMetadata(file.id, read.text, sidecar.metadata, hints, title);
  return { id: file.id, format: file.format, ...read, sha256, metadata, inferred };
}

type ReadText = DecodedText & Partial<Pick<DerivedText, 'layout' | 'hints' | 'title'>>;

/** The text itself, or the one derived from bytes that are no plain text. */
async function readText({ format, path }: DocumentFile, bytes: Uint8Array, stated?: string): Promise<ReadText> {
  const derive = await findDerivation(format);
  return derive === undefined ? decodeBytes(path, bytes, stated) : derive(path, bytes, stated);
}

function hashError(sidecarFile: string, path: string, sha256: string): DocumentError {
  const problem = `/sha256 does not fit ${path}, whose bytes have ${sha256}`;
  const remedy = 'Restore the text, or, when it was changed on purpose, put the new hash into the sidecar.';
  return new DocumentError(sidecarFile, 'sidecar-hash', problem, remedy);
}
