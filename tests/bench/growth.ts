import type { SourceDocument } from '../../pipeline/model/document.js';
import { extractDocument } from '../../pipeline/stages.js';

/** Rounds after which the compiled code no longer gets faster. */
const warmUp = 20;

/** How time and memory grow from the texts once to the texts many times, one document after the other. */
export interface Growth {
  readonly times: number;
  /** Milliseconds of the texts once and many times; the median of several runs. */
  readonly once: number;
  readonly many: number;
  /** `many / once`; `times` when time is linear. */
  readonly ratio: number;
  /** Highest resident memory seen after a document, in bytes. */
  readonly memoryOnce: number;
  readonly memoryMany: number;
}

export function measureGrowth(documents: readonly SourceDocument[], times: number, runs: number): Growth {
  readTimes(documents, warmUp);
  const once = repeat(5 * runs, () => readTimes(documents, 1));
  const many = repeat(runs, () => readTimes(documents, times));
  const [short, long] = [median(once.map(({ time }) => time)), median(many.map(({ time }) => time))];
  return {
    times,
    once: short,
    many: long,
    ratio: long / short,
    memoryOnce: Math.max(...once.map(({ memory }) => memory)),
    memoryMany: Math.max(...many.map(({ memory }) => memory)),
  };
}

interface Reading {
  readonly time: number;
  readonly memory: number;
}

/** Reads the documents and lets go of what each gives, as a run over a large corpus does. */
function readTimes(documents: readonly SourceDocument[], times: number): Reading {
  let memory = 0;
  const start = performance.now();
  for (let round = 0; round < times; round += 1) {
    for (const document of documents) {
      extractDocument(document);
      memory = Math.max(memory, process.memoryUsage.rss());
    }
  }
  return { time: performance.now() - start, memory };
}

function repeat<Result>(runs: number, run: () => Result): Result[] {
  return Array.from({ length: runs }, run);
}

function median(values: readonly number[]): number {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? Number.NaN;
}
