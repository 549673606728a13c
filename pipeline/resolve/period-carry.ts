import { reportedYear } from '../recognise/time-clock.js';
import type { Clock, TimeExpression } from '../recognise/time-expression.js';

/** Words such as 各位代表 or 回顾 may stand before the time that opens a sentence. */
const headLength = 6;

const dayStretch = /^[0-9]{4}(?:-[0-9]{2}){2}\//u;

function openingTime(times: readonly TimeExpression[]): TimeExpression | undefined {
  const first = times.find(({ period }) => period !== undefined);
  return first !== undefined &&
    first.start - first.clauseStart <= headLength &&
    first.clauseStart <= headLength + 2 &&
    first.reach === 'sentence' &&
    first.role !== 'base'
    ? first
    : undefined;
}

/** What a sentence hands to the sentences after it in its paragraph: the period of the time that opens it. */
export function carriedPeriod(times: readonly TimeExpression[]): string | undefined {
  return openingTime(times)?.period;
}

/**
 * What a sentence hands to the paragraphs after it, up to the next heading: a year or span of years that reaches the
 * year reported on (一年来, 五年来, “十四五”时期, 2025年是…), or a holiday that opens a clause. Reports change so between
 * the year and the five years.
 */
export function topicPeriod(times: readonly TimeExpression[], clock: Clock): string | undefined {
  const holiday = times.find((time) => time.class === 'name' && time.opensClause && dayStretch.test(time.period ?? ''));
  if (holiday?.period !== undefined) return holiday.period;
  const opening = openingTime(times);
  const year = reportedYear(clock);
  if (opening?.period === undefined || year === undefined || !['during', 'since'].includes(opening.role))
    return undefined;
  const last = /^(?:[0-9]{4}\/)?(?<last>[0-9]{4})$/u.exec(opening.period)?.groups?.['last'];
  return last !== undefined && Number(last) >= year ? opening.period : undefined;
}
