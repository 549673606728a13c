import { CliError } from '../../command.js';
import { unpackAnswer } from '../../queue/job-content.js';
import type { JobState } from '../../queue/job-queue.js';
import type { Desk } from './queue-desk.js';
import type { Asked } from './queue-jobs.js';
import { afterCrash, afterExcess, afterLoss } from './queue-loss.js';

/** Takes what came of a job off the queue, and gives it to those who wait or sends their documents again. */
export async function settle(desk: Desk, id: string, found: JobState): Promise<void> {
  const asked = desk.underWay.get(id) ?? [];
  if (found.state === 'gone') desk.waiting.unshift(...again(asked));
  if (found.state === 'lost') {
    desk.log.warn(`A worker was lost with ${nameAll(asked)}.`);
    desk.waiting.unshift(...afterLoss(asked));
  }
  if (found.state === 'failed') {
    desk.log.warn(`Workers failed with ${nameAll(asked)}: ${found.reason}`);
    desk.waiting.unshift(...afterCrash(asked));
  }
  if (found.state === 'done') deliver(desk, asked, found.answer);
  desk.underWay.delete(id);
  if (found.state !== 'gone') await desk.queue.remove(id);
}

function deliver(desk: Desk, asked: readonly Asked[], body: string): void {
  desk.met = performance.now();
  const answers = unpackAnswer(body);
  if (answers === 'unwanted') {
    // Redis has lost the sign of this build.
    desk.signed = -Infinity;
    desk.waiting.unshift(...again(asked));
  } else if (answers === 'too-large') desk.waiting.unshift(...afterExcess(asked));
  else {
    for (const [index, { resolve }] of asked.entries()) {
      const answer = answers[index];
      if (answer === undefined) throw new CliError('A worker gave fewer answers than it was asked for', 1);
      resolve(answer);
    }
  }
}

function again(asked: readonly Asked[]): readonly Asked[] {
  return asked.map((each) => ({ ...each, isAgain: true }));
}

function nameAll(asked: readonly Asked[]): string {
  const [first, last] = [asked[0], asked.at(-1)].map((each) => each?.file.id ?? '');
  return asked.length === 1 ? (first ?? '') : `${String(asked.length)} documents (${first ?? ''} to ${last ?? ''})`;
}
