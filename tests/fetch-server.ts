import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Answers one request; `count` says how many there were for this path, from 1. */
export type Route = (response: ServerResponse, request: IncomingMessage, count: number) => unknown;

export interface Server {
  /** Address of a path, at 127.0.0.1 or under a name that the world of a test resolves to it. */
  readonly at: (path: string, host?: string) => string;
  /** Path and headers of every request in the order in which they came, robots.txt left out. */
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** How often a robots.txt was asked for. */
  readonly robots: () => number;
  /** The most requests of one host that were open at the same time. */
  readonly mostOpen: (host: string) => number;
  readonly close: () => Promise<void>;
}

/** A server on a free port of this machine; robots.txt is 404 unless there is a route for it. */
export async function startServer(routes: Readonly<Record<string, Route>>): Promise<Server> {
  const requests: Server['requests'] = [];
  const counts = new Map<string, number>();
  const open = new Map<string, number>();
  const most = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if (path !== '/robots.txt') requests.push({ path, headers: request.headers });
    open.set(host, (open.get(host) ?? 0) + 1);
    most.set(host, Math.max(most.get(host) ?? 0, open.get(host) ?? 0));
    response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1));
    const route = routes[path];
    if (route === undefined) response.writeHead(404).end();
    else route(response, request, count);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path, host = '127.0.0.1') => `http://${host}:${String(port)}${path}`,
    requests,
    robots: () => counts.get('/robots.txt') ?? 0,
    mostOpen: (host) => most.get(host) ?? 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A route that sends a text with headers. */
export function send(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = { 'content-type': 'text/html; charset=utf-8' },
  status = 200,
): Route {
  return (response) => response.writeHead(status, headers).end(body);
}

export function redirect(location: string, status = 302): Route {
  return (response) => response.writeHead(status, { location }).end('moved');
}

/** A route that sends pieces without end, as fast as they are taken, until the connection is closed. */
export function sendWithoutEnd(piece: Uint8Array, headers: Readonly<Record<string, string>>): Route {
  return async (response) => {
    response.writeHead(200, headers);
    while (!response.destroyed) {
      response.write(piece);
      await sleep(1);
    }
  };
}
