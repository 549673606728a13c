import { settingsOfThread } from '../build/jobs/thread-pool.js';
import { pack, unpackJob, type DocumentAnswer } from '../queue/job-content.js';
import { answerDocuments, tryReading } from './answer-documents.js';
import type { ThreadAnswer, ThreadSettings } from './thread-task.js';

// The pool hands every thread the settings of the worker.
const answer = answerDocuments(settingsOfThread() as ThreadSettings);

/** Larger answers would fill Redis; 256 KB of text give some 300 KB. */
const mostCharacters = 16 * 1024 * 1024;

/**
 * Does a job, packed as it came, so that the process around it has time for its signs of life. Without one it only makes
 * sure that texts can be read.
 */
export default async function work(body: string | undefined): Promise<ThreadAnswer> {
  if (body === undefined) {
    await tryReading();
    return { body: '', warnings: [] };
  }
  const job = unpackJob(body);
  const answers: DocumentAnswer[] = [];
  const warnings: string[] = [];
  for (const document of job.documents)
    answers.push(await answer(document, job.wantsRecords, (text) => warnings.push(text)));
  const packed = pack(answers);
  return { body: packed.length > mostCharacters ? pack('too-large') : packed, warnings };
}
