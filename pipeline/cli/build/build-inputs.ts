import type { Records } from '../../check/tables.js';
import type { DocumentFile } from '../../read/list-documents.js';
import type { Log } from '../log.js';
import { readInput, type DocumentInput } from './cache/document-input.js';
import type { RecordsCache } from './cache/records-cache.js';
import type { Failure } from './failure.js';

/** What the texts of a folder give, and where it came from. */
export interface InputsResult {
  readonly documents: readonly Records[];
  readonly failures: readonly Failure[];
  /** How many documents were read and extracted, failed ones too. */
  readonly extracted: number;
  readonly cached: number;
}

/** What building needs of its surroundings. */
export interface InputsWork {
  readonly cache: RecordsCache;
  readonly version: string;
  /** Told before every document how many are done. */
  readonly report: (done: number, file: DocumentFile) => void;
  readonly log: Log;
  /** Awaited after every document; what it throws ends the work. */
  readonly pause: () => Promise<void>;
}

/** Takes each document from the cache or builds it; one that fails does not keep the others from being read. */
export async function buildInputs(inputs: readonly DocumentInput[], work: InputsWork): Promise<InputsResult> {
  const documents: Records[] = [];
  const failures: Failure[] = [];
  let cached = 0;
  for (const [index, input] of inputs.entries()) {
    work.report(index, input.file);
    const found = input.key === undefined ? undefined : work.cache.find(input.key);
    const result = found ?? (await buildInput(input, work));
    if (found !== undefined) cached += 1;
    work.log.debug(`${input.file.id}: ${found === undefined ? 'extracted' : 'from the cache'}`);
    if (result instanceof Error) failures.push({ file: input.file, error: result });
    else documents.push(result);
    await work.pause();
  }
  return { documents, failures, extracted: inputs.length - cached, cached };
}

/**
 * Keeps what was built, unless a file of the document changed between its hashing and its reading. The module that
 * builds brings the dictionary of the segmenter, 0.7 seconds and 240 MB, so only the first document that needs it loads it.
 */
async function buildInput({ file, key }: DocumentInput, { cache, version }: InputsWork): Promise<Records | Error> {
  const { buildDocument } = await import('./build-folder.js');
  const result = await buildDocument(file);
  if (!(result instanceof Error) && key !== undefined && readInput(file, version).key === key) cache.keep(key, result);
  return result;
}
