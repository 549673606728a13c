import { yearWords } from '../lexicon/times.js';
import { publishedYear, reportedYear, spanOfYears, yearInForce } from './time-clock.js';
import { matchAt, numeralSigns, type Reading, type TimeInput, type TimeRule } from './time-expression.js';
import { readYearNumber } from './time-numeral.js';
import { gap, readPart, until } from './time-part.js';

interface Year {
  readonly end: number;
  readonly year: number | undefined;
}

/** A date, or a stretch of a year; `period` is absent when no year is known. */
interface Point {
  readonly end: number;
  readonly year: number | undefined;
  readonly period?: string;
  readonly moment?: true;
}

const yearDigits = '(?:(?:1[89]|2[01])[0-9]{2}|[一二][〇O0一八九][〇O0一二三四五六七八九]{2})';
const afterYear = '(?:年会(?![展计同议员费务商诊谈见])|年级|年版)';
const fullYear = new RegExp(`(?<year>${yearDigits})${gap}(?!${afterYear})年(?:度(?!假))?`, 'uy');
const shortYear = /(?<year>0[0-9])年(?![级龄期])/uy;
const isoDay = /(?<year>(?:19|20)[0-9]{2})([-/.])(?<month>0?[1-9]|1[0-2])\2(?<day>[0-2]?[0-9]|3[01])(?![0-9])/uy;
const bareStart = new RegExp(`(?<year>${yearDigits})(?=${until}${yearDigits}${gap}年)`, 'uy');
const bareStretch = new RegExp(`(?<year>${yearDigits})(?=[-—–~]{1,2}${yearDigits}(?:[）)》]|赛季|学年|财年|榨季))`, 'uy');
const bareEnd = new RegExp(`${yearDigits}(?:赛季|学年|财年)?`, 'uy');
const bareInList = new RegExp(`(?<year>${yearDigits})(?=[、和与及/]${yearDigits}(?:[、和与及]${yearDigits})?${gap}年)`, 'uy');
const connector = new RegExp(until, 'uy');
const blanks = new RegExp(gap, 'uy');
const monthWord = /(?<word>本月|当月|上个?月(?!球)|下个?月)(?<end>底|末)?/uy;
const loneDay = /(?<from>[0-9]{1,2})日?(?:[-—–~至到](?<to>[0-9]{1,2}))?日(?![元均内游间龄后产夜程历]|以[内上下]|报(?![道告]))/uy;

function skipBlanks(text: string, at: number): number {
  return at + (matchAt(blanks, text, at)?.[0].length ?? 0);
}

function wordYear(input: TimeInput, at: number): Year | undefined {
  const row = yearWords.find(({ form }) => input.text.startsWith(form, at));
  if (row === undefined) return undefined;
  const named = input.previous?.period;
  const base = row.from === 'published' ? publishedYear(input.clock)
    : row.from === 'reported' ? reportedOrForce(input)
    : named === undefined ? yearInForce(input.clock) : Number(named.slice(0, 4));
  return { end: at + row.form.length, year: base === undefined ? undefined : base + row.offset };
}

function reportedOrForce(input: TimeInput): number | undefined {
  return yearInForce(input.clock) ?? reportedYear(input.clock);
}

function numberYear(input: TimeInput, at: number): Year | undefined {
  const full = matchAt(fullYear, input.text, at);
  if (full !== undefined) return { end: at + full[0].length, year: readYearNumber(full.groups?.['year'] ?? '') };
  const short = matchAt(shortYear, input.text, at);
  return short === undefined ? undefined : { end: at + short[0].length, year: 2000 + Number(short.groups?.['year']) };
}

/** Year of a time without one: that of the time before it in the sentence, else the year in force. */
function impliedYear(input: TimeInput): number | undefined {
  const named = input.previous?.role === 'base' ? undefined : input.previous?.period;
  return named === undefined || named.includes('/') ? yearInForce(input.clock) : Number(named.slice(0, 4));
}

function readPoint(input: TimeInput, at: number): Point | undefined {
  const stated = numberYear(input, at) ?? wordYear(input, at);
  const year = stated === undefined ? impliedYear(input) : stated.year;
  const part = readPart(input.text, stated === undefined ? at : skipBlanks(input.text, stated.end), year ?? 2001, stated !== undefined);
  if (part === undefined) return stated === undefined ? undefined : { ...stated, ...(year === undefined ? {} : { period: String(year) }) };
  if (year === undefined) return { end: part.end, year };
  const first = `${String(year)}${part.first}`;
  const period = part.last === undefined ? first : `${first}/${String(year)}${part.last}`;
  return { end: part.end, year, period, ...(part.moment === undefined ? {} : { moment: part.moment }) };
}

/** The later end of a stretch, after its connector: 至16日, —2025年, 到1956年. */
function readStretchEnd(input: TimeInput, from: Point): Point | undefined {
  const sign = matchAt(connector, input.text, from.end);
  if (sign === undefined || from.period === undefined || from.period.includes('/')) return undefined;
  const at = from.end + sign[0].length;
  const previous = { start: at, end: at, class: 'date', role: 'during', period: from.period, reason: '', clauseStart: 0, opensClause: false, reach: 'next' } as const;
  return readPoint({ ...input, previous }, at);
}

function joinStretch(from: Point, to: Point): string | undefined {
  const end = to.period?.split('/').at(-1);
  return from.period === undefined || end === undefined || end < from.period ? undefined : `${from.period}/${end}`;
}

function dateReading(end: number, period: string | undefined, moment?: true): Reading {
  return { end, class: 'date', reason: '日期', ...(period === undefined ? {} : { period }), ...(moment === undefined ? {} : { role: 'as-of' }) };
}

/** （2021—2025）, 2022—2023赛季: two bare years. */
function readBareStretch({ text }: TimeInput, at: number): Reading | undefined {
  const from = matchAt(bareStretch, text, at)?.[0];
  if (from === undefined) return undefined;
  const toAt = at + from.length + (matchAt(connector, text, at + from.length)?.[0].length ?? 0);
  const to = matchAt(bareEnd, text, toAt)?.[0] ?? '';
  const [first, last] = [readYearNumber(from), readYearNumber(to.slice(0, 4))];
  return last <= first || last > first + 30 ? undefined : dateReading(toAt + to.length, spanOfYears(first, last));
}

function readDate(input: TimeInput, at: number): Reading | undefined {
  const stretch = readBareStretch(input, at);
  if (stretch !== undefined) return stretch;
  const from = readBareStart(input, at) ?? readPoint(input, at);
  if (from === undefined) return undefined;
  const to = readStretchEnd(input, from);
  const period = to === undefined ? undefined : joinStretch(from, to);
  return to === undefined || period === undefined ? dateReading(from.end, from.period, from.moment) : dateReading(to.end, period);
}

function readBareStart(input: TimeInput, at: number): Point | undefined {
  const bare = matchAt(bareStart, input.text, at) ?? matchAt(bareInList, input.text, at);
  if (bare === undefined) return undefined;
  const year = readYearNumber(bare[0]);
  return { end: at + bare[0].length, year, period: String(year) };
}

export const calendarDate: TimeRule = {
  id: 'calendar-date',
  opens: `${numeralSigns}今去前明本上下全当同头第年`,
  examples: [
    '【2023年】，', '截至 【2022 年】，', '【２０２３年】，', '【二〇二三年】，', '【一九五七年】，', '【2023年9月】，', '【2023年12月29日】', '【4月12日至16日】',
    '【10月27日至30日】', '【2023—2025年】', '【2022-2025年】', '【2023年—2025年】', '【1—5月】，', '【1至10月】，', '【前三季度】，', '【一季度】',
    '【上半年】', '【今年上半年】', '【2024年上半年】', '【去年】', '【前年】', '【上年】', '【今年5月份】', '【9月份】', '【9月底】', '【年底】', '【年末】', '【1952年到1956年】',
    '【1979年】，', '【2022年9月至2023年12月】', '【前11个月】', '【2005】、【2006年】', '沪深A股截至【二00五年】底', '（【2021—2025】）', '【2022—2023赛季】', '【第四季度】',
  ],
  counterExamples: ['世界经济论坛2025年会在', '2024金融街论坛', '增长2025万元', '十月革命', '四个月', '二年级', '2.5年', '3个月内'],
  read: readDate,
};

export const isoDate: TimeRule = {
  id: 'iso-date',
  opens: '12',
  examples: ['日期：【2006-05-09】', '【2006/5/9】'],
  counterExamples: ['1.5.2'],
  read: ({ text }, at) => {
    const match = matchAt(isoDay, text, at);
    const { year, month = '', day = '' } = match?.groups ?? {};
    if (match === undefined || year === undefined) return undefined;
    return dateReading(at + match[0].length, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  },
};

/** Month of a day without one: of the time before it, else of the document. */
function impliedMonth(input: TimeInput): string | undefined {
  return [input.previous?.period, input.clock.published].map((period) => period?.split('/').at(-1)?.slice(0, 7)).find((month) => month !== undefined && /^[0-9]{4}-[0-9]{2}$/u.test(month));
}

export const dayOfMonth: TimeRule = {
  id: 'day-of-month',
  opens: '0123456789',
  examples: ['记者【9日】从', '【15日至20日】，', '【12—16日】，'],
  counterExamples: ['5日内办结', '3日游', '32日，', '15日均'],
  read: (input, at) => {
    const match = matchAt(loneDay, input.text, at);
    const { from = '', to } = match?.groups ?? {};
    if (match === undefined || Number(from) < 1 || Number(from) > 31 || Number(to ?? 1) > 31) return undefined;
    const month = impliedMonth(input);
    const first = `${month ?? ''}-${from.padStart(2, '0')}`;
    const period = to === undefined ? first : `${first}/${month ?? ''}-${to.padStart(2, '0')}`;
    return dateReading(at + match[0].length, month === undefined ? undefined : period);
  },
};

const monthOffsets: ReadonlyMap<string, number> = new Map([['本月', 0], ['当月', 0], ['上月', -1], ['上个月', -1], ['下月', 1], ['下个月', 1]]);

export const relativeMonth: TimeRule = {
  id: 'relative-month',
  opens: '本当上下',
  examples: ['【本月】，', '【上个月】', '【下月】起'],
  counterExamples: ['以上月票'],
  read: (input, at) => {
    const match = matchAt(monthWord, input.text, at);
    if (match === undefined || /[以]/u.test(input.text[at - 1] ?? '')) return undefined;
    const month = impliedMonth(input);
    if (month === undefined) return dateReading(at + match[0].length, undefined);
    const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + (monthOffsets.get(match.groups?.['word'] ?? '') ?? 0);
    const period = `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
    return dateReading(at + match[0].length, period);
  },
};

