import type { Row } from '../csv.js';
import type { CalendarPeriod } from '../export/calendar-period.js';
import type { ExportedRow } from '../export/exported-row.js';
import { dataflowName } from './identity.js';
import type { UsedCodes } from './used-codes.js';

/** Observation statuses of SDMX; a target is a forecast of the one who sets it. */
const observationStatus = { actual: 'A', target: 'F' } as const;

const frequencies = { year: 'A', half: 'S', quarter: 'Q', month: 'M', day: 'D', span: '_O' } as const;

/** An observation as a row of SDMX-CSV 2.0; its action is information: a consumer decides what to do with it. */
export function sdmxRow({ record, indicator, region, subject, period, status }: ExportedRow, codes: UsedCodes): Row {
  return {
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: dataflowName,
    ACTION: 'I',
    FREQ: frequencies[period.unit],
    REF_AREA: codes.area(region),
    SUBJECT: codes.subject(subject),
    INDICATOR: indicator.id,
    MEASURE: record.kind,
    REFERENCE: codes.reference(record.reference),
    UNIT_MEASURE: codes.unit(record.unit),
    STATUS: status,
    TIME_PERIOD: timePeriod(period),
    OBS_VALUE: record.value,
    OBS_STATUS: observationStatus[status],
    QUALIFIER: record.qualifier,
    DECIMALS: decimals(record.value),
    SOURCES: record.sources,
    FACT_IDS: record.fact_ids,
  };
}

/** A period as SDMX writes it: `2024`, `2024-S1`, `2024-Q1`, `2024-05`, `2024-05-01`, `2021-01-01/P5Y`. */
export function timePeriod(period: CalendarPeriod): string {
  switch (period.unit) {
    case 'year':
      return period.year;
    case 'half':
      return `${period.year}-S${String(period.number)}`;
    case 'quarter':
      return `${period.year}-Q${String(period.number)}`;
    case 'month':
      return `${period.year}-${String(period.number).padStart(2, '0')}`;
    case 'day':
      return period.day;
    case 'span':
      return `${period.start}/${period.duration}`;
  }
}

function decimals(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}
