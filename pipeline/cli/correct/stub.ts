import { unitCodeOf } from '../../lexicon/units.js';
import type { CorrectedFields, SetCorrection } from '../../model/correction.js';
import type { FactRecord } from '../../model/schemas.generated.js';

/**
 * An entry that sets every field of a fact to what it is: whoever corrects the fact edits what is wrong. The reason
 * is left empty, which the schema refuses, so that no stub is published; so are author and date unless they are given.
 */
export function stubEntry(fact: FactRecord, author: string, date: string): SetCorrection {
  return {
    action: 'set',
    fact_id: fact.fact_id,
    guard: { quote: fact.quote, sentence: fact.sentence },
    set: presentFields(fact),
    reason: '',
    author,
    date,
  };
}

/** A code that follows from the unit is left out, so that it follows a corrected unit too. */
function presentFields(fact: FactRecord): CorrectedFields {
  const { indicator, subject, region, kind, value, value_max, qualifier, unit, unit_code, status } = fact;
  const { period, period_basis, reference, speaker } = fact;
  return {
    ...{ indicator, subject, region, kind, value, value_max, qualifier, unit },
    ...(unit_code !== (unitCodeOf(unit ?? '') || null) && { unit_code }),
    ...{ status, period },
    ...(period_basis !== null && { period_basis }),
    ...{ reference, speaker },
  };
}
