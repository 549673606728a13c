import { linkSpilled, startTasks } from './do-task.js';
import type { DocumentBuilder, TaskSettings } from './document-task.js';

/** Builds in this process, one document at a time. */
export function localBuilder(settings: TaskSettings): DocumentBuilder {
  const build = startTasks(settings);
  return {
    room: 1,
    batch: 1,
    lanes: 1,
    build: (files) => Promise.all(files.map(build)),
    link: (share, known) => Promise.resolve(linkSpilled(share, known, settings)),
    close: () => Promise.resolve(),
  };
}
