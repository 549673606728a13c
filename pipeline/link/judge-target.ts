import { findIndicator } from '../lexicon/indicators.js';
import type { FactRecord, TargetRecord } from '../model/schemas.generated.js';
import { decimal, type Decimal } from './decimal.js';
import { certainInterval, type Interval } from './interval.js';
import type { SeriesKey } from './series.js';

export type Outcome = TargetRecord['outcome'];

/** Which way a target is meant: at least that much, or at most. */
export type Aim = 'floor' | 'ceiling';

/** What the target itself says, else what the catalogue knows of the indicator; to reach a number is the usual aim. */
export function aimOf({ qualifier, value, kind }: FactRecord, { indicatorId }: SeriesKey): Aim {
  if (qualifier === 'le' || qualifier === 'lt') return 'ceiling';
  if (qualifier === 'ge' || qualifier === 'gt') return 'floor';
  const lowerIsBetter = indicatorId !== undefined && findIndicator(indicatorId)?.lowerIsBetter === true;
  const falls = (kind === 'growth' || kind === 'change') && value.startsWith('-');
  return lowerIsBetter || falls ? 'ceiling' : 'floor';
}

/**
 * Whether an outcome meets a target: by the printed values where both are exact (5.2 against 5), by what is certain of
 * them where one is vague. Open when the outcome does not say enough: 超3% against a target of 5 %.
 */
export function judgeTarget(target: FactRecord, actual: FactRecord, aim: Aim): Outcome {
  const { low, high } = outcomeInterval(actual);
  const [goal, strict] = goalOf(target, aim);
  if (aim === 'floor') return decide(low, high, (value) => (strict ? value.gt(goal) : value.gte(goal)));
  return decide(high, low, (value) => (strict ? value.lt(goal) : value.lte(goal)));
}

/** `worst` and `best` for the aim: met when even the worst reaches it, missed when not even the best does. */
function decide(worst: Decimal, best: Decimal, reaches: (value: Decimal) => boolean): Outcome {
  if (reaches(worst)) return 'met';
  return reaches(best) ? 'open' : 'missed';
}

/** What is wanted at least or at most, and whether more or less than that is wanted; 左右 gives half of a tenth. */
function goalOf(target: FactRecord, aim: Aim): readonly [goal: Decimal, strict: boolean] {
  const value = decimal(target.value);
  const isStrict = target.qualifier === 'gt' || target.qualifier === 'lt';
  if (target.qualifier === 'range' && aim === 'ceiling') return [decimal(target.value_max ?? target.value), false];
  if (target.qualifier !== 'approx') return [value, isStrict];
  const leeway = value.abs().times(leewayShare);
  return [aim === 'floor' ? value.minus(leeway) : value.plus(leeway), false];
}

const leewayShare = 0.05;

/** An exact outcome counts as printed, a vague one as all it can be. */
function outcomeInterval(actual: FactRecord): Interval {
  const value = decimal(actual.value);
  return actual.qualifier === 'eq' ? { low: value, high: value } : certainInterval(actual);
}
