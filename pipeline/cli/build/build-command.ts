import { writeJson } from '../../publish/json.js';
import { CliError, readArguments, type Surroundings } from '../command.js';
import { listenForSignals } from '../interruption.js';
import { startLog } from '../log.js';
import { writeForUser } from '../write-for-user.js';
import { buildUsage, readOptions, type BuildOptions } from './build-options.js';
import { runBuild, type BuildContext } from './build-run.js';
import type { RunSummary } from './run-summary.js';

/**
 * `build-data`: 0 when the dataset is what the texts give; 1 when a text failed, facts would be lost, another run holds
 * the dataset, the disk is full or, under --check, files differ; 130 and 143 when SIGINT or SIGTERM ended it.
 * Prints the files that changed (under --check: would change) on stdout.
 */
export async function buildData(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(buildUsage, argv, surroundings);
  if (args === undefined) return 0;
  const options = readOptions(args);
  const start = surroundings.now();
  let summary: RunSummary = {};
  const note = (part: RunSummary): void => {
    summary = { ...summary, ...part };
  };
  const exitCode = await runLogged(options, surroundings, note);
  const seconds = Math.round(surroundings.now() - start) / 1000;
  if (options.summary !== undefined)
    writeForUser(options.summary, writeJson({ exitCode, ...summary, seconds }), 'the summary cannot be written');
  return exitCode;
}

/** Runs until the end or a signal; an error with a message goes to the log and into the summary. */
async function runLogged(
  options: BuildOptions,
  surroundings: Surroundings,
  note: BuildContext['note'],
): Promise<number> {
  const log = startLog(surroundings, options.log);
  const { signal, pause, stop } = listenForSignals();
  try {
    return await runBuild({ options, surroundings, log, note, signal, pause });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    log.error(error.message);
    note({ error: error.message });
    return error.exitCode;
  } finally {
    stop();
  }
}
