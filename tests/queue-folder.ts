import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Child } from './crash/child.js';
import { startBuild, startWorker } from './crash/queue-run.js';
import { startRedis, type RedisServer } from './crash/redis-server.js';

/** A folder, and a Redis with workers and builds at it, made anew for each test and ended with it. */
export interface QueueFolder {
  readonly at: (...names: string[]) => string;
  readonly startRedis: (persists?: boolean, password?: string) => Promise<RedisServer>;
  readonly worker: (...args: string[]) => Child;
  readonly build: (...args: string[]) => Child;
  /** Has another process ended with the test. */
  readonly note: (child: Child) => Child;
}

export function useQueueFolder(): QueueFolder {
  let folder = '';
  let redis: RedisServer | undefined;
  let children: Child[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'queue-'));
  });
  afterEach(async () => {
    for (const { kill } of children) kill('SIGKILL');
    await Promise.all(children.map(({ ended }) => ended));
    children = [];
    await redis?.stop();
    redis = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (...names: string[]): string => join(folder, ...names);
  const url = (): string => redis?.url ?? '';
  const note = (child: Child): Child => {
    children.push(child);
    return child;
  };
  return {
    at,
    startRedis: async (persists, password) => (redis = await startRedis(at('redis'), persists, password)),
    worker: (...args) => note(startWorker(url(), args)),
    build: (...args) => note(startBuild(url(), folder, args)),
    note,
  };
}
