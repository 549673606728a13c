import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { asBuildData } from '../as-build-data.js';
import { hasRedis, startRedis } from '../../crash/redis-server.js';

/**
 * Gives `use` the address of a Redis of its own and so many workers that wait there; ends all of them. Nothing where
 * there is no Redis on this machine.
 */
export async function withWorkers<Result>(
  workers: number,
  folder: string,
  use: (url: string, workers: readonly ChildProcess[]) => Promise<Result>,
): Promise<Result[]> {
  if (!hasRedis) return [];
  const data = join(folder, 'redis');
  const { url, stop } = await startRedis(data, false);
  const worker = [...asBuildData, '.build/pipeline/cli/worker.js', '--queue', url, '--quiet'];
  const started = Array.from({ length: workers }, () => spawn(process.execPath, worker, { stdio: 'ignore' }));
  try {
    return [await use(url, started)];
  } finally {
    for (const child of started) child.kill('SIGKILL');
    await stop();
    rmSync(data, { recursive: true, force: true });
  }
}
