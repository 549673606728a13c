import { workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { move, Piscina, transferableSymbol, valueSymbol } from 'piscina';

/** Threads that take tasks, each one at a time. */
export interface ThreadPool<Task, Result> {
  readonly run: (task: Task) => Promise<Result>;
  /** Ends the threads, each after what it is at. */
  readonly close: () => Promise<void>;
}

/** What a thread is started with. */
interface ThreadData {
  readonly settings: object;
  /** Shared by all: one number, 1 from when the pool is to close. */
  readonly closing: Int32Array;
}

/**
 * Starts threads of a compiled module, whose default export does the tasks. They live as long as the pool: each that
 * ends leaks the memory of its dictionary.
 *
 * No thread is terminated at work: inside the segmenter that would abort the process.
 */
export function openPool<Task, Result>(module: URL, settings: object, threads: number): ThreadPool<Task, Result> {
  const closing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const pool = new Piscina<Task, Result>({
    filename: fileURLToPath(module),
    workerData: { settings, closing } satisfies ThreadData,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: 1,
  });
  const running = new Set<Promise<Result>>();
  return {
    run: (task) => {
      const result = pool.run(task);
      running.add(result);
      const forget = (): void => void running.delete(result);
      result.then(forget, forget);
      return result;
    },
    close: async () => {
      Atomics.store(closing, 0, 1);
      await Promise.allSettled(running);
      await pool.destroy();
    },
  };
}

/** In a thread: what the pool was opened with. */
export function settingsOfThread(): object {
  return (workerData as ThreadData).settings;
}

/** In a thread, between two parts of its task: throws when nobody waits for the rest. */
export function throwIfClosing(): void {
  const { closing } = workerData as ThreadData;
  if (Atomics.load(closing, 0) === 1) throw new Error('The threads are closing');
}

/** In a thread: a result whose bytes go over to who asked for it without a copy. The thread cannot read them any more. */
export function handOver<Result extends object>(result: Result, bytes: readonly Uint8Array[]): Result {
  const buffers = [...new Set(bytes.map(({ buffer }) => buffer))];
  // The pool takes the result out of its wrapping.
  return move({ [transferableSymbol]: buffers, [valueSymbol]: result }) as Result;
}
