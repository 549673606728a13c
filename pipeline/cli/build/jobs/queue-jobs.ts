import { relative } from 'node:path';
import type { DocumentFile } from '../../../read/document-list.js';
import { sendBytes, type DocumentAnswer, type SentDocument } from '../../queue/job-content.js';
import { documentKey, readDocumentBytes } from '../cache/document-input.js';

/** A document that is wanted from the workers. */
export interface Asked {
  readonly file: DocumentFile;
  readonly key: string;
  /** Whether the worker must send the records even if it keeps them. */
  readonly wantsRecords: boolean;
  /** Whether it was sent before and goes ahead of others now. */
  readonly isAgain?: boolean;
  /** Whether it makes a job of its own, as a job with it was lost. */
  readonly isAlone?: boolean;
  /** How many workers were lost with it alone. */
  readonly losses?: number;
  /** `changed`: its files are no longer those of the key. */
  readonly resolve: (answer: DocumentAnswer | 'changed') => void;
  readonly reject: (reason: unknown) => void;
}

/** Most documents of a job: few, so that not much is done again when a worker is lost. */
export const mostDocuments = 16;
/** Most bytes of a job before they are packed. A document that alone has more is sent as a path. */
const mostBytes = 256 * 1024;

/** The next job: taken off the front of those who wait, shared out among workers. Undefined when nobody is left. */
export function takeJob(
  waiting: Asked[],
  { raw, version, workers }: { readonly raw: string; readonly version: string; readonly workers: number },
): { readonly asked: readonly Asked[]; readonly documents: readonly SentDocument[] } | undefined {
  const asked: Asked[] = [];
  const documents: SentDocument[] = [];
  const most = Math.min(mostDocuments, Math.ceil(waiting.length / (2 * Math.max(workers, 1))));
  let total = 0;
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const read = readSent(next, raw, version);
    if (asked.length > 0 && (asked.length >= most || !fits(next, asked, total + (read?.size ?? 0)))) break;
    waiting.shift();
    if (read === undefined) next.resolve('changed');
    else {
      asked.push(next);
      documents.push(read.document);
      total += read.size;
      if (next.isAlone === true) break;
    }
  }
  return asked.length === 0 ? undefined : { asked, documents };
}

function fits(next: Asked, asked: readonly Asked[], total: number): boolean {
  const isAlike = next.wantsRecords === asked[0]?.wantsRecords && next.isAlone !== true;
  return isAlike && total <= mostBytes;
}

interface Read {
  readonly document: SentDocument;
  readonly size: number;
}

/** Reads a document anew: those who wait hold no bytes. */
function readSent({ file, key }: Asked, raw: string, version: string): Read | undefined {
  const bytes = readDocumentBytes(file.path);
  if (bytes === undefined || documentKey(file, version, bytes) !== key) return undefined;
  const { text, sidecar, corrections } = bytes;
  const size = text.length + (sidecar?.length ?? 0) + (corrections?.length ?? 0);
  const path = { file: relative(raw, file.path).replaceAll('\\', '/') };
  return { document: { ...file, key, content: size <= mostBytes ? sendBytes(bytes) : path }, size };
}
