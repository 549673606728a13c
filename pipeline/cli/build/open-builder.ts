import { tablesInJson } from '../../publish/output-format.js';
import type { BuildContext } from './build-run.js';
import type { DocumentBuilder, TaskSettings } from './jobs/document-task.js';

/**
 * Who builds the documents of a run, as its options say. What others need is loaded for them alone. Throws CliError when
 * workers cannot be asked.
 */
export async function openBuilder({ options, log, signal }: BuildContext, version: string): Promise<DocumentBuilder> {
  const { cache, check, jobs, queue, formats, views } = options;
  const inJson = tablesInJson(formats, views.length > 0);
  const settings: TaskSettings = { version, cache, keeps: !check, inJson };
  if (queue !== undefined) {
    const { queueBuilder } = await import('./jobs/queue-builder.js');
    const { raw, queueWaitSeconds: waitSeconds } = options;
    return queueBuilder(settings, { address: queue, waitSeconds, raw, log, signal });
  }
  if (jobs > 1) {
    const { threadBuilder } = await import('./jobs/thread-builder.js');
    return threadBuilder(settings, jobs);
  }
  const { localBuilder } = await import('./jobs/local-builder.js');
  return localBuilder(settings);
}
