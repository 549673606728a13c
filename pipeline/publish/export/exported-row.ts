import { findIndicator, type IndicatorRow } from '../../lexicon/indicators.js';
import { findRegionByCode, type Region } from '../../lexicon/regions.js';
import type { SeriesRecord } from '../../model/schemas.generated.js';
import { calendarPeriod, type CalendarPeriod } from './calendar-period.js';
import type { Reason } from './left-out.js';

/** An observation of the table `series` that other systems can hold, with what its codes mean. */
export interface ExportedRow {
  readonly record: SeriesRecord;
  readonly indicator: IndicatorRow;
  readonly region: Region;
  /** Undefined when it is of the region as a whole, else of this organisation or part of it. */
  readonly subject: string | undefined;
  readonly period: CalendarPeriod;
  readonly status: 'actual' | 'target';
}

/**
 * The observations that fit, in the order of the table; `leave` is told the reason of every other row, so that both
 * together are all rows. Never holds more rows than say the same observation.
 */
export function* exportedRows(
  rows: Iterable<SeriesRecord>,
  leave: (reason: Reason) => void,
): Generator<ExportedRow, void> {
  for (const group of sameObservations(rows)) {
    const newest = group.at(-1);
    const isRevised = group.every(({ revision }) => revision !== null);
    for (const record of group) {
      const row = readRow(record);
      if (typeof row === 'string') leave(row);
      else if (record === newest && (group.length === 1 || isRevised)) yield row;
      else leave(isRevised ? 'revised' : 'several-values');
    }
  }
}

/** Rows of one series, period and status, which stand side by side; revisions in their order. */
function* sameObservations(rows: Iterable<SeriesRecord>): Generator<readonly SeriesRecord[], void> {
  let group: SeriesRecord[] = [];
  for (const row of rows) {
    const [first] = group;
    if (first === undefined || isSame(first, row)) group.push(row);
    else {
      yield group;
      group = [row];
    }
  }
  if (group.length > 0) yield group;
}

function isSame(a: SeriesRecord, b: SeriesRecord): boolean {
  const isSameSeries = a.series_id === b.series_id && a.status === b.status;
  return isSameSeries && a.period_start === b.period_start && a.period_end === b.period_end;
}

/** A row with what its codes mean, or why it does not fit. */
function readRow(record: SeriesRecord): ExportedRow | Reason {
  const { status } = record;
  const indicator = findIndicator(record.indicator_id ?? '');
  if (indicator === undefined) return 'no-indicator';
  if (status === 'provision') return 'provision';
  if (record.value_max !== null || record.qualifier === 'range') return 'range';
  const region = findRegionByCode(record.region ?? '');
  if (region === undefined) return 'no-region';
  if (record.subject === null) return 'no-subject';
  const period = calendarPeriod(record.period_start, record.period_end);
  if (period === undefined) return 'no-period';
  const subject = [region.name, region.fullName].includes(record.subject) ? undefined : record.subject;
  return { record, indicator, region, subject, period, status };
}
