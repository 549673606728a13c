import { fileURLToPath } from 'node:url';
import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';

/** Threads that take tasks, each one at a time. */
export interface ThreadPool<Task, Result> {
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/**
 * Starts threads of a compiled module, whose default export does the tasks. `settings` are their `workerData`. They live
 * as long as the pool: each that ends leaks the memory of its dictionary.
 */
export function openPool<Task, Result>(module: URL, settings: object, threads: number): ThreadPool<Task, Result> {
  const pool = new Piscina<Task, Result>({
    filename: fileURLToPath(module),
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: 1,
  });
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}

/** In a thread: a result whose bytes go over to who asked for it without a copy. The thread cannot read them any more. */
export function handOver<Result extends object>(result: Result, bytes: readonly Uint8Array[]): Result {
  const buffers = [...new Set(bytes.map(({ buffer }) => buffer))];
  // The pool takes the result out of its wrapping.
  return move({ [transferableSymbol]: buffers, [valueSymbol]: result }) as Result;
}
