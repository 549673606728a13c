import { Queue, Worker } from 'bullmq';
import type { Redis } from './redis.js';

/** What has become of a job. */
export type JobState =
  | { readonly state: 'open' }
  /** Redis does not know it (any more). */
  | { readonly state: 'gone' }
  | { readonly state: 'done'; readonly answer: string }
  /** The worker that had it was lost, or it failed too often. */
  | { readonly state: 'lost' }
  | { readonly state: 'failed'; readonly reason: string };

/** The side of the build. Everything throws when Redis does not answer. */
export interface JobQueue {
  /** Adds a job, ahead of all others if it is urgent. Does nothing when there is one of this id. */
  readonly add: (id: string, body: string, isUrgent: boolean) => Promise<void>;
  readonly look: (id: string) => Promise<JobState>;
  /** Removes a job with its answer, unless a worker has it. */
  readonly remove: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Stands before every key in Redis. */
const prefix = 'govfacts';

/** Answers nobody takes (their build is dead) vanish after so many seconds. */
const keepSeconds = 3600;

/**
 * A job that throws is tried again after 0.5, then 1 second; one whose worker is lost is not, as it may be what ended
 * the worker: the build decides.
 */
const jobOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: { age: keepSeconds },
  removeOnFail: { age: keepSeconds },
} as const;

export function openQueue(redis: Redis, name: string): JobQueue {
  const queue = new Queue<string, string>(name, {
    connection: redis,
    prefix,
    defaultJobOptions: jobOptions,
    streams: { events: { maxLen: 100 } },
  });
  // Whoever calls is told of the same error.
  queue.on('error', () => undefined);
  return {
    add: async (jobId, body, lifo) => {
      await queue.add('documents', body, { jobId, lifo });
    },
    look: (id) => look(queue, id),
    remove: async (id) => {
      await queue.remove(id);
    },
    close: () => queue.close(),
  };
}

async function look(queue: Queue<string, string>, id: string): Promise<JobState> {
  const state = await queue.getJobState(id);
  if (state === 'unknown') return { state: 'gone' };
  if (state !== 'completed' && state !== 'failed') return { state: 'open' };
  const job = await queue.getJob(id);
  if (job === undefined) return { state: 'gone' };
  if (state === 'completed') return { state: 'done', answer: job.returnvalue };
  const reason = job.failedReason;
  return reason.startsWith('job stalled') ? { state: 'lost' } : { state: 'failed', reason };
}

export interface Serving {
  /** How many jobs are done at a time. */
  readonly concurrency: number;
  /** Milliseconds without a sign of life after which the job of a worker is taken from it. */
  readonly takeover: number;
  readonly work: (body: string) => Promise<string>;
  /** Whether somebody waits for the answer to a job; asked once it is done. */
  readonly isWanted: (body: string) => Promise<boolean>;
  /** Told of an error that is not that of a job: Redis is away, or a job was taken from this worker. */
  readonly onTrouble: (error: Error) => void;
}

/** Works at jobs until it is closed. `close` waits for the jobs at hand; `abandon` does not, and leaves them to others. */
export function serveQueue(
  redis: Redis,
  name: string,
  { concurrency, takeover, work, isWanted, onTrouble }: Serving,
): { readonly close: () => Promise<void>; readonly abandon: () => Promise<void> } {
  const worker = new Worker<string, string>(name, ({ data }) => work(data), {
    connection: redis,
    prefix,
    concurrency,
    lockDuration: takeover,
    stalledInterval: takeover,
    maxStalledCount: 0,
    drainDelay: 2,
    runRetryDelay: 1000,
  });
  worker.on('error', onTrouble);
  // An answer that nobody takes would stay for an hour.
  worker.on('completed', (job) => {
    isWanted(job.data)
      .then((wanted) => (wanted ? undefined : job.remove()))
      .catch(onTrouble);
  });
  return { close: () => worker.close(), abandon: () => worker.close(true) };
}
