import { setTimeout } from 'node:timers/promises';
import { openPool, type ThreadPool } from '../build/jobs/thread-pool.js';
import { CliError } from '../command.js';
import { count } from '../build/run-summary.js';
import type { Log } from '../log.js';
import { pack, queueName, unpackJob } from '../queue/job-content.js';
import { serveQueue } from '../queue/job-queue.js';
import { present, takeLeave } from '../queue/presence.js';
import { connectWorker, type Redis } from '../queue/redis.js';
import { keepPresent } from './keep-present.js';
import { tellTrouble } from './tell-trouble.js';
import type { ThreadAnswer, ThreadSettings } from './thread-task.js';
import type { WorkerOptions } from './worker-options.js';

export interface Service {
  readonly options: WorkerOptions;
  readonly log: Log;
  readonly redis: Redis;
  /** Of this worker, for other processes. */
  readonly name: string;
  readonly version: string;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/** Takes documents and answers them until the signal, then finishes those at hand. */
export async function serve(service: Service): Promise<void> {
  const { options, log, redis, version, signal } = service;
  const queue = queueName(version);
  const { cache, raw, jobs } = options;
  const settings: ThreadSettings = { version, cache, raw };
  const threads = openPool<string | undefined, ThreadAnswer>(
    new URL('worker-thread.js', import.meta.url),
    settings,
    jobs,
  );
  await makeSure(threads);
  const onTrouble = tellTrouble(log, options.address.shown);
  const connection = connectWorker(options.address, onTrouble);
  const hands = { busy: 0 };
  const serving = serveQueue(connection, queue, {
    concurrency: jobs,
    takeover: options.takeoverSeconds * 1000,
    work: (body) => answer(service, threads, hands, body),
    isWanted: (body) => isWanted(redis, unpackJob(body).build),
    onTrouble,
  });
  log.info(`Waiting for documents at ${options.address.shown}; version ${version.slice(0, 16)} of the code.`);
  const member = `${queue} ${service.name}`;
  await keepPresent(redis, member, log, signal);
  await finish(serving, hands, log);
  await takeLeave(redis, 'workers', member).catch(() => undefined);
  connection.disconnect();
  await threads.close();
}

/** A worker that cannot read would take documents from those that can, and have them set aside. */
async function makeSure(threads: ThreadPool<string | undefined, ThreadAnswer>): Promise<void> {
  try {
    await threads.run(undefined);
  } catch (error) {
    await threads.close();
    const problem = error instanceof Error ? error.message : String(error);
    throw new CliError(`No text can be read here (${problem}). Run \`npm ci\` and start again.`, 1);
  }
}

/** A batch at hand is finished, however long it takes; Redis gets ten seconds to take note of it. */
async function finish(
  serving: ReturnType<typeof serveQueue>,
  hands: { readonly busy: number },
  log: Log,
): Promise<void> {
  log.info(hands.busy > 0 ? 'Ending after the batch at hand.' : 'Ending.');
  const closed = serving.close();
  while (hands.busy > 0) await setTimeout(50);
  const isClosed = await Promise.race([closed.then(() => true), setTimeout(10_000, false, { ref: false })]);
  if (isClosed) return;
  log.warn('Redis does not answer: the last batch is left to other workers.');
  await Promise.race([serving.abandon(), setTimeout(1000)]);
}

async function answer(
  { log, redis, now }: Service,
  threads: ThreadPool<string | undefined, ThreadAnswer>,
  hands: { busy: number },
  body: string,
): Promise<string> {
  const { build, documents } = unpackJob(body);
  // Its build has ended, or was killed.
  if (!(await isWanted(redis, build))) return pack('unwanted');
  hands.busy += 1;
  const start = now();
  try {
    const answered = await threads.run(body);
    for (const message of new Set(answered.warnings)) log.warn(message);
    const [first, last] = [documents[0], documents.at(-1)].map((document) => document?.id ?? '');
    const seconds = ((now() - start) / 1000).toFixed(1);
    log.info(`${count(documents.length, 'document')} read in ${seconds} s: ${first ?? ''} to ${last ?? ''}`);
    return answered.body;
  } catch (error) {
    log.warn(`A batch failed: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  } finally {
    hands.busy -= 1;
  }
}

async function isWanted(redis: Redis, build: string): Promise<boolean> {
  return (await present(redis, 'builds')).includes(build);
}
