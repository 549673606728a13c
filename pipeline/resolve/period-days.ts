import { lastDay } from '../recognise/time-calendar.js';

/** First and last day of a period, both included, as ISO dates. */
export interface PeriodDays {
  readonly start: string;
  readonly end: string;
}

function months(year: string, first: number, last: number): PeriodDays {
  const month = (number: number): string => String(number).padStart(2, '0');
  return { start: `${year}-${month(first)}-01`, end: `${year}-${month(last)}-${lastDay(Number(year), last)}` };
}

function simpleDays(period: string): PeriodDays {
  const { year = '', part } =
    /^(?<year>[0-9]{4})(?:-(?<part>H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?))?$/u.exec(period)?.groups ?? {};
  if (year === '')
    throw new RangeError(`Expected a period such as 2024, 2024-H1, 2024-05 or 2022-12-31, not ${period}`);
  if (part === undefined) return months(year, 1, 12);
  if (part.length === 5) return { start: period, end: period };
  const number = Number(part.slice(-1));
  if (part.startsWith('H')) return months(year, number * 6 - 5, number * 6);
  if (part.startsWith('Q')) return months(year, number * 3 - 2, number * 3);
  return months(year, Number(part), Number(part));
}

/**
 * Days of a period in the notation of the column `period`: `2024-H1` is 2024-01-01 to 2024-06-30,
 * `2021/2025` is 2021-01-01 to 2025-12-31, a day is itself twice. Throws on anything else.
 */
export function periodDays(period: string): PeriodDays {
  const [first = '', last = first] = period.split('/');
  return { start: simpleDays(first).start, end: simpleDays(last).end };
}
