import type { FactRecord } from '../../model/schemas.generated.js';
import type { Series } from '../series.js';
import { calendarPeriod } from './base-period.js';
import { onlyOne, topicKey } from './same-thing.js';

/** The level of a topic at a period with a status; undefined where none or several are stated. */
export type FindLevel = (
  topic: FactRecord,
  period: string,
  status: FactRecord['status'],
  unit?: string,
) => FactRecord | undefined;

/** Looks levels up by topic, period, status and unit; built in one pass over the series. */
export function indexLevels(series: readonly Series[]): FindLevel {
  const levels = new Map<string, FactRecord[]>();
  for (const { key, observations } of series) {
    if (key.kind !== 'level') continue;
    for (const { best, period, status } of observations)
      for (const unit of [key.unit, '']) append(levels, placeKey(best, period, status, unit), best);
  }
  return (topic, period, status, unit = '') => onlyOne(levels.get(placeKey(topic, period, status, unit)));
}

function append(levels: Map<string, FactRecord[]>, key: string, fact: FactRecord): void {
  const found = levels.get(key);
  if (found === undefined) levels.set(key, [fact]);
  else found.push(fact);
}

function placeKey(fact: FactRecord, period: string, status: string, unit: string): string {
  return [topicKey(fact), calendarPeriod(period), status, unit].join('\u0000');
}
