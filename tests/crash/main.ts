import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runProcess, type CommandUsage, type Surroundings } from '../../pipeline/cli/command.js';
import { textOption } from '../../pipeline/cli/folders.js';
import { canMount, failWrites, fillDisk } from './full-disk.js';
import { killRuns } from './kill.js';

const usage: CommandUsage = {
  name: 'crash',
  description: 'Kills runs of build-data and fills their disk, and looks at the dataset after each.',
  options: [
    ['--kills <number>', 'how many runs to kill', '200'],
    ['--full-disk <number>', 'how many runs to put on a full disk', '20'],
    ['--seed <number>', 'seed of the moments', '1'],
  ],
};

/** `crash`: 0 when the dataset was whole after every run; throws at the first that was not. */
async function crash(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const [kills, full, seed] = ['kills', 'fullDisk', 'seed'].map((name) => Number(textOption(args, name)));
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const say = (what: string, counts: object): void => surroundings.out(`${what}: ${JSON.stringify(counts)}\n`);
  try {
    say('kill -9', await killRuns(join(folder, 'kill'), kills ?? 0, seed ?? 1));
    say('full disk, simulated', await failWrites(join(folder, 'full'), full ?? 0, seed ?? 1));
    if (canMount(folder)) say('full disk, real', await fillDisk(join(folder, 'real'), full ?? 0, seed ?? 1));
    else surroundings.err('full disk, real: skipped, as no file system can be mounted here\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

await runProcess(crash);
