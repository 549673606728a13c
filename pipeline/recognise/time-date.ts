import { isAt } from '../model/character-table.js';
import { spanOfYears } from './time-clock.js';
import { matchAt, numeralSigns, type Reading, type TimeInput, type TimeRule } from './time-expression.js';
import { readYearNumber } from './time-numeral.js';
import { gap, readPart, until } from './time-part.js';
import { impliedYear, readYear, yearDigits, yearOpenings } from './time-year.js';

/** A date, or a stretch of a year; `period` is absent when no year is known. */
interface Point {
  readonly end: number;
  readonly period?: string;
  readonly moment?: true;
}

const bareStart = new RegExp(`(?<year>${yearDigits})(?=${until}${yearDigits}${gap}年)`, 'uy');
const bareStretch = new RegExp(
  `(?<year>${yearDigits})(?=[-—–~]{1,2}${yearDigits}(?:[）)》]|赛季|学年|财年|榨季))`,
  'uy',
);
const bareEnd = new RegExp(`${yearDigits}(?:赛季|学年|财年)?`, 'uy');
const bareInList = new RegExp(
  `(?<year>${yearDigits})(?=[、和与及/比较同]${yearDigits}(?:[、和与及]${yearDigits})?${gap}年)`,
  'uy',
);
const twoYears = new RegExp(`(?<from>${yearDigits})[、和与及](?<to>${yearDigits})这?两(?:年|个年度)`, 'uy');
const connector = new RegExp(until, 'uy');
const blanks = new RegExp(gap, 'uy');
function dateReading(end: number, period: string | undefined, moment?: true): Reading {
  return {
    end,
    class: 'date',
    reason: '日期',
    ...(period === undefined ? {} : { period }),
    ...(moment === undefined ? {} : { role: 'as-of' }),
  };
}

/** Stands in for an unknown year; it has no 29 February. */
const leapless = 2001;

function skipBlanks(text: string, at: number): number {
  return at + (matchAt(blanks, text, at)?.[0].length ?? 0);
}

/** A date at an offset; where it states no year, that of the period `named` before it is meant. */
function readPoint(input: TimeInput, at: number, named: string | undefined): Point | undefined {
  const stated = readYear(input, at);
  const year = stated === undefined ? impliedYear(input, named) : stated.year;
  const partAt = stated === undefined ? at : skipBlanks(input.text, stated.end);
  const part = readPart(input.text, partAt, year ?? leapless, stated !== undefined);
  const end = part?.end ?? stated?.end;
  if (end === undefined) return undefined;
  if (year === undefined) return { end };
  if (part === undefined) return { end, period: String(year) };
  const first = `${String(year)}${part.first}`;
  const period = part.last === undefined ? first : `${first}/${String(year)}${part.last}`;
  return { end, period, ...(part.moment === undefined ? {} : { moment: part.moment }) };
}

/** The later end of a stretch, after its connector: 至16日, —2025年, 到1956年. */
function readStretchEnd(input: TimeInput, from: Point): Point | undefined {
  const sign = matchAt(connector, input.text, from.end);
  if (sign === undefined || from.period === undefined || from.period.includes('/')) return undefined;
  const at = from.end + sign[0].length;
  return readPoint(input, at, from.period);
}

function joinStretch(from: Point, to: Point): string | undefined {
  const end = to.period?.split('/').at(-1);
  return from.period === undefined || end === undefined || end < from.period ? undefined : `${from.period}/${end}`;
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

/** 一九八一、一九八二两年: two bare years that follow one another. */
function readTwoYears({ text }: TimeInput, at: number): Reading | undefined {
  const match = matchAt(twoYears, text, at);
  const [first, last] = [match?.groups?.['from'] ?? '', match?.groups?.['to'] ?? ''].map(readYearNumber);
  if (match === undefined || first === undefined || last !== first + 1) return undefined;
  return dateReading(at + match[0].length, spanOfYears(first, last));
}

function namedBefore({ previous }: TimeInput): string | undefined {
  return previous?.role === 'base' ? undefined : previous?.period;
}

function readDate(input: TimeInput, at: number): Reading | undefined {
  const opensYear = isAt(yearOpenings, input.text, at);
  const stretch = opensYear ? (readBareStretch(input, at) ?? readTwoYears(input, at)) : undefined;
  if (stretch !== undefined) return stretch;
  const from = (opensYear ? readBareStart(input, at) : undefined) ?? readPoint(input, at, namedBefore(input));
  if (from === undefined) return undefined;
  const to = readStretchEnd(input, from);
  const period = to === undefined ? undefined : joinStretch(from, to);
  return to === undefined || period === undefined
    ? dateReading(from.end, from.period, from.moment)
    : dateReading(to.end, period);
}

function readBareStart(input: TimeInput, at: number): Point | undefined {
  const bare = matchAt(bareStart, input.text, at) ?? matchAt(bareInList, input.text, at);
  if (bare === undefined) return undefined;
  const year = readYearNumber(bare[0]);
  return { end: at + bare[0].length, period: String(year) };
}

export const calendarDate: TimeRule = {
  id: 'calendar-date',
  opens: `${numeralSigns}今去前明本上下全当同头第年`,
  examples: [
    '【2023年】，',
    '截至 【2022 年】，',
    '【２０２３年】，',
    '【二〇二三年】，',
    '【一九五七年】，',
    '【2023年9月】，',
    '【2023年12月29日】',
    '【4月12日至16日】',
    '【10月27日至30日】',
    '【2023—2025年】',
    '【2022-2025年】',
    '【2023年—2025年】',
    '【1—5月】，',
    '【1至10月】，',
    '【前三季度】，',
    '【一季度】',
    '【上半年】',
    '【今年上半年】',
    '【2024年上半年】',
    '【去年】',
    '【前年】',
    '【上年】',
    '【今年5月份】',
    '【9月份】',
    '【9月底】',
    '【年底】',
    '【年末】',
    '【1952年到1956年】',
    '【一九八一、一九八二两年】',
    '【1997和1998两年】合计',
    '【一九八○】比一九七五年增加',
    '【1979年】，',
    '【2022年9月至2023年12月】',
    '【前11个月】',
    '【前10月】',
    '【2005】、【2006年】',
    '沪深A股截至【二00五年】底',
    '（【2021—2025】）',
    '【2022—2023赛季】',
    '【第四季度】',
  ],
  counterExamples: [
    '世界经济论坛2025年会在',
    '2024金融街论坛',
    '增长2025万元',
    '十月革命',
    '部门年初预算为',
    '四个月',
    '二年级',
    '2.5年',
    '3个月内',
  ],
  read: readDate,
};
