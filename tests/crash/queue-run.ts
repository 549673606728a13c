import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startChild, type Child, type ChildOptions } from './child.js';

/** Seconds after which the documents of a killed worker are given to others: short, as tests wait for it. */
const takeover = '2';

export function startWorker(url: string, args: readonly string[] = [], options?: ChildOptions): Child {
  return startChild('pipeline/cli/worker.js', ['--queue', url, '--takeover', takeover, ...args], options);
}

/** A build with workers, of the texts and into the dataset of a folder. */
export function startBuild(url: string, folder: string, args: readonly string[], options?: ChildOptions): Child {
  return startChild('pipeline/cli/build-data.js', ['--queue', url, ...buildFlags(folder), ...args], options);
}

/** A build with `raw`, `out` and `cache` in a folder, without views, which no worker has to do with. */
export function buildFlags(folder: string): string[] {
  return [...['raw', 'out', 'cache'].flatMap((name) => [`--${name}`, join(folder, name)]), '--format', 'json'];
}

/** Every file below a folder with the hash of its bytes, one a line; empty when there is no such folder. */
export function sealFolder(folder: string): string {
  if (!existsSync(folder)) return '';
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .filter((path) => statSync(join(folder, path)).isFile())
    .map(
      (path) =>
        `${path} ${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}`,
    )
    .join('\n');
}

/** Waits until something is so; throws when that takes more than a minute. */
export async function until(isSo: () => boolean, milliseconds = 20): Promise<void> {
  const start = performance.now();
  while (!isSo()) {
    if (performance.now() - start > 60_000) throw new Error(`Expected within a minute: ${isSo.toString()}`);
    await setTimeout(milliseconds);
  }
}

/** Workers that are there all the time: where one has ended, another is started. */
export interface Crew {
  /** kill -9 for one of them, chosen by a number from 0 to 1; false when it was not at work yet and was spared. */
  readonly kill: (chosen: number) => boolean;
  readonly stop: () => Promise<void>;
}

export function keepWorkers(count: number, start: () => Child): Crew {
  const crew: Child[] = [];
  let isOver = false;
  const fill = (place: number): void => {
    if (isOver) return;
    const child = start();
    crew[place] = child;
    void child.ended.then(() => fill(place));
  };
  for (let place = 0; place < count; place += 1) fill(place);
  return {
    kill: (chosen) => {
      const child = crew[Math.floor(chosen * count)];
      if (child?.err().includes(' read in ') !== true) return false;
      child.kill('SIGKILL');
      return true;
    },
    stop: async () => {
      isOver = true;
      for (const child of crew) child.kill('SIGKILL');
      await Promise.all(crew.map(({ ended }) => ended));
    },
  };
}
