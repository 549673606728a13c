import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeTables, type DatasetWriter, type RowCounts } from '../../publish/dataset-writer.js';
import { readIfThere } from '../../publish/compare-dataset.js';
import { folderStore, type FileSeal, type OutputStore } from '../../publish/output-file.js';
import { textPath } from '../../publish/text-path.js';
import { datasetRows, rowsFolder } from '../../publish/view.js';
import { loadView } from '../../publish/views.js';
import { openSpill } from '../../publish/spill.js';
import type { OutputFormat } from '../../publish/output-format.js';
import type { DocumentFile, DocumentList } from '../../read/document-list.js';
import { DocumentError, readOwnText } from '../../read/read-folder.js';
import type { Log } from '../log.js';
import type { DocumentBuilder } from './jobs/document-task.js';
import { inOrder } from './jobs/in-order.js';
import type { FailedText } from './report/loss.js';
import { addCounts, type Counts } from './run-summary.js';
import { isWithin, type WantedView } from './wanted-views.js';

/** A text that could not be read. */
export interface FailedDocument extends FailedText {
  readonly message: string;
}

/** What became of the documents of a run. */
export interface Reading {
  readonly counts: Counts;
  /** How many documents were read and extracted, failed ones too. */
  readonly extracted: number;
  readonly cached: number;
  readonly failed: readonly FailedDocument[];
  /** Keys of the documents in the cache, in their order; none where nothing is to be remembered. */
  readonly keys: readonly (string | undefined)[];
}

/** A dataset that stands in a folder of its own, ready to be published. */
export interface Staged extends Reading {
  readonly files: readonly FileSeal[];
}

/** What staging needs of its surroundings. */
export interface Staging {
  readonly builder: DocumentBuilder;
  readonly formats: readonly OutputFormat[];
  readonly views: readonly WantedView[];
  /** Whether the next run is to know the keys of the documents. */
  readonly keepsKeys: boolean;
  readonly log: Log;
  /** Told before every document how many are done. */
  readonly report: (done: number, file: DocumentFile) => void;
  /** Awaited after every document; what it throws ends the work. */
  readonly pause: () => Promise<void>;
  /** Told once all documents are read; false when the dataset is not wanted then. */
  readonly onRead: (reading: Reading) => boolean;
}

/** Writes the dataset of texts into a folder, document by document; undefined when it is not wanted. */
export async function stageDataset(files: DocumentList, folder: string, staging: Staging): Promise<Staged | undefined> {
  const spill = join(folder, '.spill');
  const { formats, views, builder } = staging;
  const store = folderStore(folder);
  const writer = writeTables(store, formats, openSpill(spill), views.length > 0);
  const reading = await readAll(files, writer, staging);
  if (!staging.onRead(reading)) return undefined;
  const seals = await writer.finish({ link: builder.link, lanes: builder.lanes }, (rows) =>
    writeViews(files, folder, store, rows, staging),
  );
  for (const scratch of [spill, join(folder, rowsFolder)]) rmSync(scratch, { recursive: true, force: true });
  return { ...reading, files: seals };
}

async function writeViews(
  files: DocumentList,
  folder: string,
  store: OutputStore,
  rows: RowCounts,
  { formats, views, log: { info }, pause }: Staging,
): Promise<FileSeal[]> {
  const wanted = views.filter((view) => isWithin(view, rows, info));
  if (wanted.length === 0) return [];
  const fileOf = new Map(Array.from(files, (file) => [file.id, file]));
  const derived = (id: string): string | undefined => readIfThere(join(folder, textPath(id)))?.toString('utf8');
  const dataset = datasetRows(folder, formats, derived, (id) => derived(id) ?? ownText(fileOf.get(id)));
  const seals: FileSeal[] = [];
  for (const { name } of wanted) {
    const { write } = await loadView(name);
    seals.push(...(await write(dataset, store, info, pause)));
  }
  return seals;
}

/** Undefined for a text that can no longer be read. */
function ownText(file: DocumentFile | undefined): string | undefined {
  try {
    return file && readOwnText(file);
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

const none: Counts = { documents: 0, numerals: 0, facts: 0, issues: 0 };

/** One that fails does not keep the others from being read. */
async function readAll(
  files: DocumentList,
  writer: DatasetWriter,
  { builder, keepsKeys, log, report, pause }: Staging,
): Promise<Reading> {
  let counts = none;
  let done = 0;
  let cached = 0;
  const failed: FailedDocument[] = [];
  const keys: (string | undefined)[] = [];
  const warn = warnOnce(log);
  const ahead = files[Symbol.iterator]();
  const tellNext = (): void => {
    const next = ahead.next();
    if (next.done !== true) report(done, next.value);
  };
  tellNext();
  for await (const outcome of inOrder(files, builder, builder.build)) {
    outcome.warnings.forEach(warn);
    writer.add(outcome.part);
    done += 1;
    if (keepsKeys) keys.push(outcome.key);
    if (outcome.isCached) cached += 1;
    if (outcome.failure === undefined) counts = addCounts(counts, outcome.part.counts);
    else failed.push({ id: outcome.part.id, ...outcome.failure });
    log.debug(`${outcome.part.id}: ${outcome.isCached ? 'from the cache' : 'extracted'}`);
    tellNext();
    await pause();
  }
  return { counts, cached, extracted: files.length - cached, failed, keys };
}

/** Every thread finds out for itself that the cache cannot be written. */
function warnOnce({ warn }: Log): (message: string) => void {
  const told = new Set<string>();
  return (message) => {
    if (told.has(message)) return;
    told.add(message);
    warn(message);
  };
}
