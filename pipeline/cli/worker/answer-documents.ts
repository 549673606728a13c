import { join } from 'node:path';
import { DocumentError } from '../../read/document-error.js';
import type { DocumentBytes } from '../../read/given-document.js';
import { buildDocument } from '../build/build-folder.js';
import { documentKey, readDocumentBytes } from '../build/cache/document-input.js';
import { noCache, openCache, type BuiltDocument, type RecordsCache, type Warn } from '../build/cache/records-cache.js';
import { receiveBytes, sendError, type DocumentAnswer, type SentDocument } from '../queue/job-content.js';
import type { ThreadSettings } from './thread-task.js';

type AnswerDocument = (document: SentDocument, wantsRecords: boolean, warn: Warn) => Promise<DocumentAnswer>;

/** Takes documents from the cache or builds them. */
export function answerDocuments(settings: ThreadSettings): AnswerDocument {
  let told: Warn = () => undefined;
  let hasFailed = false;
  const warn: Warn = (message) => {
    hasFailed = true;
    told(message);
  };
  const cache = settings.cache === undefined ? noCache : openCache(settings.cache, settings.version, warn);
  return async (document, wantsRecords, tell) => {
    told = tell;
    const result = cache.find(document.key) ?? (await build(document, settings, cache));
    if (result instanceof Error) return { error: sendError(result) };
    // After any trouble with the cache nobody can know what is in it.
    const isKept = settings.cache !== undefined && !hasFailed && !wantsRecords;
    return isKept ? { isKept } : { built: result };
  };
}

/** Throws when no text can be read here, before any is asked for. */
export async function tryReading(): Promise<void> {
  const file = { id: 'sample', path: 'sample.txt', format: 'plain' } as const;
  const result = await buildDocument(file, { text: Buffer.from('2024年，新增就业3.2万人。\n') });
  if (result instanceof Error) throw result;
}

async function build(
  document: SentDocument,
  settings: ThreadSettings,
  cache: RecordsCache,
): Promise<BuiltDocument | Error> {
  const bytes = bytesOf(document, settings);
  if (bytes instanceof Error) return bytes;
  const result = await buildDocument(document, bytes);
  if (!(result instanceof Error)) cache.keep(document.key, result);
  return result;
}

/** The bytes that were sent, or those of the file, if they are the same that the build has. */
function bytesOf(document: SentDocument, { raw, version }: ThreadSettings): DocumentBytes | Error {
  const { content, path, key } = document;
  if ('text' in content) return receiveBytes(content);
  if (raw === undefined)
    return missing(path, 'is too large to be sent to a worker, and the worker does not know the folder of the texts');
  const bytes = readDocumentBytes(join(raw, content.file));
  if (bytes === undefined) return missing(path, 'is too large to be sent to a worker, and cannot be read there');
  if (documentKey(document, version, bytes) === key) return bytes;
  return missing(path, 'is too large to be sent to a worker, and has other bytes there');
}

function missing(path: string, problem: string): Error {
  const remedy = 'Start every worker with --raw and a folder that holds the same texts, on storage that all can read.';
  return new DocumentError(path, 'missing-at-worker', problem, remedy);
}
