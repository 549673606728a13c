import { Redis } from 'ioredis';
import { CliError } from '../command.js';
import type { RedisAddress } from './address.js';

export type { Redis } from 'ioredis';

/** Milliseconds a command may take; without a limit it would wait for as long as Redis is away. */
const commandLimit = 10_000;
const retryStrategy = (times: number): number => Math.min(times * 100, 1000);

/**
 * A connection that is made anew as often as it breaks. Its commands fail at once while it is broken. Throws CliError
 * when it cannot be made at first: 2 for what the URL must be changed for, 1 for what may pass.
 */
export async function connectRedis(address: RedisAddress): Promise<Redis> {
  const redis = new Redis(address.url, {
    lazyConnect: true,
    connectTimeout: commandLimit,
    commandTimeout: commandLimit,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy,
  });
  let last: unknown;
  redis.on('error', (error: unknown) => (last = error));
  try {
    await redis.connect();
    await redis.ping();
    // A database that is not there is told, and another one taken.
    if (last === undefined) return redis;
  } catch (error) {
    last ??= error;
  }
  redis.disconnect();
  throw refusal(address, last);
}

/** A connection for a worker, whose commands wait until Redis is there again. */
export function connectWorker(address: RedisAddress, onTrouble: (error: Error) => void): Redis {
  const redis = new Redis(address.url, { maxRetriesPerRequest: null, retryStrategy });
  redis.on('error', onTrouble);
  return redis;
}

function refusal({ shown }: RedisAddress, error: unknown): CliError {
  const message = error instanceof Error ? error.message : String(error);
  if (/^(?:WRONGPASS|NOAUTH|NOPERM|ERR (?:AUTH|invalid password))/u.test(message))
    return new CliError(`--queue: ${shown} refuses the user or password. Correct them in the URL.`, 2);
  if (/^ERR (?:DB index|invalid DB)/u.test(message))
    return new CliError(`--queue: ${shown} has no such database (${message}). Name another one.`, 2);
  const remedy = 'Start Redis 6.2 or newer there, or name another host and port.';
  return new CliError(`--queue: ${shown} does not answer (${message || 'no connection'}). ${remedy}`, 1);
}
