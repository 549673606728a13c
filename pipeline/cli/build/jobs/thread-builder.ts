import type { ShareRuns } from '../../../publish/link-share.js';
import type { DocumentBuilder, DocumentOutcome, TaskSettings } from './document-task.js';
import { openPool } from './thread-pool.js';
import type { ThreadTask } from './thread-task.js';

/** Documents a thread gets at a time: few, so that none waits long for the last of a run. */
const batch = 8;

/** Builds in as many threads, which live as long as the run. */
export function threadBuilder(settings: TaskSettings, threads: number): DocumentBuilder {
  const module = new URL('thread-worker.js', import.meta.url);
  const pool = openPool<ThreadTask, readonly DocumentOutcome[] | ShareRuns>(module, settings, threads);
  return {
    room: threads * 3,
    batch,
    lanes: threads + 1,
    build: async (files) => {
      const outcomes = await pool.run({ files });
      if ('series' in outcomes) throw new TypeError('Expected the outcomes of documents');
      return outcomes;
    },
    link: async (share, known) => {
      const runs = await pool.run({ share, known });
      if (!('series' in runs)) throw new TypeError('Expected the rows of a share');
      return runs;
    },
    close: pool.close,
  };
}
