import type { SourceDocument } from '../model/document.js';
import type { DocumentFile } from './document-list.js';
import { textFile, tooLarge } from './read-bytes.js';
import { makeDocument } from './read-folder.js';
import { parseSidecar, sidecarPath } from './sidecar.js';

/** The bytes of a text and of what stands beside it, read by somebody else. */
export interface DocumentBytes {
  readonly text: Uint8Array;
  readonly sidecar?: Uint8Array;
  readonly corrections?: Uint8Array;
}

/** Makes a document of bytes that were read elsewhere; throws the DocumentErrors `readDocument` would throw. */
export async function readGiven(file: DocumentFile, { text, sidecar }: DocumentBytes): Promise<SourceDocument> {
  if (text.length > textFile.mostBytes) throw tooLarge(file.path, textFile, text.length);
  const sidecarFile = sidecarPath(file.path);
  return makeDocument(
    file,
    text,
    sidecar === undefined ? { metadata: {} } : parseSidecar(sidecarFile, sidecar),
    sidecarFile,
  );
}
