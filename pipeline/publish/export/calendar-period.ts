import { daysInMonth } from '../../model/calendar.js';

/** A period by what it is in the calendar; `number` counts months, quarters and halves from 1. */
export type CalendarPeriod =
  | { readonly unit: 'year'; readonly year: string }
  | { readonly unit: 'half' | 'quarter' | 'month'; readonly year: string; readonly number: number }
  | { readonly unit: 'day'; readonly day: string }
  | Span;

/** Any other run of months or days: `2021-01-01` to `2025-12-31` is 60 months. */
export interface Span {
  readonly unit: 'span';
  readonly start: string;
  readonly end: string;
  /** ISO 8601: `P5Y`, `P9M`, `P5D`. */
  readonly duration: string;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The period of a first and a last day, ISO dates; undefined where these are no days or stand the wrong way round. */
export function calendarPeriod(start: string, end: string): CalendarPeriod | undefined {
  const first = readDay(start);
  const last = readDay(end);
  if (first === undefined || last === undefined || start > end) return undefined;
  if (start === end) return { unit: 'day', day: start };
  const months = wholeMonths(first, last);
  if (months === undefined) return { unit: 'span', start, end, duration: `P${String(daysBetween(start, end))}D` };
  return (
    standardPeriod(start.slice(0, 4), first.month, months) ?? { unit: 'span', start, end, duration: lasting(months) }
  );
}

function readDay(text: string): Day | undefined {
  const groups = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u.exec(text)?.groups;
  const day = { year: Number(groups?.['year']), month: Number(groups?.['month']), day: Number(groups?.['day']) };
  const days = daysInMonth(day.year, day.month);
  return groups !== undefined && days !== undefined && day.day >= 1 && day.day <= days ? day : undefined;
}

/** How many months from the first day of one to the last day of another; undefined when it begins or ends inside one. */
function wholeMonths(first: Day, last: Day): number | undefined {
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return undefined;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** The year, half, quarter or month that begins with a month and lasts so many. */
function standardPeriod(year: string, month: number, months: number): CalendarPeriod | undefined {
  if (months === 12 && month === 1) return { unit: 'year', year };
  const unit = { 6: 'half', 3: 'quarter', 1: 'month' } as const;
  if (months !== 6 && months !== 3 && months !== 1) return undefined;
  if ((month - 1) % months !== 0) return undefined;
  return { unit: unit[months], year, number: (month - 1) / months + 1 };
}

function lasting(months: number): string {
  return months % 12 === 0 ? `P${String(months / 12)}Y` : `P${String(months)}M`;
}

/** Days from the first to the last, both counted. */
function daysBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}
