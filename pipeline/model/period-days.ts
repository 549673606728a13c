import { daysInMonth } from './calendar.js';

/** First and last day of a period, as ISO dates. */
export interface PeriodDays {
  readonly start: string;
  readonly end: string;
}

/**
 * First and last day of a period in the notation of the column `period`: `2024-H1` → 2024-01-01, 2024-06-30.
 * Undefined when there is no such period: 2024-02-30, 2024-Q5, a span that ends before it starts.
 */
export function periodDays(period: string): PeriodDays | undefined {
  const [first, last = first, ...rest] = period.split('/');
  const from = momentDays(first ?? '');
  const to = momentDays(last ?? '');
  if (rest.length > 0 || from === undefined || to === undefined) return undefined;
  return from.start <= to.end ? { start: from.start, end: to.end } : undefined;
}

/** Months of a year, half year or quarter, by the part after the year. */
const monthsOf: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '': [1, 12],
  H1: [1, 6],
  H2: [7, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
};

const momentPattern = /^(?<year>\d{4})(?:-(?:(?<part>[HQ]\d)|(?<month>\d\d)(?:-(?<day>\d\d))?))?$/u;

function momentDays(moment: string): PeriodDays | undefined {
  const { year, part, month, day } = momentPattern.exec(moment)?.groups ?? {};
  if (year === undefined) return undefined;
  const [first, last] = monthsOf[part ?? month ?? ''] ?? [Number(month), Number(month)];
  const days = daysInMonth(Number(year), last);
  if (days === undefined) return undefined;
  if (day !== undefined) return day > '00' && Number(day) <= days ? { start: moment, end: moment } : undefined;
  return { start: `${year}-${twoDigits(first)}-01`, end: `${year}-${twoDigits(last)}-${String(days)}` };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
