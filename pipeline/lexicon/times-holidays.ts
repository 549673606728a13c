/** A public holiday of several days: its name, its first day and how many days it has, as far as a calendar without decrees can tell. */
export interface Holiday {
  readonly names: readonly string[];
  /** First day as year-month-day; nothing where the calendar of that year is not in the tables. */
  readonly start: (year: number) => string | undefined;
  readonly days: (year: number) => number;
}

/** First day of the lunar year, month and day, from 1999 on. Source: the Chinese calendar. */
const lunarNewYears =
  '02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03'.split(
    ' ',
  );
const firstLunarYear = 1999;

function fixed(day: string): (year: number) => string {
  return (year) => `${String(year)}-${day}`;
}

/** Longer names first among those that begin alike. */
export const holidays: readonly Holiday[] = [
  { names: ['“五一”', '五一', '劳动节'], start: fixed('05-01'), days: daysOfMay },
  {
    names: ['国庆中秋', '中秋国庆', '国庆、中秋', '中秋、国庆'],
    start: fixed('10-01'),
    days: () => 8,
  },
  { names: ['“十一”', '国庆节', '国庆', '十一'], start: fixed('10-01'), days: () => 7 },
  { names: ['元旦'], start: fixed('01-01'), days: () => 3 },
  {
    names: ['春节'],
    start: springFestival,
    days: () => 7,
  },
];

function springFestival(year: number): string | undefined {
  const day = lunarNewYears[year - firstLunarYear];
  return day === undefined ? undefined : `${String(year)}-${day}`;
}

/** A week from 2000 to 2007, three days until 2018, five since. */
function daysOfMay(year: number): number {
  if (year <= 2007) return 7;
  return year <= 2018 ? 3 : 5;
}

/** Words that make a holiday's name its days: 春节假期, “五一”黄金周. */
export const holidayWords: readonly string[] = ['黄金周', '小长假', '长假', '假期', '假日', '节假日', '期间'];

export const holidayExamples: readonly string[] = [
  '【“五一”黄金周】，',
  '【五一黄金周】，',
  '【“十一”黄金周】，',
  '【国庆黄金周】，',
  '【春节假期】，',
  '【“五一”假期】接待',
  '【国庆中秋假期】，',
  '【国庆、中秋假期】，',
  '【元旦假期】，',
];
