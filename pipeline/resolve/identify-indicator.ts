import { findIndicator, indicatorRows, type IndicatorRow, type LimitedForm } from '../lexicon/indicators.js';
import type { Kind } from '../model/fact.js';
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
  const index = new Map<string, Meaning[]>();
  const add = (form: string, meaning: Meaning): void => {
    index.set(form, [...(index.get(form) ?? []), meaning]);
  };
  for (const row of indicatorRows) {
    for (const form of new Set([normaliseIndicator(row.zh), ...row.forms])) add(form, { row });
    for (const limits of row.limitedForms ?? []) add(limits.form, { row, limits });
  }
  return index;
}

export { findIndicator };
export { normaliseIndicator } from './normal-form.js';
