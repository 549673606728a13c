import { documentPart } from '../../../publish/document-part.js';
import { linkShare, type ShareRuns } from '../../../publish/link-share.js';
import { linesOf, type Spilled } from '../../../publish/spill.js';
import type { DocumentFile } from '../../../read/list-documents.js';
import { readInput } from '../cache/document-input.js';
import { noCache, openCache, type BuiltDocument, type RecordsCache } from '../cache/records-cache.js';
import { failureMessage, failureRecords } from '../failure.js';
import type { DocumentOutcome, TaskSettings } from './document-task.js';

/** Takes documents from the cache or builds them, one after the other. */
export function startTasks(settings: TaskSettings): (file: DocumentFile) => Promise<DocumentOutcome> {
  const warnings: string[] = [];
  const cache = cacheOf(settings, warnings);
  return async (file) => {
    const outcome = await buildOne(file, settings.version, cache);
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
  version: string,
  cache: RecordsCache,
): Promise<Omit<DocumentOutcome, 'warnings'>> {
  const { key, sha256 } = readInput(file, version);
  const found = key === undefined ? undefined : cache.find(key);
  const built = found ?? (await buildDocument(file));
  if (built instanceof Error) {
    const failure = { file, error: built };
    const part = documentPart(file.id, failureRecords(failure));
    return { part, key, sha256, isCached: false, failure: failureMessage(failure) };
  }
  // Nothing is kept when a file of the document changed between its hashing and its reading.
  if (found === undefined && key !== undefined && readInput(file, version).key === key) cache.keep(key, built);
  return { part: documentPart(file.id, built.records, built.text), key, sha256, isCached: found !== undefined };
}

/**
 * The module that builds brings the dictionary of the segmenter, 0.7 seconds and 240 MB, so only the first document that
 * needs it loads it.
 */
async function buildDocument(file: DocumentFile): Promise<BuiltDocument | Error> {
  const module = await import('../build-folder.js');
  return module.buildDocument(file);
}

/** Joins a share, wherever it lies. */
export function linkSpilled(share: Spilled, known: string): ShareRuns {
  return linkShare(linesOf(share), known);
}
