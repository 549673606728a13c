import { FetchError } from '../fetch-error.js';
import type { Answer } from './exchange.js';

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/** Where an answer sends its asker, checked; undefined when it sends nowhere. Throws a FetchError. */
export function redirectTarget({ status, headers }: Answer, from: URL): URL | undefined {
  if (!redirectStatuses.includes(status)) return undefined;
  return checkedUrl(headers.get('location') ?? '', from);
}

/** A URL by which a text may be fetched, without its fragment. Throws a FetchError for any other scheme or a password. */
export function checkedUrl(text: string, base?: URL): URL {
  const via = base === undefined ? '' : `${base.host}: redirect to `;
  if (text === '' || !URL.canParse(text, base?.href))
    throw new FetchError(`${via}unexpected URL “${text}”, expected one that can be read`, remedy);
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError(`${via}unexpected scheme of ${url.href}, expected http or https`, remedy);
  if (url.username !== '' || url.password !== '')
    throw new FetchError(`${via}unexpected user name in the URL of ${url.host}, expected a public text`, remedy);
  url.hash = '';
  return url;
}

const remedy = 'Correct the url.';

/** Throws when a chain of redirects comes back to where it was, or is too long. */
export function refuseEndless(seen: ReadonlySet<string>, next: URL, most: number): void {
  if (seen.has(next.href))
    throw new FetchError(`unexpected redirect back to ${next.href}, expected a text`, 'Correct the url.');
  if (seen.size <= most) return;
  throw new FetchError(`unexpected redirect number ${String(seen.size)}, expected at most ${String(most)}`, remedy);
}
