import type { CheckRecord } from '../../model/schemas.generated.js';
import type { Check, Comparison, Ground } from './check.js';

/** Every check, in the order in which their rows are published. */
const checks: readonly Check[] = [];

export function runChecks(ground: Ground): CheckRecord[] {
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
