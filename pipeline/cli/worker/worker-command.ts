import { hostname } from 'node:os';
import { codeVersion } from '../build/cache/code-version.js';
import { readArguments, type Surroundings } from '../command.js';
import { listenForSignals } from '../interruption.js';
import { startLog } from '../log.js';
import { connectRedis } from '../queue/redis.js';
import { serve } from './serve.js';
import { readWorkerOptions, workerUsage } from './worker-options.js';

/** `worker`: 0 when a signal ended it and its batches are done. Throws CliError when Redis cannot be used at first. */
export async function worker(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(workerUsage, argv, surroundings);
  if (args === undefined) return 0;
  const options = readWorkerOptions(args);
  const log = startLog(surroundings, options.log);
  const redis = await connectRedis(options.address);
  const { signal, stop } = listenForSignals();
  try {
    const name = `${hostname()}-${String(process.pid)}`;
    await serve({ options, log, redis, name, signal, version: codeVersion('documents'), now: surroundings.now });
    return 0;
  } finally {
    stop();
    redis.disconnect();
  }
}
