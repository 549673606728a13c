import { setTimeout } from 'node:timers/promises';
import type { Log } from '../log.js';
import { giveSign, present, queueOf, signSeconds } from '../queue/presence.js';
import type { Redis } from '../queue/redis.js';

/** Signs for a worker until the signal; tells once of every build that needs workers of another version. */
export async function keepPresent(redis: Redis, member: string, log: Log, signal: AbortSignal): Promise<void> {
  const told = new Set<string>();
  while (!signal.aborted) {
    try {
      await giveSign(redis, 'workers', member);
      for (const build of await present(redis, 'builds')) tellForeign(build, member, told, log);
    } catch {
      // Redis is away; the connection of the jobs tells.
    }
    await setTimeout(signSeconds * 200, undefined, { signal }).catch(() => undefined);
  }
}

function tellForeign(build: string, member: string, told: Set<string>, log: Log): void {
  if (queueOf(build) === queueOf(member) || told.has(build)) return;
  told.add(build);
  const [theirs, own] = [build, member].map((each) => queueOf(each).replace('documents-', ''));
  const problem = `A build needs workers of version ${theirs ?? ''}, and this one is of version ${own ?? ''}`;
  log.warn(`${problem}: its documents are left to others. Start a worker from the checkout of that build.`);
}
