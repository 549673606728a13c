import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { fetchRawIn } from '../pipeline/cli/fetch/fetch-command.js';
import { isPublicAddress } from '../pipeline/cli/fetch/network/address.js';
import { defaultLimits } from '../pipeline/cli/fetch/network/limits.js';
import type { World } from '../pipeline/cli/fetch/world.js';
import { run, type Run } from './cli-surroundings.js';
import { startServer, type Route, type Server } from './fetch-server.js';

/** Limits under which no test waits for long. */
export const quick = {
  ...defaultLimits,
  connectMilliseconds: 2000,
  headersMilliseconds: 300,
  idleMilliseconds: 300,
  wholeMilliseconds: 20_000,
  retries: 2,
  textBytes: 100_000,
};

export interface FetchedFolder {
  readonly raw: string;
  /** Milliseconds of every wait before a retry; none is waited for. */
  readonly waits: number[];
  /** Serves routes until the test ends. */
  readonly serve: (routes: Readonly<Record<string, Route>>) => Promise<Server>;
  /** Writes a sidecar, an object or JSON text. */
  readonly ask: (id: string, sidecar: object | string) => void;
  /** Runs fetch-raw with --allow-private, or without in the world of a test. */
  readonly fetch: (...argv: readonly string[]) => Promise<Run>;
  readonly fetchIn: (world: Partial<World>, ...argv: readonly string[]) => Promise<Run>;
  readonly put: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly sidecar: (id: string) => Readonly<Record<string, string>>;
  /** Names of the files there are, in order. */
  readonly names: () => string[];
}

/** A folder of texts for each test of a file. */
export function useFetchedFolder(): () => FetchedFolder {
  let folder: FetchedFolder | undefined;
  const servers: Server[] = [];
  beforeEach(() => {
    folder = openFolder(mkdtempSync(join(tmpdir(), 'fetch-')), servers);
  });
  afterEach(async () => {
    if (folder !== undefined) rmSync(folder.raw, { recursive: true, force: true });
    for (const server of servers) await server.close();
    servers.length = 0;
  });
  return () => folder!;
}

function openFolder(raw: string, servers: Server[]): FetchedFolder {
  const waits: number[] = [];
  const fetchIn = (world: Partial<World>, ...argv: readonly string[]): Promise<Run> =>
    run(fetchRawIn({ ...testWorld(waits), ...world }), ['--raw', raw, ...argv]);
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(raw, name), content);
  const read = (name: string): string => readFileSync(join(raw, name), 'utf8');
  return {
    raw,
    waits,
    serve: async (routes) => {
      const server = await startServer(routes);
      servers.push(server);
      return server;
    },
    ask: (id, sidecar) =>
      put(`${id}.source.json`, typeof sidecar === 'string' ? sidecar : JSON.stringify(sidecar, undefined, 2)),
    fetch: (...argv) => fetchIn({}, '--allow-private', ...argv),
    fetchIn,
    put,
    read,
    sidecar: (id) => JSON.parse(read(`${id}.source.json`)) as Readonly<Record<string, string>>,
    names: () => readdirSync(raw).sort(),
  };
}

/** Names under `.test` are this machine; no other is known. */
function testWorld(waits: number[]): World {
  let hours = 0;
  return {
    limits: quick,
    isPublic: isPublicAddress,
    resolve: (hostname, callback) => {
      if (hostname.endsWith('.test')) callback(null, [{ address: '127.0.0.1', family: 4 }]);
      else callback(Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' }));
    },
    wait: (milliseconds, signal) => {
      signal.throwIfAborted();
      waits.push(milliseconds);
      return Promise.resolve();
    },
    date: () => `2024-03-01T0${String(hours++)}:00:00Z`,
  };
}
