import { groupBy } from '../../model/group-by.js';
import type { Surroundings } from '../command.js';
import { startProgress } from '../progress.js';
import { failure, fetchDocument, type FetchContext } from './fetch-document.js';
import type { SidecarFile } from './list-sidecars.js';
import type { Outcome } from './outcome.js';
import { sideBySide } from './side-by-side.js';
import { readStandingSidecar } from './standing.js';

/** A document that is to be fetched, and the host that is to be asked for it. */
interface Task {
  readonly file: SidecarFile;
  readonly host: string;
}

/** What is to be done: documents to fetch, and those that cannot be. */
export interface Work {
  readonly tasks: readonly Task[];
  readonly failed: readonly Outcome[];
  /** Documents whose sidecar states no url. */
  readonly without: readonly SidecarFile[];
}

/** Looks into every sidecar for its url. */
export function planWork(files: readonly SidecarFile[]): Work {
  const tasks: Task[] = [];
  const failed: Outcome[] = [];
  const without: SidecarFile[] = [];
  for (const file of files) {
    try {
      const { url } = readStandingSidecar(file).stated;
      if (url === undefined) without.push(file);
      else tasks.push({ file, host: URL.canParse(url) ? new URL(url).hostname : '' });
    } catch (error) {
      failed.push(failure(file.id, error));
    }
  }
  return { tasks, failed, without };
}

/** Fetches documents, the hosts side by side; `done` is told of each. Throws the reason when the run was ended. */
export async function fetchAll(
  { tasks }: Work,
  context: FetchContext,
  hosts: number,
  surroundings: Surroundings,
  done: (outcome: Outcome) => void,
): Promise<void> {
  const progress = startProgress(surroundings, tasks.length, 'texts fetched');
  let count = 0;
  try {
    const lanes = [...groupBy(tasks, ({ host }) => host).values()];
    await sideBySide(lanes, hosts, async ({ file, host }) => {
      progress.tell(count, host);
      done(await fetchDocument(file, context));
      count += 1;
    });
  } finally {
    progress.end();
  }
}
