import type { Fact } from '../model/fact.js';
import type { FactRecord } from '../model/schemas.generated.js';
import { identifyIndicator } from '../resolve/identify-indicator.js';
import type { NamedExtraction } from './name-facts.js';
import { periodDays } from './period-days.js';
import type { SourceIndex } from './source-index.js';

/** Records of the facts, in the order of `extraction.facts`. */
export function factRecords({ document, facts }: NamedExtraction, source: SourceIndex): FactRecord[] {
  return facts.map((fact) => {
    return {
      fact_id: fact.id,
      document_id: document.id,
      ...measure(fact),
      ...periodCells(fact),
      reference: cell(fact.reference),
      quote: source.quote(fact.span),
      sentence: onOneLine(fact.sentence),
      section: cell(onOneLine(fact.section)),
      speaker: cell(fact.speaker),
      ...source.place(fact.span),
      line: source.line(fact.span),
      rule: fact.rule,
    };
  });
}

/** What is measured, of whom, and how much. */
function measure(
  fact: Fact,
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
    indicator: cell(onOneLine(fact.indicator)),
    indicator_id: identify(fact),
    subject: cell(onOneLine(fact.subject)),
    region: cell(fact.region),
    kind: fact.kind,
    value: fact.value,
    value_max: fact.valueMax ?? null,
    qualifier: fact.qualifier,
    unit: cell(fact.unit),
    unit_code: cell(fact.unitCode),
    status: fact.status,
  };
}

/** The code of the catalogue when the wording means one indicator alone. */
function identify(fact: Fact): string | null {
  const [row, ...others] = identifyIndicator(fact);
  return row === undefined || others.length > 0 ? null : row.id;
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

/** What is not known is null in a record. */
function cell(text: string): string | null {
  return text === '' ? null : text;
}

/** Line breaks and what surrounds them as one blank. */
export function onOneLine(text: string): string {
  return text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').trim();
}
