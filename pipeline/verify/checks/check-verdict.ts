import { recordsOf, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';
import { factsById, namedFacts, type FactsById } from '../linked-facts.js';
import { exact, isAtMost, minus, times, type Exact } from '../reading/exact.js';

export const checkVerdict: Check = {
  code: 'check-verdict',
  description:
    'a row of checks.csv is consistent where expected and found are within its tolerance, and quotes its facts',
  counts: 'comparisons',
  run: (dataset) => {
    const facts = factsById(dataset);
    return checkEach(recordsOf(dataset, 'checks'), (comparison) => compare(facts, comparison));
  },
};

function compare(facts: FactsById, { file, row, record }: Placed<'checks'>): Finding[] {
  const { expected, found, tolerance, outcome, explanation, explanation_en: english } = record;
  const apart = absolute(minus(exact(found), exact(expected)));
  const verdict = isAtMost(apart, exact(tolerance)) ? 'consistent' : 'inconsistent';
  const unquoted = namedFacts(facts, record.fact_ids).filter(
    ({ quote }) => !explanation.includes(quote) || !english.includes(quote),
  );
  return [
    ...(verdict === outcome ? [] : [{ file, row, found: outcome, expected: `${verdict}, by the tolerance` }]),
    ...unquoted.map(({ quote }) => ({ file, row, found: 'no such quote', expected: `“${quote}” in both sentences` })),
  ];
}

function absolute(number: Exact): Exact {
  return number.numerator < 0n ? times(number, -1n) : number;
}
