import { CliError } from '../command.js';

/** A Redis by its URL, and how it may be named in messages: without user and password. */
export interface RedisAddress {
  readonly url: string;
  readonly shown: string;
}

/** Reads the value of `--queue`; no message repeats it, as it may hold a password. Throws CliError 2. */
export function readAddress(text: string): RedisAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isRedis = url !== undefined && ['redis:', 'rediss:'].includes(url.protocol) && url.hostname !== '';
  if (!isRedis || !/^(?:\/\d*)?$/u.test(url.pathname) || url.search !== '' || url.hash !== '')
    throw new CliError(
      '--queue: unexpected value, expected redis://[user:password@]host[:port][/database], or rediss:// for TLS',
      2,
    );
  return { url: text, shown: `${url.protocol}//${url.host}${url.pathname}` };
}
