import { workerData } from 'node:worker_threads';
import type { ShareRuns } from '../../../publish/link-share.js';
import { linkSpilled, startTasks } from './do-task.js';
import type { DocumentOutcome, TaskSettings } from './document-task.js';
import type { ThreadTask } from './thread-task.js';

// `threadBuilder` hands every thread the settings of the run.
const build = startTasks(workerData as TaskSettings);

/** What a thread does: it lives as long as the run, as each thread that ends leaks the memory of its dictionary. */
export default async function work(task: ThreadTask): Promise<readonly DocumentOutcome[] | ShareRuns> {
  if ('share' in task) return linkSpilled(task.share, task.known);
  const outcomes: DocumentOutcome[] = [];
  for (const file of task.files) outcomes.push(await build(file));
  return outcomes;
}
