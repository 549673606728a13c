import { DocumentError, type DocumentErrorCode } from '../../../read/document-error.js';
import { sendError, type DocumentAnswer } from '../../queue/job-content.js';
import type { Asked } from './queue-jobs.js';

/** How many workers may be lost with a document alone before it is set aside. */
const mostLosses = 3;

/**
 * What a lost job leaves: each document of several is sent again on its own, so that the one that ended the worker, if
 * it was one of them, is found and no other is set aside with it.
 */
export function afterLoss(asked: readonly Asked[]): readonly Asked[] {
  return unlessAlone(asked, (only) => {
    const losses = (only.losses ?? 0) + 1;
    if (losses < mostLosses) return sendAlone([{ ...only, losses }]);
    return setAside(only, 'ends-worker', 'every worker that read it ended, three times', remedies.report);
  });
}

/** What is left of a job that threw at its worker as often as it may; see `afterLoss`. */
export function afterCrash(asked: readonly Asked[]): readonly Asked[] {
  const problem = 'the reading of it broke off at workers, three times';
  return unlessAlone(asked, (only) => setAside(only, 'ends-worker', problem, remedies.report));
}

/** What is left of a job whose answer is too large for Redis; see `afterLoss`. */
export function afterExcess(asked: readonly Asked[]): readonly Asked[] {
  const problem = 'its records are too large to be sent through Redis';
  return unlessAlone(asked, (only) => setAside(only, 'too-large-for-queue', problem, remedies.share));
}

const remedies = {
  report: 'Remove it or build it on one machine, and report it with the text.',
  share: 'Start the workers with --cache and the folder of the cache of the build, on storage that both can use.',
} as const;

function unlessAlone(asked: readonly Asked[], whenAlone: (only: Asked) => readonly Asked[]): readonly Asked[] {
  const [only, ...others] = asked;
  return only === undefined || others.length > 0 ? sendAlone(asked) : whenAlone(only);
}

function sendAlone(asked: readonly Asked[]): readonly Asked[] {
  return asked.map((each) => ({ ...each, isAlone: true, isAgain: true }));
}

function setAside(
  { file, resolve }: Asked,
  code: DocumentErrorCode,
  problem: string,
  remedy: string,
): readonly Asked[] {
  const answer: DocumentAnswer = { error: sendError(new DocumentError(file.path, code, problem, remedy)) };
  resolve(answer);
  return [];
}
