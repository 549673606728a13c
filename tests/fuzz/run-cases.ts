import fc from 'fast-check';
import { arbitraryCase, type Case } from './cases.js';
import { problemOf, type Problem } from './problems.js';
import { reduceCase } from './reduce.js';

/** A case for which a property does not hold, as short as it could be made. */
export interface Failure extends Problem {
  readonly found: Case;
}

export interface Outcome {
  /** Cases tried, shrinking not counted. */
  readonly cases: number;
  readonly failures: readonly Failure[];
}

/** Cases tried between two reports of progress. */
const batch = 2_000;
/** Failures after which a run ends: more would say the same. */
const mostFailures = 25;

/** Tries so many cases made of sentences, the same for the same seed; goes on behind a failure. */
export function runCases(
  sentences: readonly string[],
  cases: number,
  seed: number,
  progress: (cases: number) => void = () => undefined,
): Outcome {
  const arbitrary = arbitraryCase(sentences);
  const failures: Failure[] = [];
  let tried = 0;
  for (let round = 0; tried < cases && failures.length < mostFailures; round += 1) {
    const run = fc.check(
      fc.property(arbitrary, (one) => problemOf(one) === undefined),
      { numRuns: Math.min(batch, cases - tried), seed: seed * 1_000_003 + round },
    );
    tried += run.numRuns;
    if (run.counterexample !== null) failures.push(failureOf(run.counterexample[0]));
    progress(tried);
  }
  return { cases: tried, failures };
}

function failureOf(shrunk: Case): Failure {
  const property = problemOf(shrunk)?.property ?? 'determinism';
  const found = reduceCase(shrunk, property);
  return { found, property, message: problemOf(found)?.message ?? 'failed once, not again' };
}
