import type { Log } from '../log.js';

/** Milliseconds for which the same trouble is not told again. */
const silence = 10_000;

/** Tells what goes wrong between a worker and Redis, each thing now and then only: connections are tried all the time. */
export function tellTrouble(log: Log, shown: string): (error: Error) => void {
  const told = new Map<string, number>();
  return ({ message }) => {
    // Names of jobs differ, what happened to them does not.
    const kind = message.replace(/\S*\d\S*/gu, '#');
    const now = performance.now();
    if (now - (told.get(kind) ?? -Infinity) < silence) return;
    told.set(kind, now);
    log.warn(`${shown}: ${message || 'no connection'}`);
  };
}
