import type { CheckRecord, FactRecord } from '../../model/schemas.generated.js';
import type { Series } from '../series.js';
import { changeOfLevels } from './change-of-levels.js';
import type { Check, Comparison } from './check.js';
import { countTimesMean } from './count-times-mean.js';
import { fromToGrowth } from './from-to-growth.js';
import { gapToWhole } from './gap-to-whole.js';
import { layGround } from './ground.js';
import { growthOfLevels } from './growth-of-levels.js';
import { ratioOfLevels } from './ratio-of-levels.js';
import { sameObservation } from './same-observation.js';
import { shareOfWhole } from './share-of-whole.js';
import { sumOfParts } from './sum-of-parts.js';

/** Every check, in the order in which their rows are published. */
export const checks: readonly Check[] = [
  // First what is said twice, then what follows from two levels of one thing, then from parts and wholes.
  sameObservation,
  fromToGrowth,
  growthOfLevels,
  changeOfLevels,
  shareOfWhole,
  ratioOfLevels,
  sumOfParts,
  countTimesMean,
  gapToWhole,
];

export function runChecks(facts: readonly FactRecord[], series: readonly Series[]): CheckRecord[] {
  const ground = layGround(facts, series);
  return checks.flatMap(({ code, run }) => run(ground).map((comparison) => checkRecord(code, comparison)));
}

function checkRecord(code: string, comparison: Comparison): CheckRecord {
  const { outcome, subject, unit, expected, found, tolerance, explanation, explanationEn, facts } = comparison;
  return {
    check: code,
    outcome,
    subject,
    unit,
    expected,
    found,
    tolerance,
    explanation,
    explanation_en: explanationEn,
    fact_ids: facts.map(({ fact_id }) => fact_id).join(' '),
  };
}
