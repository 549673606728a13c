import { refuseBusy } from './busy.js';
import { openConnections, type Answer, type Exchange } from './exchange.js';
import { FetchError } from '../fetch-error.js';
import type { MayReach, Resolve } from './guarded-lookup.js';
import type { Limits } from './limits.js';
import { acceptedEncodings } from './read-body.js';
import { checkedUrl, redirectTarget, refuseEndless } from './redirect.js';
import { withRetries, type Wait } from './retry.js';
import { robotName, robotsUrl, rulesOf, type Rules } from './robots.js';
import { takeTurns } from './turns.js';

/** What the client asks of its surroundings. */
export interface Network {
  readonly resolve: Resolve;
  readonly mayReach: MayReach;
  readonly wait: Wait;
  readonly limits: Limits;
}

/** What an earlier answer of one URL said of itself; it is sent to that URL alone. */
export interface Validators {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** The last answer, and the URL that gave it. */
export interface Download extends Answer {
  readonly url: URL;
}

export interface Client {
  /** Fetches a URL as its host allows, redirects followed. Throws a FetchError, or the reason of the signal. */
  readonly get: (url: string, validators?: Validators) => Promise<Download>;
  readonly close: () => Promise<void>;
}

interface Ask {
  readonly mostBytes: number;
  readonly validators?: Validators | undefined;
  /** Throws for a URL that must not be fetched. */
  readonly permit?: (url: URL) => Promise<void>;
}

/** Opens a client: one request at a time for each host, the robots.txt of each origin fetched once. */
export function openClient(network: Network, signal: AbortSignal): Client {
  const { exchange, close } = openConnections(network.resolve, network.mayReach, network.limits);
  const follow = follower(network, exchange, signal);
  const rules = new Map<string, Promise<Rules>>();
  const permit = async (url: URL): Promise<void> => {
    const known = rules.get(url.origin) ?? readRules(url, (place) => follow(place, robotsAsk(network)));
    rules.set(url.origin, known);
    (await known)(url);
  };
  const { textBytes } = network.limits;
  const get: Client['get'] = (url, validators) =>
    Promise.resolve().then(() => follow(checkedUrl(url), { mostBytes: textBytes, validators, permit }));
  return { get, close };
}

function robotsAsk({ limits }: Network): Ask {
  return { mostBytes: limits.robotsBytes };
}

async function readRules(url: URL, get: (place: URL) => Promise<Download>): Promise<Rules> {
  const place = robotsUrl(url);
  try {
    return rulesOf(await get(place), place);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    throw new FetchError(`robots.txt: ${error.problem}`, error.remedy);
  }
}

/** Follows a URL to the answer that is no redirect; each hop is checked, permitted and tried anew. */
function follower(
  { limits, wait }: Network,
  exchange: Exchange,
  signal: AbortSignal,
): (start: URL, ask: Ask) => Promise<Download> {
  const takeTurn = takeTurns();
  const send = (url: URL, { mostBytes, validators }: Ask): Promise<Answer> => {
    const attempt = async (): Promise<Answer> => {
      signal.throwIfAborted();
      const answer = await exchange({ url, headers: headersFor(url, validators), mostBytes }, signal);
      refuseBusy(answer, url);
      return answer;
    };
    return takeTurn(url.hostname, () => withRetries(attempt, limits, wait, signal));
  };
  return async (start, ask) => {
    const seen = new Set<string>();
    for (let url = start; ;) {
      refuseEndless(seen, url, limits.redirects);
      seen.add(url.href);
      await ask.permit?.(url);
      const answer = await send(url, ask);
      const next = redirectTarget(answer, url);
      if (next === undefined) return { ...answer, url };
      url = next;
    }
  };
}

function headersFor(url: URL, validators: Validators | undefined): Readonly<Record<string, string>> {
  const { etag, lastModified } = validators?.url === url.href ? validators : {};
  return {
    'user-agent': `${robotName} (open datasets of numeric facts)`,
    accept: 'text/html, application/pdf, text/plain, text/markdown, */*;q=0.5',
    'accept-language': 'zh-CN, zh;q=0.9, *;q=0.5',
    'accept-encoding': acceptedEncodings,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}
