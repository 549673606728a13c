import type { TargetRecord } from '../../model/schemas.generated.js';
import { recordsOf, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';
import { factsById, namedFacts, type FactsById } from '../linked-facts.js';
import { exact, isAtMost, isZero, minus, type Exact } from '../reading/exact.js';

export const targetAnswer: Check = {
  code: 'target-answer',
  description: 'target and outcome of targets.csv are values of their facts, their distance and the verdict follow',
  counts: 'targets',
  run: (dataset) => {
    const facts = factsById(dataset);
    return checkEach(recordsOf(dataset, 'targets'), (target) => compare(facts, target));
  },
};

function compare(facts: FactsById, { file, row, record }: Placed<'targets'>): Finding[] {
  const problems = [
    ...valueProblems(facts, record.target_fact_ids, 'target', record.target_qualifier, record.target_value),
    ...valueProblems(facts, record.actual_fact_ids, 'actual', record.actual_qualifier, record.actual_value),
    ...distanceProblems(record),
    ...verdictProblems(record),
  ];
  return problems.map(([found, expected]) => ({ file, row, found, expected }));
}

type Problem = readonly [found: string, expected: string];

function valueProblems(
  facts: FactsById,
  ids: string | null,
  status: 'target' | 'actual',
  qualifier: string | null,
  value: string | null,
): Problem[] {
  const named = namedFacts(facts, ids);
  const others = named.filter((fact) => fact.status !== status);
  const found = `${qualifier ?? ''} ${value ?? ''}`;
  const isOne = value === null ? ids === null : named.some((fact) => `${fact.qualifier} ${fact.value}` === found);
  return [
    ...(isOne ? [] : [[found, 'the value of one of its facts'] as const]),
    ...others.map(({ fact_id: id }) => [id, `a fact with status ${status}`] as const),
  ];
}

function distanceProblems({ target_value: target, actual_value: actual, distance }: TargetRecord): Problem[] {
  if (actual === null) return distance === null ? [] : [[`distance ${distance}`, 'none without an outcome']];
  const apart = minus(exact(actual), exact(target));
  if (distance !== null && isZero(minus(apart, exact(distance)))) return [];
  return [[`distance ${distance ?? 'empty'}`, 'the outcome less the target']];
}

/** Judged anew where target and outcome leave no room: at least or at most a number, and an exact outcome. */
function verdictProblems(record: TargetRecord): Problem[] {
  const { outcome, target_qualifier: wanted, target_value: target, actual_value: actual } = record;
  if (actual === null) return outcome === 'open' ? [] : [[outcome, 'open without an outcome']];
  if (outcome === 'open' || record.actual_qualifier !== 'eq') return [];
  const verdict = judge(wanted, exact(target), exact(actual));
  return verdict === undefined || verdict === outcome ? [] : [[outcome, verdict]];
}

function judge(wanted: TargetRecord['target_qualifier'], target: Exact, actual: Exact): string | undefined {
  const reached = {
    ge: () => isAtMost(target, actual),
    gt: () => !isAtMost(actual, target),
    le: () => isAtMost(actual, target),
    lt: () => !isAtMost(target, actual),
  };
  if (wanted === 'eq' || wanted === 'approx' || wanted === 'range') return undefined;
  return reached[wanted]() ? 'met' : 'missed';
}
