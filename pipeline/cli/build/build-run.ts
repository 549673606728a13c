import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareDataset, type Changes } from '../../publish/compare-dataset.js';
import { restoreFolder } from '../../publish/exchange-folder.js';
import { placesOf } from '../../publish/folder-places.js';
import { publishDataset } from '../../publish/write-dataset.js';
import type { DocumentFile, DocumentList } from '../../read/document-list.js';
import type { Surroundings } from '../command.js';
import type { Interruption } from '../interruption.js';
import type { Log } from '../log.js';
import type { Lock } from '../lock/take-lock.js';
import { startProgress } from '../progress.js';
import type { BuildOptions } from './build-options.js';
import { codeVersion } from './cache/code-version.js';
import { keyOf } from './cache/document-input.js';
import { forgetting, openMemory, type Memory } from './cache/memory.js';
import { listTexts } from './list-texts.js';
import { openBuilder } from './open-builder.js';
import { guardFolder, lockFolder, toCliError } from './out-folder.js';
import { refuseSharedFolder } from './separate-folders.js';
import { stageDataset, type Reading, type Staged } from './stage-dataset.js';
import { tellChanges, tellNoChanges } from './tell-changes.js';
import { count, countsLine, type RunSummary } from './run-summary.js';
import { viewsOfDocuments } from './wanted-views.js';

/** All that a run works with. */
export interface BuildContext extends Pick<Interruption, 'signal' | 'pause'> {
  readonly options: BuildOptions;
  readonly surroundings: Surroundings;
  readonly log: Log;
  /** Adds to the summary of the run. */
  readonly note: (part: RunSummary) => void;
}

/** Builds the dataset and publishes it, under the lock of its folder; --check looks on without one. */
export async function runBuild(asked: BuildContext): Promise<number> {
  const { log, signal } = asked;
  const { raw, out } = asked.options;
  refuseSharedFolder(raw, out);
  const { documents, skipped } = listTexts(raw);
  for (const { file, message } of skipped) log.warn(`${join(raw, file)}: skipped: ${message}`);
  const options = { ...asked.options, views: viewsOfDocuments(asked.options.views, documents.length, log.info) };
  const context = { ...asked, options };
  if (options.check) {
    guardFolder(out, () => restoreFolder(out));
    return await buildTexts(context, documents);
  }
  const lock = await lockFolder(out, { seconds: options.waitSeconds, onWait: log.info, signal });
  try {
    return await buildTexts(context, documents, lock);
  } finally {
    lock.release();
  }
}

async function buildTexts(context: BuildContext, files: DocumentList, lock?: Lock): Promise<number> {
  const { options, note, log } = context;
  const { out } = options;
  guardFolder(out, () => compareDataset([], out));
  const version = codeVersion('documents');
  const memory = openMemoryOf(options, version, log);
  const same = guardFolder(out, () =>
    memory.unchanged(files.length, () => Array.from(files, (file) => keyOf(file, version))),
  );
  if (same !== undefined) {
    note({ counts: same.counts, extracted: 0, cached: files.length, failed: [] });
    log.info(`${countsLine(same.counts)}\n${sourceLine(0, files.length)}`);
    return tellNoChanges(context, same.counts.facts);
  }
  const staged = guardFolder(out, () => stagingFolder(out, lock));
  try {
    const dataset = await readTexts(context, files, staged, version);
    return dataset === undefined ? 1 : await publishStaged(context, dataset, staged, memory, lock);
  } catch (error) {
    throw toCliError(out, error);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

function openMemoryOf(options: BuildOptions, version: string, log: Log): Memory {
  const { raw, out, cache, check, formats, views } = options;
  if (cache === undefined) return forgetting;
  const places = { raw: realpathSync(raw), out: guardFolder(out, () => placesOf(out)).folder };
  const made = [...formats, ...views.map(({ name, isAsked }) => (isAsked ? `${name}!` : name))];
  const edition = `${codeVersion('dataset')} ${made.join(' ')}`;
  return openMemory(cache, places, { documents: version, dataset: edition }, log, check ? 'read' : 'write');
}

/** Where the next version is made: in its place beside the dataset, or, where none is to be published, elsewhere. */
function stagingFolder(out: string, lock: Lock | undefined): string {
  if (lock === undefined) return mkdtempSync(join(tmpdir(), 'govfacts-check-'));
  const { next } = placesOf(out);
  mkdirSync(next, { recursive: true });
  return next;
}

async function readTexts(
  context: BuildContext,
  files: DocumentList,
  folder: string,
  version: string,
): Promise<Staged | undefined> {
  const { options, log, note, pause } = context;
  const progress = startProgress(progressOf(context), files.length, 'documents read');
  const builder = await openBuilder(context, version);
  const onRead = ({ counts, extracted, cached, failed }: Reading): boolean => {
    progress.end();
    for (const { message } of failed) log.error(message);
    note({ counts, extracted, cached, failed: failed.map(({ id, message }) => ({ document_id: id, message })) });
    log.info(`${countsLine(counts)}\n${sourceLine(extracted, cached)}`);
    if (failed.length === 0 || options.keepGoing) return true;
    log.error(`Nothing was published: ${count(failed.length, 'document')} failed.`);
    return false;
  };
  const report = (done: number, file: DocumentFile): void => {
    progress.tell(done, file.path);
  };
  try {
    const { formats, views } = options;
    const keepsKeys = options.cache !== undefined;
    return await stageDataset(files, folder, { builder, formats, views, keepsKeys, log, report, pause, onRead });
  } finally {
    progress.end();
    await builder.close();
  }
}

/** A line that changes is for people who look on; logs and quiet runs get lines like any other message. */
function progressOf({ options, surroundings, log }: BuildContext): Surroundings {
  const isWatched = surroundings.isTerminal === true && options.log.format === 'text' && !options.log.quiet;
  return isWatched ? surroundings : { ...surroundings, err: log.info, isTerminal: false };
}

function sourceLine(extracted: number, cached: number): string {
  return `${count(extracted, 'document')} extracted, ${String(cached)} from the cache.`;
}

async function publishStaged(
  context: BuildContext,
  { files, counts, failed, keys }: Staged,
  staged: string,
  memory: Memory,
  lock: Lock | undefined,
): Promise<number> {
  const { options, note, pause } = context;
  const { out, check } = options;
  const changes = guardFolder(out, () => compareDataset(files, out));
  note({ files: changes });
  const told = tellChanges(context, { staged, changes, facts: counts.facts, failed });
  if (told.isRefused) return 1;
  if (lock !== undefined) await publishDataset(changes, out, { pause, beforeExchange: lock.assertHeld });
  memory.remember(keys, counts, failed.length === 0 ? files : undefined);
  told.finish();
  return failed.length > 0 || (check && hasChanges(changes)) ? 1 : 0;
}

function hasChanges({ written, removed }: Changes): boolean {
  return written.length + removed.length > 0;
}
