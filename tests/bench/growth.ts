import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { SourceDocument } from '../../pipeline/model/document.js';
import { extractDocument } from '../../pipeline/stages.js';
import { asBuildData } from './as-build-data.js';
import { readTexts } from './texts.js';

/** Rounds after which the compiled code no longer gets faster. */
const warmUp = 20;

/** How time and memory grow from the texts once to the texts many times, one document after the other. */
export interface Growth {
  readonly times: number;
  /** Milliseconds of the texts once and many times; the median of several runs. */
  readonly once: number;
  readonly many: number;
  /** `many / once`, the median of several runs; `times` when time is linear. */
  readonly ratio: number;
  /** Highest resident memory seen after a document, in bytes, each in a process of its own. */
  readonly memoryOnce: number;
  readonly memoryMany: number;
}

export async function measureGrowth(folder: string, times: number, runs: number): Promise<Growth> {
  const documents = await readTexts(folder);
  readTimes(documents, warmUp);
  // Both in turns, as a machine is not equally fast all the time.
  const rounds = repeat(runs, () => ({
    once: median(repeat(9, () => readTimes(documents, 1))),
    many: readTimes(documents, times),
  }));
  return {
    times,
    once: median(rounds.map(({ once }) => once)),
    many: median(rounds.map(({ many }) => many)),
    ratio: median(rounds.map(({ once, many }) => many / once)),
    memoryOnce: memoryOf(folder, 1),
    memoryMany: memoryOf(folder, times),
  };
}

/** Milliseconds of reading the documents and letting go of what each gives, as a run over a large corpus does. */
function readTimes(documents: readonly SourceDocument[], times: number): number {
  const start = performance.now();
  for (let round = 0; round < times; round += 1) for (const document of documents) extractDocument(document);
  return performance.now() - start;
}

function memoryOf(folder: string, times: number): number {
  const script = join(import.meta.dirname, 'memory.js');
  return Number(execFileSync(process.execPath, [...asBuildData, script, folder, String(times)], { encoding: 'utf8' }));
}

export function repeat<Result>(runs: number, run: () => Result): Result[] {
  return Array.from({ length: runs }, run);
}

export function median(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? Number.NaN;
}
