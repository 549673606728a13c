import type { DataFile } from '../../../publish/datapackage.js';
import type { Log } from '../../log.js';
import type { Counts } from '../run-summary.js';
import { codeVersion } from './code-version.js';
import type { DocumentInput } from './document-input.js';
import { noCache, openCache, pruneCache, tryToCache, type RecordsCache } from './records-cache.js';
import {
  keysInUse,
  makeRecord,
  publishedFiles,
  readRecord,
  unchangedSince,
  writeRecord,
  type Published,
} from './run-record.js';

/** What runs keep for the runs after them: records of documents, and what was published last. */
export interface Memory {
  /** Of the code that makes the records of documents. */
  readonly version: string;
  readonly cache: RecordsCache;
  /** What was published last, when documents and files still are the same. Throws system errors of the dataset. */
  readonly unchanged: (inputs: readonly DocumentInput[]) => Published | undefined;
  /** Remembers a run; `files` are what it published, undefined when a document failed. Forgets what nothing uses. */
  readonly remember: (inputs: readonly DocumentInput[], counts: Counts, files: readonly DataFile[] | undefined) => void;
}

/** Without a cache. */
export const forgetting: Memory = {
  version: '',
  cache: noCache,
  unchanged: () => undefined,
  remember: () => undefined,
};

/** Real paths of the texts and of the dataset. */
interface RunPlaces {
  readonly raw: string;
  readonly out: string;
}

/** The memory in a folder; `read` keeps nothing. */
export function openMemory(
  folder: string,
  { raw, out }: RunPlaces,
  version: string,
  log: Log,
  access: 'read' | 'write',
): Memory {
  const { find, keep } = openCache(folder, version, log);
  return {
    version,
    cache: { find, keep: access === 'write' ? keep : noCache.keep },
    unchanged: (inputs) => unchangedSince(readRecord(folder, raw, out), codeVersion('dataset'), inputs, out),
    remember: (inputs, counts, files) => {
      if (access === 'read') return;
      tryToCache(log, () => {
        const published = files && publishedFiles(codeVersion('dataset'), counts, files);
        writeRecord(folder, out, makeRecord(raw, version, inputs, published, readRecord(folder, raw, out)));
        pruneCache(folder, version, keysInUse(folder, version));
      });
    },
  };
}
