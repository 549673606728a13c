import { textCell } from '../check/text-cell.js';
import { indicatorRows, type LimitedForm } from '../lexicon/indicators.js';
import type { IndicatorRecord } from '../model/schemas.generated.js';

/** The catalogue in its order, with the number of facts of each indicator: the sum of the counts given for it. */
export function indicatorRecords(found: Iterable<readonly [id: string, facts: number]>): IndicatorRecord[] {
  const counts = new Map<string, number>();
  for (const [id, facts] of found) counts.set(id, (counts.get(id) ?? 0) + facts);
  return indicatorRows.map((row) => ({
    indicator_id: row.id,
    label_zh: row.zh,
    label_en: row.en,
    domain: row.domain,
    measure: row.measure,
    unit: textCell(row.unit),
    minimum: row.range[0],
    maximum: row.range[1],
    definition: row.definition,
    source: row.source,
    forms: [row.zh, ...row.forms, ...(row.limitedForms ?? []).map(withLimits)].join('|'),
    facts: counts.get(row.id) ?? 0,
  }));
}

/** `头部企业（金科新区）`, `经济（growth）`: a form and what it is limited to. */
function withLimits({ form, subjects = [], kinds = [] }: LimitedForm): string {
  return `${form}（${[...subjects, ...kinds].join('、')}）`;
}
