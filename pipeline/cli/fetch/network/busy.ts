import { FetchError } from '../fetch-error.js';
import type { Answer } from './exchange.js';

/** Too many requests; unavailable, or a gateway that does not reach what is behind it. */
const busyStatuses: readonly number[] = [429, 502, 503, 504];

/** Throws a temporary FetchError for the answer of a server that cannot answer now. */
export function refuseBusy({ status, headers }: Answer, { host }: URL): void {
  if (!busyStatuses.includes(status)) return;
  const seconds = retryAfter(headers);
  const asked = seconds === undefined ? '' : `, which asks to come back in ${String(seconds)} seconds`;
  const problem = `${host}: unexpected status ${String(status)}${asked}, expected 200`;
  throw new FetchError(problem, 'Run again later.', {
    ...(seconds !== undefined && { waitMilliseconds: seconds * 1000 }),
  });
}

/** Seconds of Retry-After; a date counts from the Date of the same answer, so that no other clock is asked. */
function retryAfter(headers: ReadonlyMap<string, string>): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  const seconds = Math.ceil((Date.parse(value) - Date.parse(headers.get('date') ?? '')) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}
