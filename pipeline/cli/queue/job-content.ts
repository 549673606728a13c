import { gunzipSync, gzipSync } from 'node:zlib';
import type { Format } from '../../model/document.js';
import { DocumentError, type DocumentErrorCode } from '../../read/document-error.js';
import type { DocumentBytes } from '../../read/given-document.js';
import type { BuiltDocument } from '../build/cache/records-cache.js';

/** Rises with every change of what a job or its answer looks like. */
const protocol = 1;

/** Workers and builds that may work together use the same queue: those whose code makes the same records. */
export function queueName(version: string): string {
  return `documents-${String(protocol)}-${version.slice(0, 16)}`;
}

/** Some documents to build. */
export interface DocumentJob {
  /** The build they are for, as it signs for itself. */
  readonly build: string;
  /** Whether records must come with the answer, though the worker keeps them in a cache. */
  readonly wantsRecords: boolean;
  readonly documents: readonly SentDocument[];
}

export interface SentDocument {
  readonly id: string;
  /** As the build names it: it stands in messages. */
  readonly path: string;
  readonly format: Format;
  /** In the cache: hash of all that the result depends on. */
  readonly key: string;
  /** The bytes, one character each, or the path under the folder of the texts. */
  readonly content: SentBytes | { readonly file: string };
}

export interface SentBytes {
  readonly text: string;
  readonly sidecar?: string;
  readonly corrections?: string;
}

/** What came of a document. */
export type DocumentAnswer =
  | { readonly built: BuiltDocument }
  /** The result is in the cache of the worker under the key of the document. */
  | { readonly isKept: true }
  | { readonly error: SentError };

/** Answers in the order of the documents, or why there are none: nobody waits for them, or they are too many bytes. */
export type JobAnswer = readonly DocumentAnswer[] | 'unwanted' | 'too-large';

interface SentError {
  readonly message: string;
  readonly stack?: string;
  /** Of a DocumentError. */
  readonly document?: {
    readonly file: string;
    readonly code: DocumentErrorCode;
    readonly problem: string;
    readonly remedy: string;
  };
}

/** Jobs and answers as text that Redis can keep. */
export function pack(value: DocumentJob | JobAnswer): string {
  return gzipSync(JSON.stringify(value), { level: 3 }).toString('base64');
}

/** Both sides of a queue speak the same protocol, and nothing else writes to it. */
export function unpackJob(body: string): DocumentJob {
  return unpack(body) as DocumentJob;
}

export function unpackAnswer(body: string): JobAnswer {
  return unpack(body) as JobAnswer;
}

function unpack(body: string): unknown {
  return JSON.parse(gunzipSync(Buffer.from(body, 'base64')).toString('utf8'));
}

export function sendBytes({ text, sidecar, corrections }: DocumentBytes): SentBytes {
  return {
    text: latin1(text),
    ...(sidecar !== undefined && { sidecar: latin1(sidecar) }),
    ...(corrections !== undefined && { corrections: latin1(corrections) }),
  };
}

export function receiveBytes({ text, sidecar, corrections }: SentBytes): DocumentBytes {
  return {
    text: Buffer.from(text, 'latin1'),
    ...(sidecar !== undefined && { sidecar: Buffer.from(sidecar, 'latin1') }),
    ...(corrections !== undefined && { corrections: Buffer.from(corrections, 'latin1') }),
  };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

export function sendError(error: Error): SentError {
  const { message, stack } = error;
  const sent = { message, ...(stack !== undefined && { stack }) };
  if (!(error instanceof DocumentError)) return sent;
  const { file, code, problem, remedy } = error;
  return { ...sent, document: { file, code, problem, remedy } };
}

export function receiveError({ message, stack, document }: SentError): Error {
  if (document !== undefined) return new DocumentError(document.file, document.code, document.problem, document.remedy);
  return Object.assign(new Error(message), stack !== undefined && { stack });
}
