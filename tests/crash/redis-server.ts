import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Whether this machine can start a Redis. */
export const hasRedis = ['redis-server', 'redis-cli'].every((name) => spawnSync(name, ['--version']).status === 0);

/** A Redis of its own for a test. */
export interface RedisServer {
  readonly url: string;
  /** kill -9, and after a while a new one at the same port, which knows what was written to the disk unless it forgets. */
  readonly restart: (milliseconds?: number, forgets?: boolean) => Promise<void>;
  /** What `redis-cli` answers, line by line. */
  readonly ask: (...command: string[]) => string[];
  readonly stop: () => Promise<void>;
}

/** Starts a Redis in a folder; `persists`: every command is on the disk before it is answered. */
export async function startRedis(folder: string, persists = true, password?: string): Promise<RedisServer> {
  mkdirSync(folder, { recursive: true });
  const port = String(await freePort());
  const keep = persists ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'];
  const secret = password === undefined ? [] : ['--requirepass', password];
  const args = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', ...keep, ...secret];
  const login = password === undefined ? [] : ['-a', password, '--no-auth-warning'];
  const ask = (...command: string[]): string[] =>
    execFileSync('redis-cli', ['-p', port, ...login, ...command], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter(Boolean);
  const start = async (): Promise<ChildProcess> => {
    const server = spawn('redis-server', args, { stdio: 'ignore' });
    while (!isReady(ask)) await setTimeout(50);
    return server;
  };
  let server = await start();
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    restart: async (milliseconds = 0, forgets = false) => {
      await stop();
      if (forgets) rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
      await setTimeout(milliseconds);
      server = await start();
    },
    ask,
    stop,
  };
}

function isReady(ask: RedisServer['ask']): boolean {
  try {
    return ask('ping')[0] === 'PONG';
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new TypeError('Expected a port');
  return address.port;
}
