import { findIndicator, indicatorRows, type IndicatorRow } from '../lexicon/indicators.js';
import type { Kind } from '../model/fact.js';

/** What the identity of an indicator is told by. */
export interface IndicatorWording {
  readonly indicator: string;
  readonly kind: Kind;
  /** Canonical unit, empty when there is none. */
  readonly unit: string;
}

/** The indicators of the catalogue a wording can mean; one when it is identified, none when it is in no catalogue. */
export function identifyIndicator({ indicator }: IndicatorWording): readonly IndicatorRow[] {
  const normal = normaliseIndicator(indicator);
  return indicatorRows.filter(({ zh, forms }) => zh === normal || forms.includes(normal));
}

/** Normal form of a wording, by which facts outside of the catalogue are grouped too. */
export function normaliseIndicator(wording: string): string {
  return wording.normalize('NFKC').replace(/\s+/gu, '');
}

export { findIndicator };
