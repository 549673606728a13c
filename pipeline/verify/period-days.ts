/** First and last day of a period, read anew: `2024`, `2024-H1`, `2024-Q1`, `2024-05`, `2022-12-31`, `2021/2025`. */
export function firstAndLastDay(period: string): readonly [first: string, last: string] | undefined {
  const ends = period.split('/');
  const first = daysOf(ends[0] ?? '')?.[0];
  const last = daysOf(ends.at(-1) ?? '')?.[1];
  return ends.length > 2 || first === undefined || last === undefined || first > last ? undefined : [first, last];
}

/** First and last day of parts of a year. */
const parts: Readonly<Record<string, readonly [string, string]>> = {
  H1: ['01-01', '06-30'],
  H2: ['07-01', '12-31'],
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
};

function daysOf(moment: string): readonly [string, string] | undefined {
  const year = moment.slice(0, 4);
  if (/^\d{4}$/u.test(moment)) return [`${year}-01-01`, `${year}-12-31`];
  const part = parts[moment.slice(5)];
  if (part !== undefined) return [`${year}-${part[0]}`, `${year}-${part[1]}`];
  if (/^\d{4}-\d\d$/u.test(moment)) return monthDays(moment);
  return isDay(moment) ? [moment, moment] : undefined;
}

/** The last day is the one before the first of the next month. */
function monthDays(month: string): readonly [string, string] | undefined {
  const last = [31, 30, 29, 28].map((day) => `${month}-${String(day)}`).find(isDay);
  return last === undefined ? undefined : [`${month}-01`, last];
}

/** Whether the calendar has this day: the runtime moves 2024-02-30 to 2024-03-01. */
function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
