import type { TableName } from '../../../check/tables.js';
import type { DocumentPart } from '../../../publish/document-part.js';
import type { ShareRuns } from '../../../publish/link-share.js';
import type { Spilled } from '../../../publish/spill.js';
import type { DocumentFile } from '../../../read/document-list.js';

/** What all documents of a run have in common. */
export interface TaskSettings {
  /** Of the code that makes the records of documents. */
  readonly version: string;
  /** Folder of the cache; undefined for none. */
  readonly cache: string | undefined;
  /** Whether the cache is written to. */
  readonly keeps: boolean;
  /** Tables whose records are wanted as JSON. */
  readonly inJson: readonly TableName[];
}

/** What came of a document. */
export interface DocumentOutcome {
  readonly part: DocumentPart;
  /** Key in the cache; undefined when a file of the document cannot be read. */
  readonly key: string | undefined;
  readonly isCached: boolean;
  /** Why the document could not be read; its part then holds an issue alone. */
  readonly failure?: {
    /** For people. */
    readonly message: string;
    /** Of the bytes of its text; undefined when they cannot be read. */
    readonly sha256: string | undefined;
  };
  /** What is to be told of the cache. */
  readonly warnings: readonly string[];
}

/** Somebody who builds documents: this process, threads of it, or other machines. */
export interface DocumentBuilder {
  /** How many batches it can take at a time. */
  readonly room: number;
  /** How many documents make a batch. */
  readonly batch: number;
  /** How many shares it joins at a time. */
  readonly lanes: number;
  /** The outcomes of documents, in their order. */
  readonly build: (files: readonly DocumentFile[]) => Promise<readonly DocumentOutcome[]>;
  /** Joins one share of what documents say. */
  readonly link: (share: Spilled, known: string) => Promise<ShareRuns>;
  readonly close: () => Promise<void>;
}
