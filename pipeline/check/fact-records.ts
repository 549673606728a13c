import type { SourceDocument } from '../model/document.js';
import type { Fact } from '../model/fact.js';
import type { FactRecord } from '../model/schemas.generated.js';
import { onlyMeaning, type IdentifiedFact } from './identify-fact.js';
import type { NamedFact } from './name-facts.js';
import { periodDays } from '../model/period-days.js';
import type { SourceIndex } from './source-index.js';
import { onOneLine, textCell } from './text-cell.js';

/** Records of the facts of a document, in their order. */
export function factRecords(
  document: SourceDocument,
  facts: readonly (NamedFact & IdentifiedFact)[],
  source: SourceIndex,
): FactRecord[] {
  return facts.map((fact) => {
    return {
      fact_id: fact.id,
      document_id: document.id,
      ...measure(fact),
      ...periodCells(fact),
      reference: textCell(fact.reference),
      quote: source.quote(fact.span),
      sentence: onOneLine(fact.sentence),
      section: textCell(onOneLine(fact.section)),
      speaker: textCell(fact.speaker),
      ...source.place(fact.span),
      line: source.line(fact.span),
      rule: fact.rule,
    };
  });
}

/** What is measured, of whom, and how much. */
function measure(
  fact: IdentifiedFact,
): Pick<
  FactRecord,
  | 'indicator'
  | 'indicator_id'
  | 'subject'
  | 'region'
  | 'kind'
  | 'value'
  | 'value_max'
  | 'qualifier'
  | 'unit'
  | 'unit_code'
  | 'status'
> {
  return {
    indicator: textCell(onOneLine(fact.indicator)),
    indicator_id: onlyMeaning(fact)?.id ?? null,
    subject: textCell(onOneLine(fact.subject)),
    region: textCell(fact.region),
    kind: fact.kind,
    value: fact.value,
    value_max: fact.valueMax ?? null,
    qualifier: fact.qualifier,
    unit: textCell(fact.unit),
    unit_code: textCell(fact.unitCode),
    status: fact.status,
  };
}

/** A period that no calendar has is left out; plausibility says so. */
function periodCells(fact: Fact): Pick<FactRecord, 'period' | 'period_start' | 'period_end' | 'period_basis'> {
  const days = fact.period && periodDays(fact.period.period);
  if (fact.period === undefined || days === undefined)
    return { period: null, period_start: null, period_end: null, period_basis: null };
  return {
    period: fact.period.period,
    period_start: days.start,
    period_end: days.end,
    period_basis: fact.period.basis,
  };
}
