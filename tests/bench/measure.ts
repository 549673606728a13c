import { Bench } from 'tinybench';

/** A way to read a text, and how much text one run of it reads. */
export interface Task {
  readonly name: string;
  /** UTF-16 units. */
  readonly characters: number;
  readonly run: () => void;
}

export interface Rate {
  readonly name: string;
  readonly characters: number;
  /** Median time of a run. */
  readonly milliseconds: number;
  readonly charactersPerSecond: number;
  readonly runs: number;
}

/** Measures tasks one after the other, each after three runs that warm it up. Throws what a task throws. */
export async function measure(tasks: readonly Task[], runs: number): Promise<Rate[]> {
  const bench = new Bench({ iterations: runs, time: 0, warmupIterations: 3, warmupTime: 0, throws: true });
  for (const { name, run } of tasks) bench.add(name, run);
  await bench.run();
  return tasks.map((task) => rateOf(task, bench));
}

function rateOf({ name, characters }: Task, bench: Bench): Rate {
  const result = bench.getTask(name)?.result;
  if (result?.state !== 'completed')
    throw new Error(`Expected a completed task, not ${name}: ${String(result?.state)}`);
  const { p50, samplesCount } = result.latency;
  return { name, characters, milliseconds: p50, charactersPerSecond: (characters / p50) * 1000, runs: samplesCount };
}
