import { findIndicator } from '../lexicon/indicators.js';
import type { FactRecord } from '../model/schemas.generated.js';
import type { SeriesKey } from './series.js';

/** A period of a series with its first and last day, ISO dates. */
export interface AlignedPeriod {
  readonly period: string;
  readonly start: string;
  readonly end: string;
}

/**
 * Where a value stands in its series: a state at a point in time (2022-12-31, 2025-10, the end of 2021/2025) belongs
 * to its year; what flows, and what no catalogue knows, keeps its period.
 */
export function alignPeriod(fact: FactRecord, key: SeriesKey): AlignedPeriod {
  if (!isState(key)) return ownPeriod(fact);
  const year = (fact.period_end ?? '').slice(0, 4);
  return { period: year, start: `${year}-01-01`, end: `${year}-12-31` };
}

/** Whether a series tells how much there is at a point in time, as the catalogue knows. */
export function isState({ indicatorId, kind }: SeriesKey): boolean {
  return kind === 'level' && indicatorId !== undefined && findIndicator(indicatorId)?.measure === 'stock';
}

/** The period of a fact as it stands. */
export function ownPeriod({ period, period_start: start, period_end: end }: FactRecord): AlignedPeriod {
  return { period: period ?? '', start: start ?? '', end: end ?? '' };
}
