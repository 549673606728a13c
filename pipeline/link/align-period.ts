import { periodDays, type PeriodDays } from '../check/period-days.js';
import type { SeriesKey } from './series.js';
import { findIndicator } from '../lexicon/indicators.js';

/** A period of a series with its first and last day. */
export interface AlignedPeriod extends PeriodDays {
  readonly period: string;
}

/**
 * Where a value stands in its series: a state at a point in time (2022-12-31, 2025-10, the end of 2021/2025) belongs
 * to its year; what flows, and what no catalogue knows, keeps its period.
 */
export function alignPeriod(period: string, { indicatorId, kind }: SeriesKey): AlignedPeriod | undefined {
  const isState = kind === 'level' && indicatorId !== undefined && findIndicator(indicatorId)?.measure === 'stock';
  return exactPeriod(isState ? yearOfEnd(period) : period);
}

/** A period as it stands; undefined when no calendar has it. */
export function exactPeriod(period: string): AlignedPeriod | undefined {
  const days = periodDays(period);
  return days && { period, ...days };
}

/** `2021/2025` → 2025, `2022-12-31` → 2022. */
function yearOfEnd(period: string): string {
  return (period.split('/').at(-1) ?? period).slice(0, 4);
}
