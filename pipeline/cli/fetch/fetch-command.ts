import { readArguments, type Main, type Surroundings } from '../command.js';
import { listenForSignals } from '../interruption.js';
import { fetchAll, planWork, type Work } from './fetch-all.js';
import { failure } from './fetch-document.js';
import { FetchError } from './fetch-error.js';
import { fetchUsage, readFetchOptions, type FetchOptions } from './fetch-options.js';
import { listSidecars } from './list-sidecars.js';
import { lockTexts } from './lock-texts.js';
import { openClient } from './network/client.js';
import type { Outcome } from './outcome.js';
import { tellOutcomes } from './tell-outcomes.js';
import { realWorld, type World } from './world.js';

/** `fetch-raw`: 0 when every text is here, 1 when one could not be fetched, 2 for wrong usage, 130 and 143 when ended. */
export const fetchRaw = fetchRawIn(realWorld);

/** `fetch-raw` in a world. */
export function fetchRawIn(world: World): Main {
  return async (argv, surroundings) => {
    const args = readArguments(fetchUsage, argv, surroundings);
    if (args === undefined) return 0;
    const options = readFetchOptions(args);
    const { signal, stop } = listenForSignals();
    try {
      return await runLocked({ world, options, surroundings, signal });
    } finally {
      stop();
    }
  };
}

interface Run {
  readonly world: World;
  readonly options: FetchOptions;
  readonly surroundings: Surroundings;
  readonly signal: AbortSignal;
}

/** Runs while no other run writes to the folder; --dry-run looks on without a lock. */
async function runLocked(run: Run): Promise<number> {
  const { options, surroundings, signal } = run;
  const files = listSidecars(options.raw, options.ids);
  const onWait = (message: string): void => surroundings.err(`${message}\n`);
  const waiting = { seconds: options.waitSeconds, onWait, signal };
  const lock = options.dryRun ? undefined : await lockTexts(options.raw, waiting);
  try {
    return await runFetch(run, planWork(files));
  } finally {
    lock?.release();
  }
}

/** Fetches and tells; also of what was fetched before a signal. */
async function runFetch({ world, options, surroundings, signal }: Run, work: Work): Promise<number> {
  const { isPublic, limits, date } = world;
  const client = openClient({ ...world, mayReach: options.allowPrivate ? () => true : isPublic }, signal);
  const outcomes = [...work.failed, ...refuseNamed(work, options)];
  try {
    await fetchAll(work, { client, date, ...options }, limits.hosts, surroundings, (each) => outcomes.push(each));
  } finally {
    await client.close();
    tellOutcomes(outcomes, work.without.length, options, surroundings);
  }
  return outcomes.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}

/** A document that is asked for by its id has to have a url. */
function refuseNamed({ without }: Work, { ids }: FetchOptions): Outcome[] {
  if (ids.length === 0) return [];
  return without.map(({ id, path }) =>
    failure(id, new FetchError(`${path} states no url`, 'Add the url of the text to it.')),
  );
}
