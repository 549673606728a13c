import { textCell } from '../check/text-cell.js';
import type { SeriesRecord } from '../model/schemas.generated.js';
import type { Observation, Series, SeriesKey, Statement } from './series.js';

/** The observations of a series as records. */
export function seriesRecords({ id, key, observations }: Series): SeriesRecord[] {
  return observations.map((observation) => ({ series_id: id, ...keyCells(key), ...observationCells(observation) }));
}

/** What a series is about, as the tables series and targets say it. */
export function keyCells(
  key: SeriesKey,
): Pick<SeriesRecord, 'indicator_id' | 'indicator' | 'subject' | 'region' | 'kind' | 'reference' | 'unit'> {
  return {
    indicator_id: key.indicatorId ?? null,
    indicator: key.indicator,
    subject: textCell(key.subject),
    region: textCell(key.region),
    kind: key.kind,
    reference: textCell(key.reference),
    unit: textCell(key.unit),
  };
}

function observationCells(
  observation: Observation,
): Omit<SeriesRecord, 'series_id' | keyof ReturnType<typeof keyCells>> {
  const { best, statements } = observation;
  return {
    period: observation.period,
    period_start: observation.start,
    period_end: observation.end,
    value: best.value,
    value_max: best.value_max,
    qualifier: best.qualifier,
    status: observation.status,
    revision: observation.revision ?? null,
    sources: [...new Set(statements.map(({ fact }) => fact.document_id))].join(' '),
    fact_ids: factIds(statements),
  };
}

/** Separated by blanks. */
export function factIds(statements: readonly Statement[]): string {
  return statements.map(({ fact }) => fact.fact_id).join(' ');
}
