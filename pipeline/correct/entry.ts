import type { Correction, Corrections } from '../model/correction.js';
import { DocumentError, type DocumentErrorCode } from '../read/document-error.js';

/** A correction with its place in its file. */
export interface Entry<Action extends Correction = Correction> {
  readonly file: string;
  /** JSON pointer: `/corrections/3`. */
  readonly pointer: string;
  readonly correction: Action;
}

/** The entries of a file with one action, in their order. */
export function entriesOf<Action extends Correction['action']>(
  { file, entries }: Corrections,
  action: Action,
): Entry<Extract<Correction, { action: Action }>>[] {
  return entries.flatMap((correction, index) =>
    isAction(correction, action) ? [{ file, pointer: `/corrections/${String(index)}`, correction }] : [],
  );
}

function isAction<Action extends Correction['action']>(
  correction: Correction,
  action: Action,
): correction is Extract<Correction, { action: Action }> {
  return correction.action === action;
}

/** The error of an entry that does not fit its document; `place` is the pointer inside the entry: `/guard/quote`. */
export function entryError(
  { file, pointer }: Entry,
  code: Extract<DocumentErrorCode, `corrections-${string}`>,
  place: string,
  problem: string,
  remedy: string,
): DocumentError {
  return new DocumentError(file, code, `${pointer}${place} ${problem}`, remedy);
}
