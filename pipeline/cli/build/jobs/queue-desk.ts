import type { Log } from '../../log.js';
import type { JobQueue } from '../../queue/job-queue.js';
import type { Redis } from '../../queue/redis.js';
import type { Asked } from './queue-jobs.js';

export interface Sending {
  readonly queue: JobQueue;
  readonly redis: Redis;
  /** How this build signs: its queue and its run. */
  readonly build: string;
  /** Redis in messages. */
  readonly shown: string;
  readonly raw: string;
  readonly version: string;
  /** Seconds for which a worker, or Redis, may be missed. */
  readonly waitSeconds: number;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What a build knows of the documents it has sent. */
export interface Desk extends Sending {
  readonly waiting: Asked[];
  /** By the id of their job. What was sent is kept until its answer is there: Redis may forget it. */
  readonly underWay: Map<string, readonly Asked[]>;
  /** How many jobs were sent. Nothing is sent twice under the same id, so that late answers count for nothing. */
  sent: number;
  /** Milliseconds of the clock: last sign of this build, last look for workers, last time one was there. */
  signed: number;
  looked: number;
  met: number;
  /** How many workers are there. */
  workers: number;
  /** Since when Redis does not answer. */
  away?: number | undefined;
  isMissed?: boolean;
  /** Why nothing is sent any more. */
  end?: Error;
}

/** Ends the sending: whoever waits for a document, and whoever asks for one later, gets the reason. */
export function giveUp(desk: Desk, reason: Error): void {
  desk.end = reason;
  for (const { reject } of [...desk.waiting.splice(0), ...[...desk.underWay.values()].flat()]) reject(reason);
}
