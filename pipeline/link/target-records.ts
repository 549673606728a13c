import type { TargetRecord } from '../model/schemas.generated.js';
import { isState } from './align-period.js';
import { decimal, plainNumber } from './decimal.js';
import { aimOf, judgeTarget, type Aim, type Outcome } from './judge-target.js';
import { factIds, keyCells } from './series-records.js';
import type { Observation, Series, SeriesKey } from './series.js';

/** What became of a target. `reason` is a stable code: which period answers it, or why nothing does. */
interface Answer {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly actual?: Observation;
}

/** Every target of a series with the outcome that answers it. `known` is the last day anything is known of. */
export function targetRecords(series: Series, known: string): TargetRecord[] {
  return series.observations
    .filter(({ status }) => status === 'target')
    .map((target) => targetRecord(series, target, answerTarget(series, target, known)));
}

/** The outcome of the same period answers a target; that of a later one where what is reached stays. */
function answerTarget({ key, observations }: Series, target: Observation, known: string): Answer {
  const actuals = observations.filter(({ status }) => status === 'actual');
  const aim = aimOf(target.best, key);
  const judge = (actual: Observation, reason: string): Answer => {
    const outcome = judgeTarget(target.best, actual.best, aim);
    return { outcome, actual, reason: outcome === 'open' ? 'vague-outcome' : reason };
  };
  const same = actuals.findLast(({ start, end }) => start === target.start && end === target.end);
  if (same !== undefined) return judge(same, 'same-period');
  const later = actuals.find(({ end }) => end > target.end);
  if (later !== undefined && staysReached(key, aim)) return judge(later, 'later-period');
  return { outcome: 'open', reason: whyOpen(actuals, target, known) };
}

/** Places and coverage once reached are there in later years too; what flows or may rise again must be looked at in its year. */
function staysReached(key: SeriesKey, aim: Aim): boolean {
  return aim === 'floor' && isState(key);
}

function whyOpen(actuals: readonly Observation[], target: Observation, known: string): string {
  if (target.end > known) return 'ahead';
  return actuals.length === 0 ? 'no-outcome' : 'other-period';
}

function targetRecord({ id, key }: Series, target: Observation, { outcome, reason, actual }: Answer): TargetRecord {
  const { best } = target;
  return {
    series_id: id,
    ...keyCells(key),
    period: target.period,
    target_qualifier: best.qualifier,
    target_value: best.value,
    target_value_max: best.value_max,
    ...actualCells(target, actual),
    outcome,
    reason,
    target_fact_ids: factIds(target.statements),
    actual_fact_ids: actual === undefined ? null : factIds(actual.statements),
  };
}

function actualCells(
  target: Observation,
  actual: Observation | undefined,
): Pick<TargetRecord, 'actual_qualifier' | 'actual_value' | 'actual_period' | 'distance'> {
  if (actual === undefined) return { actual_qualifier: null, actual_value: null, actual_period: null, distance: null };
  const distance = decimal(actual.best.value).minus(decimal(target.best.value));
  return {
    actual_qualifier: actual.best.qualifier,
    actual_value: actual.best.value,
    actual_period: actual.period,
    distance: plainNumber(distance, 38),
  };
}
