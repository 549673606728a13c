import { compareCodeUnits } from '../../model/code-units.js';
import { writeJson } from '../../publish/json.js';
import type { Surroundings } from '../command.js';
import { writeForUser } from '../write-for-user.js';
import type { FetchOptions } from './fetch-options.js';
import { countOutcomes, outcomeLine, type Outcome } from './outcome.js';

/** Tells what became of each document, in the order of their ids, and how many have no url. Throws CliError 2. */
export function tellOutcomes(
  outcomes: readonly Outcome[],
  withoutUrl: number,
  { dryRun, report }: FetchOptions,
  { out, err }: Surroundings,
): void {
  const sorted = outcomes.toSorted((left, right) => compareCodeUnits(left.id, right.id));
  for (const outcome of sorted) out(`${outcomeLine(outcome)}\n`);
  const notes = [
    ...(withoutUrl === 0 ? [] : [`${String(withoutUrl)} without a url`]),
    ...(dryRun ? ['nothing was written'] : []),
  ];
  err(`${[countOutcomes(sorted), ...notes].join('; ')}\n`);
  if (report !== undefined) writeForUser(report, writeJson(sorted), 'the report cannot be written');
}
