import type { Records } from '../../check/tables.js';
import { correctExtraction } from '../../correct/correct-extraction.js';
import type { Corrections } from '../../model/correction.js';
import type { SourceDocument } from '../../model/document.js';
import { correctionsPath, parseCorrections, readCorrections } from '../../read/corrections.js';
import { readGiven, type DocumentBytes } from '../../read/given-document.js';
import { readDocument, type DocumentFile } from '../../read/read-folder.js';
import { extractDocument } from '../../stages.js';
import type { BuiltDocument } from './cache/records-cache.js';
import type { Failure } from './failure.js';

export { failureMessage } from './failure.js';
export { listTexts } from './list-texts.js';

/** What the texts of a folder give. */
export interface FolderResult {
  readonly documents: readonly Records[];
  readonly failures: readonly Failure[];
}

/** Reads, extracts, corrects and checks each of the files; one that fails does not keep the others from being read. */
export async function buildFolder(
  files: Iterable<DocumentFile>,
  report: (done: number, file: DocumentFile) => void,
): Promise<FolderResult> {
  const documents: Records[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    report(documents.length + failures.length, file);
    const result = await buildDocument(file);
    if (result instanceof Error) failures.push({ file, error: result });
    else documents.push(result.records);
  }
  return { documents, failures };
}

/**
 * Reads, extracts and checks one document: all that `build-data` takes from the cache when it is unchanged. Its files
 * are not opened when their bytes are given.
 * Any error is the document's here: with many texts, a mistake that one of them brings out must not hide the rest.
 */
export async function buildDocument(file: DocumentFile, bytes?: DocumentBytes): Promise<BuiltDocument | Error> {
  try {
    const corrections = correctionsOf(file, bytes);
    const document = await documentOf(file, bytes);
    const records = correctExtraction(extractDocument(document), corrections);
    return document.layout === undefined ? { records } : { records, text: document.text };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function correctionsOf(file: DocumentFile, bytes: DocumentBytes | undefined): Corrections | undefined {
  const path = correctionsPath(file.path);
  if (bytes === undefined) return readCorrections(path);
  return bytes.corrections && parseCorrections(path, bytes.corrections);
}

async function documentOf(file: DocumentFile, bytes: DocumentBytes | undefined): Promise<SourceDocument> {
  return bytes === undefined ? (await readDocument(file)).document : readGiven(file, bytes);
}
