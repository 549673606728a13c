import { writeJson } from '../../publish/json.js';
import { replaceFile } from '../../publish/write-file.js';
import { CliError, type Surroundings } from '../command.js';
import type { FetchOptions } from './fetch-options.js';
import { countOutcomes, outcomeLine, type Outcome } from './outcome.js';

/** Tells what became of each document, in the order of their ids, and how many have no url. Throws CliError 2. */
export function tellOutcomes(
  outcomes: readonly Outcome[],
  withoutUrl: number,
  { dryRun, report }: FetchOptions,
  { out, err }: Surroundings,
): void {
  const sorted = outcomes.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  for (const outcome of sorted) out(`${outcomeLine(outcome)}\n`);
  const notes = [
    ...(withoutUrl === 0 ? [] : [`${String(withoutUrl)} without a url`]),
    ...(dryRun ? ['nothing was written'] : []),
  ];
  err(`${[countOutcomes(sorted), ...notes].join('; ')}\n`);
  if (report !== undefined) writeReport(report, sorted);
}

function writeReport(file: string, outcomes: readonly Outcome[]): void {
  try {
    replaceFile(file, writeJson(outcomes));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CliError(`${file}: the report cannot be written (${error.message})`, 2);
  }
}
