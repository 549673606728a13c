import { indicatorRows, type IndicatorRow, type LimitedForm } from '../lexicon/indicators.js';
import type { Kind } from '../model/fact.js';
import { groupBy } from '../model/group-by.js';
import { indicatorReadings } from './indicator-readings.js';
import { normaliseIndicator } from './normal-form.js';
import { unitFits } from './unit-fit.js';

/** What the identity of an indicator is told by. */
export interface IndicatorWording {
  readonly indicator: string;
  readonly kind: Kind;
  /** Canonical unit, empty when there is none. */
  readonly unit: string;
  readonly subject?: string;
}

/** A row that a form means, and when. */
interface Meaning {
  readonly row: IndicatorRow;
  readonly limits?: LimitedForm;
}

const meaningsByForm = indexForms();

/** The indicators of the catalogue a wording can mean; one when it is identified, none when it is in no catalogue. */
export function identifyIndicator(wording: IndicatorWording): readonly IndicatorRow[] {
  const { kind, unit } = wording;
  for (const { form, ofFlow, ofGrowth } of indicatorReadings(normaliseIndicator(wording.indicator), kind)) {
    const meanings = meaningsByForm.get(form);
    if (meanings === undefined) continue;
    const rows = meanings
      .filter(({ row, limits }) => holds(limits, wording) && (!ofFlow || row.measure === 'flow'))
      .map(({ row }) => row);
    if (rows.length > 0) return rows.filter((row) => unitFits(row, { kind, unit, ofGrowth }));
  }
  return [];
}

function holds(limits: LimitedForm | undefined, { kind, subject = '' }: IndicatorWording): boolean {
  return (limits?.kinds?.includes(kind) ?? true) && (limits?.subjects?.includes(subject) ?? true);
}

function indexForms(): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = indicatorRows.flatMap((row) => [
    ...Array.from(new Set([row.zh, ...row.forms].map(normaliseIndicator)), (form) => ({ form, row })),
    ...(row.limitedForms ?? []).map((limits) => ({ form: limits.form, row, limits })),
  ]);
  return groupBy(meanings, ({ form }) => form);
}
