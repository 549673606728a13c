import { documentPart } from '../../../publish/document-part.js';
import { linkShare, type ShareRuns } from '../../../publish/link-share.js';
import { linesOf, type Spilled } from '../../../publish/spill.js';
import type { DocumentFile } from '../../../read/list-documents.js';
import { readInput } from '../cache/document-input.js';
import { noCache, openCache, type BuiltDocument, type RecordsCache } from '../cache/records-cache.js';
import { failureMessage, failureRecords } from '../failure.js';
import type { DocumentOutcome, TaskSettings } from './document-task.js';

/** A document that was built, and whether somebody has put it into the cache already. */
export interface Made {
  readonly built: BuiltDocument | Error;
  readonly isKept: boolean;
}

/** Builds a document whose key is not in the cache; undefined is that of one that cannot be read. */
export type Make = (file: DocumentFile, key: string | undefined, find: RecordsCache['find']) => Promise<Made>;

/** Takes documents from the cache or builds them. */
export function startTasks(
  settings: TaskSettings,
  make: Make = buildHere,
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
  const { key, sha256 } = readInput(file, version);
  const found = key === undefined ? undefined : cache.find(key);
  const { built, isKept } = found === undefined ? await make(file, key, cache.find) : { built: found, isKept: true };
  if (built instanceof Error) {
    const failure = { file, error: built };
    const part = documentPart(file.id, failureRecords(failure), inJson);
    return { part, key, sha256, isCached: false, failure: failureMessage(failure) };
  }
  // Nothing is kept when a file of the document changed between its hashing and its reading.
  const keeps = !isKept && cache.keep !== noCache.keep;
  if (keeps && key !== undefined && readInput(file, version).key === key) cache.keep(key, built);
  return { part: documentPart(file.id, built.records, inJson, built.text), key, sha256, isCached: found !== undefined };
}

/**
 * The module that builds brings the dictionary of the segmenter, 0.7 seconds and 240 MB, so only the first document that
 * needs it loads it.
 */
export async function buildHere(file: DocumentFile): Promise<Made> {
  const { buildDocument } = await import('../build-folder.js');
  return { built: await buildDocument(file), isKept: false };
}

/** Joins a share, wherever it lies. */
export function linkSpilled(share: Spilled, known: string): ShareRuns {
  return linkShare(linesOf(share), known);
}
