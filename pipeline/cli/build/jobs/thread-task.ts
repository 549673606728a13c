import type { Spilled } from '../../../publish/spill.js';
import type { DocumentFile } from '../../../read/document-list.js';

/** What a thread is asked to do. */
export type ThreadTask =
  { readonly files: readonly DocumentFile[] } | { readonly share: Spilled; readonly known: string };
