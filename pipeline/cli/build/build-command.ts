import { join } from 'node:path';
import type { Records } from '../../check/tables.js';
import { buildDataset } from '../../publish/dataset.js';
import type { DataFile } from '../../publish/datapackage.js';
import { compareDataset, ForeignDatasetError, writeDataset, type Changes } from '../../publish/write-dataset.js';
import { CliError, readArguments, type CommandUsage, type Surroundings } from '../command.js';
import { outOption, rawOption, textOption } from '../folders.js';
import { startProgress } from '../progress.js';
import { buildFolder, failureMessage, failureRecords, listTexts, type FolderResult } from './build-folder.js';
import { refuseSharedFolder } from './separate-folders.js';

const usage: CommandUsage = {
  name: 'build-data',
  description: 'Reads the texts of a folder and writes their facts as a dataset.',
  options: [
    rawOption,
    outOption,
    ['--check', 'write nothing; exit 1 when the dataset is not what the texts give'],
    ['--keep-going', 'publish the other texts when one fails; exit 1 all the same'],
  ],
};

/**
 * `build-data`: 0 when the dataset is what the texts give, 1 when a text failed or, under --check, files differ.
 * Prints the files that changed (under --check: would change) on stdout.
 */
export function buildData(argv: readonly string[], surroundings: Surroundings): number {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const out = textOption(args, 'out');
  refuseSharedFolder(textOption(args, 'raw'), out);
  guardFolder(out, () => compareDataset([], out));
  const result = buildTexts(textOption(args, 'raw'), surroundings);
  if (result.failures.length > 0 && args.options['keepGoing'] !== true) {
    surroundings.err(`Nothing was published: ${count(result.failures.length, 'document')} failed.\n`);
    return 1;
  }
  const checkOnly = args.options['check'] === true;
  const changes = publish(result, out, checkOnly);
  reportChanges(changes, out, checkOnly, surroundings);
  return result.failures.length > 0 || (checkOnly && countChanges(changes) > 0) ? 1 : 0;
}

function buildTexts(raw: string, surroundings: Surroundings): FolderResult {
  const { documents, skipped } = listTexts(raw);
  for (const { file, message } of skipped) surroundings.err(`${join(raw, file)}: skipped: ${message}\n`);
  const progress = startProgress(surroundings);
  const result = buildFolder(documents, (done, file) => {
    progress(`${String(done)} of ${count(documents.length, 'document')} read; now ${file.path}`);
  });
  for (const failure of result.failures) surroundings.err(`${failureMessage(failure)}\n`);
  surroundings.err(`${summary(result.documents)}\n`);
  return result;
}

function publish({ documents, failures }: FolderResult, out: string, checkOnly: boolean): Changes {
  const files: DataFile[] = buildDataset([...documents, ...failures.map(failureRecords)]);
  return guardFolder(out, () => (checkOnly ? compareDataset : writeDataset)(files, out));
}

/** Turns what the folder of the dataset refuses into a CliError 2. */
function guardFolder<Result>(out: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (error instanceof ForeignDatasetError) throw new CliError(`${error.message}. Name another folder.`, 2);
    if (error instanceof Error && 'syscall' in error)
      throw new CliError(
        `${out}: cannot hold the dataset (${error.message}). Make it writable or name another folder.`,
        2,
      );
    throw error;
  }
}

function reportChanges(changes: Changes, out: string, checkOnly: boolean, surroundings: Surroundings): void {
  for (const name of [...changes.written, ...changes.removed]) surroundings.out(`${join(out, name)}\n`);
  const files = count(countChanges(changes), 'file');
  surroundings.err(checkOnly ? `${files} of ${out} would change.\n` : `${files} of ${out} changed.\n`);
}

function countChanges({ written, removed }: Changes): number {
  return written.length + removed.length;
}

function summary(documents: readonly Records[]): string {
  const sum = (table: keyof Records): number => documents.reduce((total, records) => total + records[table].length, 0);
  return [
    count(documents.length, 'document'),
    count(sum('mentions'), 'numeral'),
    count(sum('facts'), 'fact'),
    count(sum('issues'), 'issue'),
  ].join(', ');
}

/** `1 file`, `2 files`. */
function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
