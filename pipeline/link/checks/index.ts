import type { CheckRecord } from '../../model/schemas.generated.js';
import { compareCodeUnits } from '../../model/code-units.js';
import { changeOfLevels } from './change-of-levels.js';
import type { Check, Comparison } from './check.js';
import { countTimesMean } from './count-times-mean.js';
import { fromToGrowth } from './from-to-growth.js';
import { gapToWhole } from './gap-to-whole.js';
import type { DocumentGround, StatementGround } from './ground.js';
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

/** A row of checks and its place among all rows, whatever the order in which they are found. */
export interface PlacedCheck {
  readonly place: string;
  readonly record: CheckRecord;
}

/** What the facts of one document say of one another. */
export function checkDocument(ground: DocumentGround): PlacedCheck[] {
  return checks.flatMap((check) => placeAll(check, check.ofDocument?.(ground) ?? []));
}

/** What statements of several documents about the same subjects say of one another. */
export function checkStatements(ground: StatementGround): PlacedCheck[] {
  return checks.flatMap((check) => placeAll(check, check.ofStatements?.(ground) ?? []));
}

/** The rows in the order in which they are published. */
export function inOrder(rows: readonly PlacedCheck[]): CheckRecord[] {
  return rows.toSorted((a, b) => compareCodeUnits(a.place, b.place)).map(({ record }) => record);
}

function placeAll(check: Check, comparisons: readonly Comparison[]): PlacedCheck[] {
  return comparisons.map((comparison) => {
    const record = checkRecord(check.code, comparison);
    return { place: placeOf(checks.indexOf(check), comparison, record), record };
  });
}

/** By check, then by the place of the number that is checked. */
function placeOf(check: number, { facts }: Comparison, record: CheckRecord): string {
  const found = facts.at(-1);
  const start = String(found?.start ?? 0).padStart(9, '0');
  return [check, found?.document_id, start, record.fact_ids, record.explanation].join('\u0000');
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
