import type { Span } from './span.js';

/** Something a reader of the dataset must know about a document: a message with a place, never an exception. */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** “unexpected X, expected Y”, with the remedy where there is one. */
  readonly message: string;
  /** UTF-16 offsets into the source text; absent when the whole document is meant. */
  readonly span?: Span;
}
