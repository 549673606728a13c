import robotsParser from 'robots-parser';
import { FetchError } from '../fetch-error.js';
import type { Answer } from './exchange.js';

/** Name by which a robots.txt addresses this project. */
export const robotName = 'govfacts';

/** Throws a FetchError when a URL must not be fetched. */
export type Rules = (url: URL) => void;

/** Where the rules of a host stand. */
export function robotsUrl(url: URL): URL {
  return new URL('/robots.txt', url.origin);
}

/** The rules of a host by the answer to its robots.txt (RFC 9309, 2.3.1): 4xx allows everything, 5xx nothing. */
export function rulesOf({ status, bytes }: Answer, place: URL): Rules {
  if ((status >= 400 && status < 500) || (status > 200 && status < 300)) return () => undefined;
  if (status !== 200) return refuseAll(status, place);
  const robots = parseRobots(place.href, bytes.toString('utf8'));
  return (url) => {
    if (robots.isAllowed(url.href, robotName) !== false) return;
    const line = String(robots.getMatchingLineNumber(url.href, robotName));
    const problem = `${place.href}: line ${line} does not allow ${url.pathname}`;
    throw new FetchError(problem, 'Download the text by hand, or ask the publisher.');
  };
}

function refuseAll(status: number, place: URL): Rules {
  return () => {
    const problem = `${place.href}: unexpected status ${String(status)}, expected rules or none; nothing is allowed until then`;
    throw new FetchError(problem, 'Run again later.');
  };
}

interface Robots {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getMatchingLineNumber: (url: string, agent: string) => number;
}

/** Its types are those of an ES module, which it is not. */
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots;
