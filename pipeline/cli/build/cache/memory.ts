import type { FileSeal } from '../../../publish/output-file.js';
import type { Log } from '../../log.js';
import type { Counts } from '../run-summary.js';
import { pruneCache, tryToCache } from './records-cache.js';
import {
  keysInUse,
  makeRecord,
  publishedFiles,
  readRecord,
  unchangedSince,
  writeRecord,
  type Published,
} from './run-record.js';

/** What runs keep for the runs after them of what was published last. */
export interface Memory {
  /**
   * What was published last, when documents and files still are the same. The keys are asked for only where there are as
   * many documents as then. Throws system errors of the dataset.
   */
  readonly unchanged: (documents: number, keys: () => readonly (string | undefined)[]) => Published | undefined;
  /** Remembers a run; `files` are what it published, undefined when a document failed. Forgets what nothing uses. */
  readonly remember: (
    keys: readonly (string | undefined)[],
    counts: Counts,
    files: readonly FileSeal[] | undefined,
  ) => void;
}

/** Without a cache. */
export const forgetting: Memory = {
  unchanged: () => undefined,
  remember: () => undefined,
};

/** Real paths of the texts and of the dataset. */
interface RunPlaces {
  readonly raw: string;
  readonly out: string;
}

/** What the records of documents, and the dataset made of them, depend on besides the texts. */
interface Versions {
  readonly documents: string;
  readonly dataset: string;
}

/** The memory in a folder; `read` keeps nothing. */
export function openMemory(
  folder: string,
  { raw, out }: RunPlaces,
  versions: Versions,
  log: Log,
  access: 'read' | 'write',
): Memory {
  return {
    unchanged: (documents, keys) => {
      const record = readRecord(folder, raw, out);
      const mayBeSame = record?.published?.version === versions.dataset && record.keys.length === documents;
      return mayBeSame ? unchangedSince(record, keys(), out) : undefined;
    },
    remember: (keys, counts, files) => {
      if (access === 'read') return;
      tryToCache(log.warn, () => {
        const published = files && publishedFiles(versions.dataset, counts, files);
        writeRecord(folder, out, makeRecord(raw, versions.documents, keys, published, readRecord(folder, raw, out)));
        pruneCache(folder, versions.documents, keysInUse(folder, versions.documents));
      });
    },
  };
}
