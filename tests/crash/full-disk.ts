import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countChanges, other } from './kill.js';
import { prepare, seededRandom, type Scenario } from './scenario.js';

/** What came of runs on a full disk. */
export interface FullDiskCounts {
  /** Runs that told of the full disk and left the old version, and runs for which there was room enough. */
  refused: number;
  published: number;
}

/** Runs for which the disk is full from a change of the file system on, chosen by chance. */
export async function failWrites(folder: string, runs: number, seed: number): Promise<FullDiskCounts> {
  const scenario = await prepare(folder);
  const changes = await countChanges(scenario, folder);
  const random = seededRandom(seed);
  const counts = { refused: 0, published: 0 };
  for (let run = 0; run < runs; run += 1) {
    const fault = `full:${String(1 + Math.floor(random() * changes))}`;
    counts[await runFull(scenario, fault)] += 1;
  }
  return counts;
}

/** Whether this process may mount a file system of its own. */
export function canMount(folder: string): boolean {
  const place = join(folder, 'mount-test');
  mkdirSync(place, { recursive: true });
  try {
    mount(place, 64);
    unmount(place);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Runs on a file system of 1 MiB on which all but a little room is taken. */
export async function fillDisk(folder: string, runs: number, seed: number): Promise<FullDiskCounts> {
  const disk = join(folder, 'disk');
  mkdirSync(disk, { recursive: true });
  mount(disk, 1024);
  try {
    const scenario = await prepare(folder, join(disk, 'out'));
    const random = seededRandom(seed);
    const counts = { refused: 0, published: 0 };
    for (let run = 0; run < runs; run += 1) {
      leaveRoom(disk, Math.floor(random() * 12));
      counts[await runFull(scenario)] += 1;
      rmSync(join(disk, 'filler'));
    }
    return counts;
  } finally {
    unmount(disk);
  }
}

/** Takes all blocks of a disk but some. */
function leaveRoom(disk: string, blocks: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail - blocks) * bsize));
}

/** A run either publishes or says that the disk is full, and leaves neither half a version nor leftovers. */
async function runFull(scenario: Scenario, fault?: string): Promise<keyof FullDiskCounts> {
  const target = other(scenario.published());
  const { end, err } = await scenario.run(target, fault === undefined ? {} : { fault });
  const published = scenario.published();
  const isRefused = end === 1 && err.includes('disk is full') && published !== target;
  if (!isRefused && !(end === 0 && published === target))
    throw new Error(`Expected a version or a full disk, not exit ${String(end)}: ${err}`);
  if (scenario.leftovers().length > 0) throw new Error(`Expected no leftovers, not ${scenario.leftovers().join()}`);
  return isRefused ? 'refused' : 'published';
}

function mount(place: string, kibibytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kibibytes)}k`, 'tmpfs', place], { stdio: 'pipe' });
}

function unmount(place: string): void {
  execFileSync('umount', [place], { stdio: 'pipe' });
}
