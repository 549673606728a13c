import type { ShareRuns } from '../../../publish/link-share.js';
import { bytesOf } from '../../../publish/document-part.js';
import { linkSpilled, startTasks } from './do-task.js';
import type { DocumentOutcome, TaskSettings } from './document-task.js';
import { handOver, settingsOfThread, throwIfClosing } from './thread-pool.js';
import type { ThreadTask } from './thread-task.js';

// `threadBuilder` hands every thread the settings of the run.
const settings = settingsOfThread() as TaskSettings;
const build = startTasks(settings);

/** What a thread does: it lives as long as the run, as each thread that ends leaks the memory of its dictionary. */
export default async function work(task: ThreadTask): Promise<readonly DocumentOutcome[] | ShareRuns> {
  if ('share' in task) {
    const runs = linkSpilled(task.share, task.known, settings);
    return handOver(runs, Object.values(runs));
  }
  const outcomes: DocumentOutcome[] = [];
  for (const file of task.files) {
    throwIfClosing();
    outcomes.push(await build(file));
  }
  return handOver(
    outcomes,
    outcomes.flatMap(({ part }) => bytesOf(part)),
  );
}
