import { setTimeout as sleep } from 'node:timers/promises';
import { FetchError } from '../fetch-error.js';
import type { Limits } from './limits.js';

export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Waits, or throws the reason of the signal as soon as it is aborted. */
export const realWait: Wait = async (milliseconds, signal) => {
  await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    throw signal.aborted ? signal.reason : error;
  });
};

/** Tries again what failed for the moment: after as long as the server asks, or 1, 2, 4 … times the first wait. */
export async function withRetries<Result>(
  attempt: () => Promise<Result>,
  limits: Limits,
  wait: Wait,
  signal: AbortSignal,
): Promise<Result> {
  for (let tried = 0; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof FetchError) || error.temporary === undefined || tried >= limits.retries) throw error;
      const asked = error.temporary.waitMilliseconds ?? 0;
      if (asked > limits.mostWaitMilliseconds) throw error;
      const own = Math.min(limits.firstWaitMilliseconds * 2 ** tried, limits.mostWaitMilliseconds);
      await wait(Math.max(asked, own), signal);
    }
  }
}
