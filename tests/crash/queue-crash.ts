import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildDataProcess } from './child.js';
import { buildFlags, keepWorkers, sealFolder, startBuild, startWorker } from './queue-run.js';
import { startRedis } from './redis-server.js';
import { seededRandom } from './scenario.js';
import { writeSmallTexts } from './small-texts.js';

export interface QueueCrash {
  readonly folder: string;
  /** Folder of the texts whose paragraphs make the small ones. */
  readonly raw: string;
  readonly texts: number;
  readonly workerKills: number;
  readonly redisKills: number;
  /** Milliseconds between two kills, at most. */
  readonly pause: number;
  readonly seed: number;
}

/** What happened; seconds are rounded. */
export interface QueueCrashCounts {
  readonly isSame: boolean;
  readonly workerKills: number;
  readonly redisKills: number;
  readonly lostBatches: number;
  readonly secondsHere: number;
  readonly seconds: number;
}

/**
 * Builds texts in one process and then by two workers, which are killed at random while the build lasts, and Redis with
 * them: every other time a Redis that has forgotten everything comes back. Throws when the build fails.
 */
export async function crashQueue(crash: QueueCrash): Promise<QueueCrashCounts> {
  const { folder, raw, texts, redisKills, workerKills } = crash;
  writeSmallTexts(join(folder, 'raw'), texts, raw);
  const here = await buildDataProcess([...buildFlags(folder), '--no-cache']);
  if (here.end !== 0) throw new Error(`Expected a dataset, not exit ${String(here.end)}: ${here.err}`);
  const expected = sealFolder(join(folder, 'out'));
  rmSync(join(folder, 'out'), { recursive: true });
  mkdirSync(join(folder, 'redis'), { recursive: true });
  const redis = await startRedis(join(folder, 'redis'));
  const running = startBuild(redis.url, folder, ['--no-cache']);
  const faults = causeFaults(crash, redis, isOver(running.ended));
  const { end, err, milliseconds } = await running.ended;
  const kills = await faults;
  await redis.stop();
  if (end !== 0) throw new Error(`Expected a dataset, not exit ${String(end)}: ${err}`);
  const done = { workerKills: workerKills - kills.workers, redisKills: redisKills - kills.redis };
  return {
    isSame: sealFolder(join(folder, 'out')) === expected,
    ...done,
    lostBatches: err.split('A worker was lost with').length - 1,
    secondsHere: Math.round(here.milliseconds / 1000),
    seconds: Math.round(milliseconds / 1000),
  };
}

function isOver(ended: Promise<unknown>): () => boolean {
  let over = false;
  void ended.then(() => (over = true));
  return () => over;
}

/** Kills until all kills are done or the build is over; gives how many are left. */
async function causeFaults(
  { workerKills, redisKills, pause, seed }: QueueCrash,
  redis: Awaited<ReturnType<typeof startRedis>>,
  over: () => boolean,
): Promise<{ readonly workers: number; readonly redis: number }> {
  const random = seededRandom(seed);
  const left = { workers: workerKills, redis: redisKills };
  const every = Math.max(Math.floor(workerKills / (redisKills + 1)), 1);
  const { kill, stop } = keepWorkers(2, () => startWorker(redis.url));
  while (!over() && left.workers > 0) {
    await setTimeout((0.1 + 0.9 * random()) * pause);
    if (over()) break;
    if (!kill(random())) continue;
    left.workers -= 1;
    if (left.redis === 0 || (workerKills - left.workers) % every > 0) continue;
    await redis.restart(random() * 2000, left.redis % 2 === 1);
    left.redis -= 1;
  }
  while (!over()) await setTimeout(100);
  await stop();
  return left;
}
