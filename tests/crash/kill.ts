import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, seededRandom, type Scenario, type Version } from './scenario.js';

/** What came of runs that were killed. */
export interface KillCounts {
  /** Runs that were killed, and others that were done before. */
  killed: number;
  finished: number;
  /** Version that was found published after them. */
  old: number;
  new: number;
}

/** Number of changes of the file system in a run that publishes another version. */
export async function countChanges(scenario: Scenario, folder: string): Promise<number> {
  const file = join(folder, 'changes');
  await scenario.run(other(scenario.published()), { fault: `count:${file}` });
  const changes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return changes;
}

export function other(version: Version): Version {
  return version === 'old' ? 'new' : 'old';
}

/**
 * Kills runs, every other one before a change of the file system and every other one after a time, both by chance.
 * After each the folder must hold one version as a whole, and foreign files; at last a run must find nothing in its way.
 */
export async function killRuns(folder: string, kills: number, seed: number): Promise<KillCounts> {
  const scenario = await prepare(folder);
  const changes = await countChanges(scenario, folder);
  const { milliseconds } = await scenario.run(other(scenario.published()));
  const random = seededRandom(seed);
  const counts = { killed: 0, finished: 0, old: 0, new: 0 };
  for (let attempt = 0; counts.killed < kills; attempt += 1) {
    const chance = random();
    const child =
      attempt % 2 === 0
        ? { fault: `kill:${String(1 + Math.floor(chance * changes))}` }
        : { signal: { name: 'SIGKILL', after: 1.2 * chance * milliseconds } as const };
    const target = other(scenario.published());
    const { end } = await scenario.run(target, child);
    counts[end === 'SIGKILL' ? 'killed' : 'finished'] += 1;
    if (end !== 'SIGKILL' && end !== 0) throw new Error(`Expected a run to be killed or done, not exit ${String(end)}`);
    counts[scenario.published() === target ? 'new' : 'old'] += 1;
  }
  await assertRecovers(scenario);
  return counts;
}

/** The next run publishes, without waiting for a dead one, and leaves nothing beside the folder. */
async function assertRecovers(scenario: Scenario): Promise<void> {
  const target = other(scenario.published());
  const { end, err } = await scenario.run(target);
  if (end !== 0 || scenario.published() !== target) throw new Error(`Expected the next run to publish: ${err}`);
  if (scenario.leftovers().length > 0) throw new Error(`Expected no leftovers, not ${scenario.leftovers().join()}`);
}
