import type { BuildOptions } from './build-options.js';
import type { DocumentBuilder, TaskSettings } from './jobs/document-task.js';

/** Who builds the documents of a run, as its options say. What others need is loaded for them alone. */
export async function openBuilder({ cache, check, jobs }: BuildOptions, version: string): Promise<DocumentBuilder> {
  const settings: TaskSettings = { version, cache, keeps: !check };
  if (jobs > 1) {
    const { threadBuilder } = await import('./jobs/thread-builder.js');
    return threadBuilder(settings, jobs);
  }
  const { localBuilder } = await import('./jobs/local-builder.js');
  return localBuilder(settings);
}
