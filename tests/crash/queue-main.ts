import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runProcess, type CommandUsage, type Surroundings } from '../../pipeline/cli/command.js';
import { textOption } from '../../pipeline/cli/folders.js';
import { crashQueue } from './queue-crash.js';

const usage: CommandUsage = {
  name: 'queue-crash',
  description: 'Builds texts by workers, kills workers and Redis meanwhile, and compares with a build in one process.',
  options: [
    ['--texts <number>', 'how many small texts to build', '5000'],
    ['--worker-kills <number>', 'how many workers to kill', '50'],
    ['--redis-kills <number>', 'how often to kill Redis; every other one comes back with nothing', '5'],
    ['--seed <number>', 'seed of the moments', '1'],
  ],
};

/** `queue-crash`: 0 when both datasets have the same bytes, else 1. */
async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const number = (name: string): number => Number(textOption(args, name));
  const folder = mkdtempSync(join(tmpdir(), 'queue-crash-'));
  try {
    const counts = await crashQueue({
      folder,
      raw: 'raw',
      texts: number('texts'),
      workerKills: number('workerKills'),
      redisKills: number('redisKills'),
      pause: 800,
      seed: number('seed'),
    });
    surroundings.out(`${JSON.stringify(counts)}\n`);
    return counts.isSame ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runProcess(main);
