import type { Records } from '../../check/tables.js';
import { correctExtraction } from '../../correct/correct-extraction.js';
import { correctionsPath, readCorrections } from '../../read/corrections.js';
import {
  DocumentError,
  listFolder,
  readDocument,
  type DocumentFile,
  type FolderListing,
} from '../../read/read-folder.js';
import { extractDocument } from '../../stages.js';
import { CliError } from '../command.js';

/** A document that could not be read, and all there is to say about it. */
export interface Failure {
  readonly file: DocumentFile;
  readonly error: Error;
}

/** What the texts of a folder give. */
export interface FolderResult {
  readonly documents: readonly Records[];
  readonly failures: readonly Failure[];
}

/** The texts of a folder. Throws CliError: 2 for no folder or nothing in it, 1 for a file that cannot be a document. */
export function listTexts(rawFolder: string): FolderListing {
  const listing = orCliError(() => listFolder(rawFolder));
  if (listing.documents.length === 0)
    throw new CliError(
      `${rawFolder}: no text in this folder, expected .md or .txt. Add one or name another folder.`,
      2,
    );
  return listing;
}

function orCliError(list: () => FolderListing): FolderListing {
  try {
    return list();
  } catch (error) {
    if (error instanceof DocumentError) throw new CliError(error.message, error.code === 'no-folder' ? 2 : 1);
    throw error;
  }
}

/** Reads, extracts, corrects and checks each of the files; one that fails does not keep the others from being read. */
export function buildFolder(
  files: readonly DocumentFile[],
  report: (done: number, file: DocumentFile) => void,
): FolderResult {
  const documents: Records[] = [];
  const failures: Failure[] = [];
  files.forEach((file, index) => {
    report(index, file);
    const result = buildDocument(file);
    if (result instanceof Error) failures.push({ file, error: result });
    else documents.push(result);
  });
  return { documents, failures };
}

/** Any error is the document's here: with many texts, a mistake that one of them brings out must not hide the rest. */
function buildDocument(file: DocumentFile): Records | Error {
  try {
    const corrections = readCorrections(correctionsPath(file.path));
    return correctExtraction(extractDocument(readDocument(file).document), corrections);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A failed document as records: it has no row in any table but issues. Names no path, as paths differ by machine. */
export function failureRecords({ file, error }: Failure): Records {
  const isKnown = error instanceof DocumentError;
  const issue = {
    document_id: file.id,
    severity: 'error',
    code: isKnown ? error.code : 'internal-error',
    message: isKnown ? `${error.problem}. ${error.remedy}` : error.message,
    start: null,
    end: null,
  } as const;
  return { facts: [], mentions: [], documents: [], issues: [issue], terms: [] };
}

/** What a person is told about a failed document: file, what was found, what to do. */
export function failureMessage({ file, error }: Failure): string {
  if (error instanceof DocumentError) return error.message;
  return `${file.path}: internal error, please report it with the text. ${error.stack ?? error.message}`;
}
