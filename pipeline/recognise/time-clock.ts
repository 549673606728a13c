import type { Metadata } from '../model/document.js';
import type { Clock } from './time-expression.js';

/** The clock of a document, where the period `context` is in force. */
export function clockOf({ published, genre }: Metadata, context: string | undefined): Clock {
  return {
    ...(published === undefined ? {} : { published }),
    ...(context === undefined ? {} : { context }),
    ...(isNews(genre) ? { isNews: true } : {}),
  };
}

function yearOf(period: string | undefined): number | undefined {
  return period === undefined ? undefined : Number(period.slice(0, 4));
}

function lastYear(period: string): number {
  return Number((period.split('/')[1] ?? period).slice(0, 4));
}

/** The year the document was written in, where known. */
export function publishedYear(clock: Clock): number | undefined {
  return yearOf(clock.published) ?? (clock.context === undefined ? undefined : lastYear(clock.context));
}

/**
 * The last year the document reports on: texts of January to April speak of the year before.
 * Where only the year is known, an earlier period in force decides.
 */
export function reportedYear(clock: Clock): number | undefined {
  const year = yearOf(clock.published);
  const context = clock.context === undefined ? undefined : lastYear(clock.context);
  if (year === undefined) return context;
  const month = clock.published?.slice(5, 7) ?? '';
  if (month !== '') return Number(month) <= 4 ? year - 1 : year;
  return context !== undefined && context < year ? context : year;
}

/** Whether a text tells of its own day; one of no known genre is taken for news. */
export function isNews(genre: string | undefined): boolean {
  return genre === undefined || genre === 'news';
}

/** Whether a period is a whole year: `2025`. */
export function isOneYear(period: string | undefined): boolean {
  return /^\d{4}$/u.test(period ?? '');
}

/** Whether a period is several whole years: `2021/2025`. */
export function isSpanOfYears(period: string | undefined): boolean {
  return /^\d{4}\/\d{4}$/u.test(period ?? '');
}

/** The last year of which a document can tell what happened: news of January speaks of this year, other texts of the one before. */
function lastReportable(clock: Clock): number | undefined {
  return (clock.isNews === true ? yearOf(clock.published) : undefined) ?? reportedYear(clock);
}

/** The year that words without a year mean: the period in force when it is one year, else the year reported on. */
export function yearInForce(clock: Clock): number | undefined {
  if (clock.context !== undefined && !clock.context.includes('/')) return yearOf(clock.context);
  return reportedYear(clock);
}

/** A stretch of years that ends now: `2021/2025`, or `2025` when it is one year. */
export function spanOfYears(start: number, end: number): string {
  return start >= end ? String(start) : `${String(start)}/${String(end)}`;
}

/**
 * From the start of a period to the last year the document can tell of; a plan ends with its last year. Undefined for a
 * year of a document without date: nobody knows until when.
 */
export function spanSince(period: string, clock: Clock): string | undefined {
  const [start = period, limit] = period.split('/');
  const year = Number(start.slice(0, 4));
  const reported = lastReportable(clock) ?? (period.length === 4 ? undefined : year);
  if (reported === undefined) return undefined;
  const end = limit === undefined ? reported : Math.min(reported, Number(limit.slice(0, 4)));
  if (end <= year) return start;
  return `${start}/${String(end)}`;
}

/** Whether a period begins after the last year a document can tell of; a month or day before its date does not: 1月份 in February. */
export function liesAhead(period: string, clock: Clock): boolean {
  const reported = lastReportable(clock);
  if (reported === undefined || Number(period.slice(0, 4)) <= reported) return false;
  const end = period.split('/').at(-1) ?? period;
  return !/^\d{4}-\d{2}/u.test(end) || end >= (clock.published ?? '').slice(0, end.length);
}
