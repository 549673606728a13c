import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { compareDataset, type Changes } from '../../publish/compare-dataset.js';
import { restoreFolder } from '../../publish/exchange-folder.js';
import { placesOf } from '../../publish/folder-places.js';
import { publishDataset } from '../../publish/write-dataset.js';
import type { DocumentFile } from '../../read/list-documents.js';
import type { Surroundings } from '../command.js';
import type { Interruption } from '../interruption.js';
import type { Log } from '../log.js';
import type { Lock } from '../lock/take-lock.js';
import { startProgress } from '../progress.js';
import { buildInputs, type InputsResult } from './build-inputs.js';
import type { BuildOptions } from './build-options.js';
import { codeVersion } from './cache/code-version.js';
import { readInput, type DocumentInput } from './cache/document-input.js';
import { forgetting, openMemory, type Memory } from './cache/memory.js';
import { failureMessage, failureRecords } from './failure.js';
import { listTexts } from './list-texts.js';
import { guardFolder, lockFolder, toCliError } from './out-folder.js';
import { tellChanges, tellNoChanges, type Told } from './tell-changes.js';
import { refuseSharedFolder } from './separate-folders.js';
import { count, countRecords, countsLine, type RunSummary } from './run-summary.js';

/** All that a run works with. */
export interface BuildContext extends Pick<Interruption, 'signal' | 'pause'> {
  readonly options: BuildOptions;
  readonly surroundings: Surroundings;
  readonly log: Log;
  /** Adds to the summary of the run. */
  readonly note: (part: RunSummary) => void;
}

/** Builds the dataset and publishes it, under the lock of its folder; --check looks on without one. */
export async function runBuild(context: BuildContext): Promise<number> {
  const { options, log, signal } = context;
  refuseSharedFolder(options.raw, options.out);
  const { documents, skipped } = listTexts(options.raw);
  for (const { file, message } of skipped) log.warn(`${join(options.raw, file)}: skipped: ${message}`);
  if (options.check) {
    guardFolder(options.out, () => restoreFolder(options.out));
    return await buildTexts(context, documents);
  }
  const lock = await lockFolder(options.out, { seconds: options.waitSeconds, onWait: log.info, signal });
  try {
    return await buildTexts(context, documents, lock);
  } finally {
    lock.release();
  }
}

async function buildTexts(context: BuildContext, files: readonly DocumentFile[], lock?: Lock): Promise<number> {
  const { options, note, log } = context;
  const { out } = options;
  guardFolder(out, () => compareDataset([], out));
  const version = codeVersion('documents');
  const inputs = files.map((file) => readInput(file, version));
  const memory = openMemoryOf(options, version, log);
  const same = guardFolder(out, () => memory.unchanged(inputs));
  if (same !== undefined) {
    note({ counts: same.counts, extracted: 0, cached: inputs.length, failed: [] });
    log.info(`${countsLine(same.counts)}\n${sourceLine(0, inputs.length)}`);
    return tellNoChanges(context, same.counts.facts);
  }
  const result = await readTexts(context, inputs, memory);
  if (result.failures.length > 0 && !options.keepGoing) {
    log.error(`Nothing was published: ${count(result.failures.length, 'document')} failed.`);
    return 1;
  }
  return publishResult(context, inputs, result, memory, lock);
}

function openMemoryOf({ raw, out, cache, check }: BuildOptions, version: string, log: Log): Memory {
  if (cache === undefined) return forgetting;
  const places = { raw: realpathSync(raw), out: guardFolder(out, () => placesOf(out)).folder };
  return openMemory(cache, places, version, log, check ? 'read' : 'write');
}

async function readTexts(
  { log, note, pause, surroundings }: BuildContext,
  inputs: readonly DocumentInput[],
  memory: Memory,
): Promise<InputsResult> {
  const progress = startProgress({ ...surroundings, err: log.info });
  const report = (done: number, file: DocumentFile): void => {
    progress(`${String(done)} of ${count(inputs.length, 'document')} read; now ${file.path}`);
  };
  const result = await buildInputs(inputs, { ...memory, report, log, pause });
  const { documents, failures, extracted, cached } = result;
  for (const failure of failures) log.error(failureMessage(failure));
  const counts = countRecords(documents);
  const failed = failures.map((failure) => ({ document_id: failure.file.id, message: failureMessage(failure) }));
  note({ counts, extracted, cached, failed });
  log.info(`${countsLine(counts)}\n${sourceLine(extracted, cached)}`);
  return result;
}

function sourceLine(extracted: number, cached: number): string {
  return `${count(extracted, 'document')} extracted, ${String(cached)} from the cache.`;
}

async function publishResult(
  context: BuildContext,
  inputs: readonly DocumentInput[],
  { documents, failures }: InputsResult,
  memory: Memory,
  lock: Lock | undefined,
): Promise<number> {
  const { options, note, pause } = context;
  const { out, check } = options;
  const { buildDataset } = await import('../../publish/dataset.js');
  const files = buildDataset([...documents, ...failures.map(failureRecords)]);
  const changes = guardFolder(out, () => compareDataset(files, out));
  note({ files: changes });
  const told: Told = tellChanges(context, inputs, documents, files, changes);
  if (told.isRefused) return 1;
  if (lock !== undefined)
    await publishDataset(files, changes, out, { pause, beforeExchange: lock.assertHeld }).catch((error: unknown) => {
      throw toCliError(out, error);
    });
  memory.remember(inputs, countRecords(documents), failures.length === 0 ? files : undefined);
  told.finish();
  return failures.length > 0 || (check && hasChanges(changes)) ? 1 : 0;
}

function hasChanges({ written, removed }: Changes): boolean {
  return written.length + removed.length > 0;
}
