import { setTimeout } from 'node:timers/promises';
import type { DocumentFile } from '../../../read/document-list.js';
import { CliError } from '../../command.js';
import { pack, type DocumentAnswer } from '../../queue/job-content.js';
import { takeLeave } from '../../queue/presence.js';
import { keepInTouch, noteOutage } from './queue-contact.js';
import { giveUp, type Desk, type Sending } from './queue-desk.js';
import { takeJob } from './queue-jobs.js';
import { settle } from './queue-settle.js';

/** How many jobs stand in Redis at a time, whatever the number of documents: what bounds its memory. */
export const mostJobs = 32;
/** Milliseconds between two looks at the jobs. */
const pauses = { shortest: 20, longest: 250 } as const;

/** Sends documents to the workers and waits for what comes of them. */
export interface Sender {
  readonly ask: (file: DocumentFile, key: string, wantsRecords: boolean) => Promise<DocumentAnswer | 'changed'>;
  /** Removes what is still in Redis. */
  readonly close: () => Promise<void>;
}

export function startSender(sending: Sending): Sender {
  const now = performance.now();
  const times = { signed: -Infinity, looked: -Infinity, met: now };
  const desk: Desk = { ...sending, ...times, waiting: [], underWay: new Map(), sent: 0, workers: 0 };
  const closing = new AbortController();
  const onAbort = (): void => giveUp(desk, sending.signal.reason as Error);
  sending.signal.addEventListener('abort', onAbort);
  if (sending.signal.aborted) onAbort();
  const attending = attend(desk, closing.signal);
  return {
    ask: (file, key, wantsRecords) =>
      new Promise((resolve, reject) => {
        if (desk.end !== undefined) reject(desk.end);
        else desk.waiting.push({ file, key, wantsRecords, resolve, reject });
      }),
    close: async () => {
      sending.signal.removeEventListener('abort', onAbort);
      closing.abort();
      await attending;
      await leave(desk);
    },
  };
}

async function attend(desk: Desk, closing: AbortSignal): Promise<void> {
  let pause: number = pauses.shortest;
  while (!closing.aborted && desk.end === undefined) {
    const hasMoved = await tryRound(desk);
    pause = hasMoved ? pauses.shortest : Math.min(pause * 2, pauses.longest);
    await setTimeout(pause, undefined, { signal: closing }).catch(() => undefined);
  }
}

/** Redis may be away for a while: what was under way is looked at again when it is back. */
async function tryRound(desk: Desk): Promise<boolean> {
  try {
    const hasMoved = await round(desk);
    if (desk.away !== undefined) desk.log.info(`${desk.shown} answers again.`);
    desk.away = undefined;
    return hasMoved;
  } catch (error) {
    if (error instanceof CliError) giveUp(desk, error);
    else noteOutage(desk, error instanceof Error ? error.message : String(error));
    return false;
  }
}

async function round(desk: Desk): Promise<boolean> {
  await keepInTouch(desk);
  const ids = [...desk.underWay.keys()];
  const states = await Promise.all(ids.map((id) => desk.queue.look(id)));
  let hasMoved = false;
  for (const [index, id] of ids.entries()) {
    const state = states[index];
    if (state === undefined || state.state === 'open') continue;
    hasMoved = true;
    await settle(desk, id, state);
  }
  return (await fill(desk)) || hasMoved;
}

/** Sends what there is room for. A job counts as sent before it is: whether it arrived, the next look will tell. */
async function fill(desk: Desk): Promise<boolean> {
  const before = desk.sent;
  while (desk.underWay.size < mostJobs) {
    const job = takeJob(desk.waiting, desk);
    if (job === undefined) break;
    const { asked, documents } = job;
    desk.sent += 1;
    const id = `${desk.build.replace(' ', '-')}-${String(desk.sent)}`;
    desk.underWay.set(id, asked);
    const wantsRecords = asked.some((each) => each.wantsRecords);
    const isUrgent = asked.some(({ isAgain }) => isAgain === true);
    await desk.queue.add(id, pack({ build: desk.build, wantsRecords, documents }), isUrgent);
  }
  return desk.sent > before;
}

/** Takes everything of this build out of Redis, as far as it answers; what a worker has goes when it is done. */
async function leave({ redis, queue, build, underWay }: Desk): Promise<void> {
  const removals = [...underWay.keys()].map((id) => queue.remove(id));
  await Promise.allSettled([...removals, takeLeave(redis, 'builds', build)]);
  await queue.close().catch(() => undefined);
  redis.disconnect();
}
