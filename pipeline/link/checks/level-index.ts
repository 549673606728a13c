import type { FactRecord } from '../../model/schemas.generated.js';
import type { Series } from '../series.js';
import { calendarPeriod } from './base-period.js';
import { topicText } from '../series-key.js';
import { onlyOne, topicKey } from './same-thing.js';

/** The level of a topic at a period with a status; undefined where none or several are stated. */
export type FindLevel = (
  topic: FactRecord,
  period: string,
  status: FactRecord['status'],
  unit?: string,
) => FactRecord | undefined;

/** Levels of one topic by their period. */
type ByPeriod = Map<string, FactRecord[]>;

/** Looks levels up by topic, period, status and unit; built in one pass over the series. */
export function indexLevels(series: readonly Series[]): FindLevel {
  const topics = new Map<string, ByPeriod>();
  for (const { key, observations } of series) {
    if (key.kind !== 'level') continue;
    const topic = topicText(key, observations[0]?.best.document_id ?? '');
    const levels = topics.get(topic) ?? new Map<string, FactRecord[]>();
    for (const { best, period } of observations) append(levels, calendarPeriod(period), best);
    topics.set(topic, levels);
  }
  return (topic, period, status, unit = '') => {
    const levels = topics.get(topicKey(topic))?.get(calendarPeriod(period));
    return onlyOne(levels?.filter((level) => level.status === status && (unit === '' || level.unit === unit)));
  };
}

function append(levels: ByPeriod, period: string, fact: FactRecord): void {
  const found = levels.get(period);
  if (found === undefined) levels.set(period, [fact]);
  else found.push(fact);
}
