import { daysInMonth } from '../model/calendar.js';

/** A date found in a text, as exact as written. */
export interface FoundDate {
  /** `2026-01-27`, `2026-01` or `2026`. */
  readonly date: string;
  /** Offsets into the text, half-open, UTF-16. */
  readonly start: number;
  readonly end: number;
}

const digit = '[0-9０-９〇○零一二三四五六七八九]';
const small = '[0-9０-９〇○零一二三四五六七八九十]';
const writtenDate = new RegExp(
  `(?<![0-9０-９.])(?<year>${digit}{4}) ?年(?: ?(?<month>${small}{1,3}) ?月(?: ?(?<day>${small}{1,3}) ?日)?)?`,
  'gu',
);
const numericDate = /(?<![0-9.])(?<year>(?:19|20)[0-9]{2})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?![0-9])/gu;

const chineseDigits = '〇一二三四五六七八九';

/** Dates of a line in text order: 2026年1月27日, 二〇二六年一月二十七日, ２０２６年１月, 2026-02-09. */
export function findDates(line: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const pattern of [writtenDate, numericDate]) {
    for (const match of line.matchAll(pattern)) {
      const { year = '', month, day } = match.groups ?? {};
      const date = composeDate(readSmall(year), month && readSmall(month), day && readSmall(day));
      if (date !== undefined) found.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** ISO date of the parts that are there; nothing when they are no day of the calendar or the year is out of 1900–2099. */
export function composeDate(year: number, month?: number | '', day?: number | ''): string | undefined {
  if (year < 1900 || year > 2099) return undefined;
  const parts = [String(year)];
  if (month !== undefined && month !== '') parts.push(String(month).padStart(2, '0'));
  if (day !== undefined && day !== '') parts.push(String(day).padStart(2, '0'));
  const date = parts.join('-');
  return isCalendarDate(date) ? date : undefined;
}

/** Whether `2024`, `2024-02` or `2024-02-29` is in the calendar. */
export function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return day >= 1 && day <= (daysInMonth(year, month) ?? 0);
}

/** Value of 2026, ２０２６, 二〇二六, 十二, 二十七; NaN for anything else. */
export function readSmall(text: string): number {
  const plain = text.normalize('NFKC').replace(/[○零]/gu, '〇');
  if (/^[0-9]+$/u.test(plain)) return Number(plain);
  if (!plain.includes('十')) return Number(Array.from(plain, chineseDigit).join(''));
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : Number(chineseDigit(tens))) * 10 + (ones === '' ? 0 : Number(chineseDigit(ones)));
}

function chineseDigit(character: string): string {
  const value = chineseDigits.indexOf(character);
  return value < 0 || character.length !== 1 ? (/^[0-9]$/u.test(character) ? character : 'x') : String(value);
}
