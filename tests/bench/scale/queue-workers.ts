import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Gives `use` the address of a Redis of its own and so many workers that wait there; ends all of them. Nothing where
 * there is no Redis on this machine.
 */
export async function withWorkers<Result>(
  workers: number,
  folder: string,
  use: (url: string, workers: readonly ChildProcess[]) => Promise<Result>,
): Promise<Result[]> {
  if (spawnSync('redis-server', ['--version']).error !== undefined) return [];
  const port = await freePort();
  const data = join(folder, 'redis');
  mkdirSync(data, { recursive: true });
  const url = `redis://127.0.0.1:${String(port)}`;
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--dir', data], { stdio: 'ignore' });
  const worker = ['--max-semi-space-size=8', '.build/pipeline/cli/worker.js', '--queue', url, '--quiet'];
  const started = Array.from({ length: workers }, () => spawn(process.execPath, worker, { stdio: 'ignore' }));
  try {
    return [await use(url, started)];
  } finally {
    for (const child of [...started, redis]) child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
