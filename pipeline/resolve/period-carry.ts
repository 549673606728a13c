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

/** When the whole was measured that a sentence on its parts goes on with: 年末装机容量…。其中，火电…. */
export function wholePeriod(times: readonly TimeExpression[]): string | undefined {
  const opening = openingTime(times);
  const alone = times.every((time) => time === opening || time.period === undefined || time.role === 'base');
  return alone && ['during', 'as-of'].includes(opening?.role ?? '') ? opening?.period : undefined;
}

const partOfYear = /^\d{4}-(?:\d{2}$|[QH]\d)|^\d{4}-\d{2}\/\d{4}-\d{2}$/u;
/** Whether a period is a month, a quarter, a half of a year, or months of it. */
export function isPartOfYear(period: string): boolean {
  return partOfYear.test(period);
}

const tells = /公布|发布|通报|披露|显示|获悉/u;

/**
 * What a sentence of news that tells of a report hands to those after it in its paragraph: the one part of a year it names.
 * 环保部今天公布上半年空气质量状况，….
 */
export function reportedPeriod(text: string, times: readonly TimeExpression[]): string | undefined {
  const named = times.filter(({ role, period, start }) => {
    const isPart = isPartOfYear(period ?? '') && ['during', 'as-of'].includes(role);
    return isPart && tells.test(text.slice(0, start));
  });
  const periods = new Set(named.map(({ period }) => period));
  return periods.size === 1 ? named[0]?.period : undefined;
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
