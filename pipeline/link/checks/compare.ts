import type { FactRecord } from '../../model/schemas.generated.js';
import { plainNumber, type Decimal } from '../decimal.js';
import { intersects, lastDigit } from '../interval.js';
import { reckon, type Reckoned } from '../reckon.js';
import type { Comparison } from './check.js';
import { explain } from './explain.js';

/** A number the text states beside what other numbers give for it. */
export interface Claim {
  /** What it is about, for the reader. */
  readonly topic: string;
  readonly found: FactRecord;
  readonly expected: Reckoned;
  /** What they give for those who say it loosely: 增长两倍 for a rise to twice as much. It confirms nothing, and excuses. */
  readonly looseReading?: Reckoned;
  /** How the other numbers give it: “1745个”÷“3700个”. */
  readonly formula: string;
  /** The other numbers, in the order of the formula. */
  readonly operands: readonly FactRecord[];
  /** Whether the other number is a limit it may not exceed, or the same thing said elsewhere; else it is reckoned. */
  readonly relation?: 'limit' | 'same';
  /** Whether the numbers may differ for a reason the text does not give, so that only agreement says anything. */
  readonly agreementOnly?: boolean;
}

/** None when the numbers are too vague to contradict each other, or differ where that says nothing. */
export function compare(claim: Claim): Comparison[] {
  const { found, expected, operands } = claim;
  const stated = reckon(found);
  const isConsistent = intersects(expected, stated);
  if (!canDiffer(expected, stated) || (!isConsistent && isExcused(claim, stated))) return [];
  if (isConsistent && isVague(expected, stated)) return [];
  const figures = printFigures(claim, stated, isConsistent);
  const outcome = isConsistent ? 'consistent' : 'inconsistent';
  return [
    {
      outcome,
      subject: found.subject,
      unit: found.unit,
      ...figures,
      ...explain(claim, outcome, figures),
      facts: [...operands, found],
    },
  ];
}

function isExcused({ agreementOnly, looseReading }: Claim, stated: Reckoned): boolean {
  return agreementOnly === true || (looseReading !== undefined && intersects(looseReading, stated));
}

/** Whether any value of the two could be a contradiction: 超 beside 超 says nothing. */
function canDiffer(a: Reckoned, b: Reckoned): boolean {
  return (a.high.isFinite() && b.low.isFinite() && b.low.gt(0)) || (a.low.isFinite() && b.high.isFinite());
}

/** Whether the two could lie so far apart that their agreement says nothing: 超7000 over a base of 约700. */
function isVague(expected: Reckoned, stated: Reckoned): boolean {
  const allowed = allowedDistance(expected, stated);
  return allowed.isFinite() && allowed.gt(expected.value.abs()) && allowed.gt(stated.value.abs());
}

export type Figures = Pick<Comparison, 'expected' | 'found' | 'tolerance'>;

const finestRounding = 30;

/**
 * The figures as published: rounded to a tenth of the last digit printed, finer only where the rounded figures would
 * not tell the same: consistent when found lies within the tolerance of expected, inconsistent when it does not.
 */
function printFigures(claim: Claim, stated: Reckoned, isConsistent: boolean): Figures {
  const { expected } = claim;
  const allowed = allowedDistance(expected, stated);
  let step = finestDigit(claim).div(10);
  for (let attempt = 0; attempt < finestRounding; attempt += 1, step = step.div(10)) {
    const value = roundTo(expected.value, step);
    const distance = stated.value.minus(value).abs();
    const tolerance = allowed.isFinite() ? roundTo(allowed, step) : distance;
    if (distance.lte(tolerance) === isConsistent) return print(value, stated.value, tolerance);
  }
  return print(expected.value, stated.value, allowed);
}

/** What is printed for the number; where the same or a limit is printed elsewhere, the finer of the two. */
function finestDigit({ found, operands, relation }: Claim): Decimal {
  const digits = [found, ...(relation === undefined ? [] : operands)].map(lastDigit);
  return digits.reduce((a, b) => (b.lt(a) ? b : a));
}

/** How far the two may lie apart on the side where they do; infinite where one of them has no end there. */
function allowedDistance(expected: Reckoned, stated: Reckoned): Decimal {
  return stated.value.gte(expected.value)
    ? expected.high.minus(expected.value).plus(stated.value.minus(stated.low))
    : expected.value.minus(expected.low).plus(stated.high.minus(stated.value));
}

function roundTo(value: Decimal, step: Decimal): Decimal {
  return value.div(step).toDecimalPlaces(0).times(step).toDecimalPlaces(finestRounding);
}

function print(expected: Decimal, found: Decimal, tolerance: Decimal): Figures {
  return {
    expected: plainNumber(expected, finestRounding),
    found: plainNumber(found, finestRounding),
    tolerance: plainNumber(tolerance, finestRounding),
  };
}
