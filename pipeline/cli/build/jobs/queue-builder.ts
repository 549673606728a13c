import { randomUUID } from 'node:crypto';
import type { Log } from '../../log.js';
import type { DocumentFile } from '../../../read/document-list.js';
import { queueName, receiveError, type DocumentAnswer } from '../../queue/job-content.js';
import { openQueue } from '../../queue/job-queue.js';
import type { RedisAddress } from '../../queue/address.js';
import { connectRedis } from '../../queue/redis.js';
import { buildHere, linkSpilled, startTasks, type Made, type Make } from './do-task.js';
import type { DocumentBuilder, TaskSettings } from './document-task.js';
import { mostDocuments } from './queue-jobs.js';
import { mostJobs, startSender, type Sender } from './queue-sender.js';

/** What a build with workers needs besides its settings. */
export interface QueueSettings {
  readonly address: RedisAddress;
  readonly waitSeconds: number;
  readonly raw: string;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/**
 * Builds by workers on other machines. The cache is looked into and filled here; only what is not in it is sent. Throws
 * CliError when Redis cannot be used.
 */
export async function queueBuilder(settings: TaskSettings, queued: QueueSettings): Promise<DocumentBuilder> {
  const { address, ...rest } = queued;
  const { version } = settings;
  const redis = await connectRedis(address);
  const name = queueName(version);
  // The name of the run keeps the jobs of builds apart. It is never published.
  const build = `${name} ${randomUUID()}`;
  const sender = startSender({ ...rest, version, redis, build, shown: address.shown, queue: openQueue(redis, name) });
  const outcome = startTasks(settings, makeElsewhere(sender, settings.cache !== undefined, queued.log));
  return {
    room: mostJobs,
    batch: mostDocuments,
    // Shares are joined here: results of others would only wait in memory.
    lanes: 1,
    build: (files) => Promise.all(files.map(outcome)),
    link: (share, known) => Promise.resolve(linkSpilled(share, known, settings)),
    close: sender.close,
  };
}

function makeElsewhere(sender: Sender, hasCache: boolean, log: Log): Make {
  let isShared = hasCache;
  return async (file, key, find) => {
    if (key === undefined) return buildAnew(file);
    let answer = await sender.ask(file, key, !isShared);
    if (answer !== 'changed' && 'isKept' in answer) {
      const built = find(key);
      if (built !== undefined) return { built, isKept: true };
      if (isShared)
        log.warn('A worker keeps its results in another cache than this build; they are sent through Redis.');
      isShared = false;
      answer = await sender.ask(file, key, true);
    }
    return answer === 'changed' ? buildAnew(file) : { built: resultOf(answer), isKept: false };
  };
}

/** Nothing is kept under the key of what a file was before it changed. */
async function buildAnew(file: DocumentFile): Promise<Made> {
  return { built: await buildHere(file), isKept: true };
}

function resultOf(answer: DocumentAnswer): Extract<DocumentAnswer, { built: unknown }>['built'] | Error {
  if ('built' in answer) return answer.built;
  return 'error' in answer ? receiveError(answer.error) : new Error('Expected the records of a document');
}
