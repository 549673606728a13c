import { printable } from '../model/hidden-characters.js';

/** What is wrong with a file of `raw/`. */
export type DocumentErrorCode =
  | 'no-folder'
  | 'unreadable'
  | 'outside-folder'
  | 'bad-name'
  | 'duplicate-id'
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'damaged'
  | 'encrypted'
  | 'no-text-layer'
  | 'encoding'
  | 'sidecar-encoding'
  | 'sidecar-json'
  | 'sidecar-schema'
  | 'sidecar-region'
  | 'sidecar-character'
  | 'sidecar-date'
  | 'sidecar-hash'
  | 'corrections-encoding'
  | 'corrections-json'
  | 'corrections-schema'
  | 'corrections-value'
  | 'corrections-guard'
  | 'corrections-conflict'
  | 'ends-worker'
  | 'missing-at-worker'
  | 'too-large-for-queue'
  | 'config-encoding'
  | 'config-json'
  | 'config-schema'
  | 'config-value';

/** A file that cannot become a document; the message names the file, what was found there and what to do, in one visible line. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    /** Path of the file as it was given or found. */
    readonly file: string,
    readonly code: DocumentErrorCode,
    /** “unexpected X, expected Y”. */
    readonly problem: string,
    /** What a person does about it. */
    readonly remedy: string,
  ) {
    super(printable(`${file}: ${problem}. ${remedy}`));
  }
}
