import { documentPart } from '../../../publish/document-part.js';
import { linkShare, type ShareRuns } from '../../../publish/link-share.js';
import { linesOf } from '../../../publish/read-spilled.js';
import type { Spilled } from '../../../publish/spill.js';
import type { DocumentFile } from '../../../read/document-list.js';
import type { DocumentBytes } from '../../../read/given-document.js';
import { sha256Of } from '../../../model/sha256.js';
import { documentKey, readDocumentBytes } from '../cache/document-input.js';
import { noCache, openCache, type BuiltDocument, type RecordsCache } from '../cache/records-cache.js';
import { failureMessage, failureRecords } from '../failure.js';
import type { DocumentOutcome, TaskSettings } from './document-task.js';

/** A document that was built, and whether it must not be put into the cache any more. */
export interface Made {
  readonly built: BuiltDocument | Error;
  readonly isKept: boolean;
}

/** Builds a document that is not in the cache; key and bytes are undefined for one that cannot be read. */
export type Make = (
  file: DocumentFile,
  key: string | undefined,
  find: RecordsCache['find'],
  bytes: DocumentBytes | undefined,
) => Promise<Made>;

/** Takes documents from the cache or builds them. */
export function startTasks(
  settings: TaskSettings,
  make: Make = makeHere,
): (file: DocumentFile) => Promise<DocumentOutcome> {
  const warnings: string[] = [];
  const cache = cacheOf(settings, warnings);
  return async (file) => {
    const outcome = await buildOne(file, settings, cache, make);
    return { ...outcome, warnings: warnings.splice(0) };
  };
}

function cacheOf({ cache, version, keeps }: TaskSettings, warnings: string[]): RecordsCache {
  if (cache === undefined) return noCache;
  const opened = openCache(cache, version, (message) => warnings.push(message));
  return keeps ? opened : { find: opened.find, keep: noCache.keep };
}

async function buildOne(
  file: DocumentFile,
  { version, inJson }: TaskSettings,
  cache: RecordsCache,
  make: Make,
): Promise<Omit<DocumentOutcome, 'warnings'>> {
  const { key, isCached, making } = begin(file, version, cache, make);
  const { built, isKept } = await making;
  if (built instanceof Error) {
    const failure = { file, error: built };
    const part = documentPart(file.id, failureRecords(failure), inJson);
    return { part, key, isCached, failure: { message: failureMessage(failure), sha256: hashOfText(file) } };
  }
  if (!isKept && key !== undefined) cache.keep(key, built);
  return { part: documentPart(file.id, built.records, inJson, built.text), key, isCached };
}

/** Reads a document once, for its key and for its records. Nothing holds its bytes while others are at work on it. */
function begin(
  file: DocumentFile,
  version: string,
  cache: RecordsCache,
  make: Make,
): { readonly key: string | undefined; readonly isCached: boolean; readonly making: Promise<Made> } {
  const bytes = readDocumentBytes(file.path);
  const key = bytes && documentKey(file, version, bytes);
  const found = key === undefined ? undefined : cache.find(key);
  if (found !== undefined) return { key, isCached: true, making: Promise.resolve({ built: found, isKept: true }) };
  return { key, isCached: false, making: make(file, key, cache.find, bytes) };
}

function hashOfText(file: DocumentFile): string | undefined {
  const bytes = readDocumentBytes(file.path);
  return bytes && sha256Of(bytes.text);
}

const makeHere: Make = async (file, _key, _find, bytes) => ({ built: await buildHere(file, bytes), isKept: false });

/**
 * The module that builds brings the dictionary of the segmenter, 0.7 seconds and 240 MB, so only the first document that
 * needs it loads it.
 */
export async function buildHere(file: DocumentFile, bytes?: DocumentBytes): Promise<BuiltDocument | Error> {
  const { buildDocument } = await import('../build-folder.js');
  return buildDocument(file, bytes);
}

/** Joins a share, wherever it lies. */
export function linkSpilled(share: Spilled, known: string, { inJson }: TaskSettings): ShareRuns {
  return linkShare(linesOf(share), known, inJson);
}
