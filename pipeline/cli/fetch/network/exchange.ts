import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { toFetchError } from './fault.js';
import { addressError, guardedLookup, type MayReach, type Resolve } from './guarded-lookup.js';
import type { Limits } from './limits.js';
import { readBody } from './read-body.js';

/** The answer to one request; the body is read for status 200 alone. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; what was sent several times is joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Buffer;
}

export interface Request {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly mostBytes: number;
}

/** Sends one request and reads its answer. Throws a FetchError, or the reason of the signal. */
export type Exchange = (request: Request, signal: AbortSignal) => Promise<Answer>;

/** Connections to hosts; every address is judged when it is connected to, whether it was resolved or stood in the URL. */
export function openConnections(
  resolve: Resolve,
  mayReach: MayReach,
  limits: Limits,
): { readonly exchange: Exchange; readonly close: () => Promise<void> } {
  const agent = openAgent(resolve, mayReach, limits);
  return { exchange: (request, signal) => exchange(agent, limits, request, signal), close: () => agent.destroy() };
}

function openAgent(resolve: Resolve, mayReach: MayReach, limits: Limits): Agent {
  const connect = buildConnector({ lookup: guardedLookup(resolve, mayReach), timeout: limits.connectMilliseconds });
  return new Agent({
    connections: 1,
    headersTimeout: limits.headersMilliseconds,
    bodyTimeout: limits.idleMilliseconds,
    connect: (options, callback) => {
      const { hostname } = options;
      // Nothing is looked up for an address.
      if (isIP(hostname) === 0 || mayReach(hostname)) connect(options, callback);
      else queueMicrotask(() => callback(addressError(hostname, hostname), null));
    },
  });
}

/** Of what is thrown away, so that the connection can be used again. */
const mostIgnoredBytes = 65_536;

async function exchange(
  agent: Agent,
  limits: Limits,
  { url, headers, mostBytes }: Request,
  signal: AbortSignal,
): Promise<Answer> {
  const whole = AbortSignal.any([signal, AbortSignal.timeout(limits.wholeMilliseconds)]);
  try {
    const path = `${url.pathname}${url.search}`;
    const answer = await agent.request({ origin: url.origin, path, method: 'GET', headers, signal: whole });
    const received = joinHeaders(answer.headers);
    if (answer.statusCode === 200)
      return { status: 200, headers: received, bytes: await readBody(answer.body, received, mostBytes) };
    await answer.body.dump({ limit: mostIgnoredBytes, signal: whole });
    return { status: answer.statusCode, headers: received, bytes: Buffer.alloc(0) };
  } catch (error) {
    signal.throwIfAborted();
    throw toFetchError(error, url, limits);
  }
}

function joinHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) joined.set(name.toLowerCase(), typeof value === 'string' ? value : value.join(', '));
  return joined;
}
