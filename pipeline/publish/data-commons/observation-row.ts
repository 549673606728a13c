import type { Row } from '../csv.js';
import type { CalendarPeriod } from '../export/calendar-period.js';
import type { ExportedRow } from '../export/exported-row.js';
import { methodId, placeId, sourceId, unitReference, variableId } from './names.js';

/** Columns that the template maps to properties of the same names. */
export const mappedColumns = [
  'variableMeasured',
  'observationAbout',
  'observationDate',
  'observationPeriod',
  'value',
  'unit',
  'scalingFactor',
  'measurementMethod',
  'provenance',
] as const;

/** After them, for readers, all documents and facts that state it. */
export const columns: readonly string[] = [...mappedColumns, 'sources', 'factIds'];

export function observationRow(row: ExportedRow): Row {
  const { record, region, status } = row;
  const [firstSource = ''] = record.sources.split(' ');
  return {
    variableMeasured: `dcid:${variableId(row)}`,
    observationAbout: `dcid:${placeId(region)}`,
    observationDate: observationDate(row.period),
    observationPeriod: observationPeriod(row),
    value: record.value,
    // What Data Commons takes for a ratio: 1000 times it is the value.
    unit: record.unit === null || record.unit === '‰' ? null : unitReference(record.unit),
    scalingFactor: record.unit === '‰' ? 1000 : null,
    measurementMethod: `dcid:${methodId(status, record.qualifier)}`,
    provenance: `dcid:${sourceId(firstSource)}`,
    sources: record.sources,
    factIds: record.fact_ids,
  };
}

/** The end of a period, ISO 8601, as exact as the period: `2024`, `2024-06` of a first half, `2024-05-01`. */
export function observationDate(period: CalendarPeriod): string {
  switch (period.unit) {
    case 'year':
      return period.year;
    case 'half':
      return lastMonth(period.year, period.number * 6);
    case 'quarter':
      return lastMonth(period.year, period.number * 3);
    case 'month':
      return lastMonth(period.year, period.number);
    case 'day':
      return period.day;
    case 'span':
      return endOfSpan(period);
  }
}

function lastMonth(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Whole years up to a December end in a year, other whole months in a month. */
function endOfSpan({ end, duration }: { readonly end: string; readonly duration: string }): string {
  if (duration.endsWith('D')) return end;
  return duration.endsWith('Y') && end.endsWith('-12-31') ? end.slice(0, 4) : end.slice(0, 7);
}

const durations = { year: 'P1Y', half: 'P6M', quarter: 'P3M', month: 'P1M', day: '' } as const;

/** How long a value counts, ISO 8601; nothing for a state at a point in time, which stands under its year or day. */
export function observationPeriod({ period, indicator, record }: Omit<ExportedRow, 'region'>): string | null {
  if (period.unit === 'span') return period.duration;
  const isState = indicator.measure === 'stock' && record.kind === 'level';
  return (isState && period.unit === 'year') || period.unit === 'day' ? null : durations[period.unit];
}
