import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { restoreFolder } from '../../publish/exchange-folder.js';
import { descriptorName, readDataset } from '../../verify/read-dataset.js';
import { verifyDataset } from '../../verify/verify-dataset.js';
import { CliError, readArguments, type CommandUsage, type Surroundings } from '../command.js';
import { outOption, rawOption, textOption } from '../folders.js';
import { hashNotice, isSound, jsonReport, textReport } from './report.js';

const usage: CommandUsage = {
  name: 'verify-data',
  description: 'Checks a dataset against its texts, schemas and hashes, with code of its own.',
  options: [rawOption, outOption, ['--json', 'print everything found as JSON']],
};

/**
 * `verify-data`: 0 when nothing is wrong, 1 when something is; prints a table of the checks and what they found.
 * Throws CliError 2 for a folder that is not there or holds no dataset.
 */
export function verifyData(argv: readonly string[], surroundings: Surroundings): number {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const [raw, out] = [textOption(args, 'raw'), textOption(args, 'out')];
  orCliError(() => restoreFolder(out));
  requireFolder(raw, 'a folder of texts');
  requireFolder(out, 'a folder with a dataset');
  if (!existsSync(join(out, descriptorName)))
    throw new CliError(`${out}: no ${descriptorName}, expected a dataset. Run build-data or name another folder.`, 2);
  const results = orCliError(() => verifyDataset(readDataset(out, raw)));
  const notice = hashNotice(results);
  if (notice !== undefined) surroundings.err(`${out}: ${notice}\n`);
  const report = args.options['json'] === true ? jsonReport(results) : textReport(results).join('\n');
  surroundings.out(`${report}\n`);
  return isSound(results) ? 0 : 1;
}

function requireFolder(path: string, expected: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new CliError(`${path}: no such folder, expected ${expected}. Name another one.`, 2);
}

/** A file that cannot be opened is no finding about the data. */
function orCliError<Result>(verify: () => Result): Result {
  try {
    return verify();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new CliError(`cannot be read (${error.message}). Make the files readable or name other folders.`, 2);
    throw error;
  }
}
