import type { Records } from '../../check/tables.js';
import { DocumentError } from '../../read/document-error.js';
import type { DocumentFile } from '../../read/document-list.js';

/** A document that could not be read, and all there is to say about it. */
export interface Failure {
  readonly file: DocumentFile;
  readonly error: Error;
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
