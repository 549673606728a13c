import { daysInMonth } from '../model/calendar.js';
import { readSmallNumber, twoDigits } from './time-numeral.js';
import { byOpening, matchAt } from './time-expression.js';

/** A part of a year, to be put behind the year: `-09`, `-H1`; `last` where it is a stretch. */
export interface YearPart {
  readonly end: number;
  readonly first: string;
  readonly last?: string;
  /** A moment (年底, 9月末) rather than a stretch. */
  readonly moment?: true;
  /** Its month, for a day that follows without one. */
  readonly month?: string;
}

/** Blanks that scanning leaves inside a date. */
export const gap = '[ \\u3000\\u00a0]{0,2}';
/** Signs and words between the ends of a stretch. */
export const until = `${gap}(?:[-—–~―─]{1,2}|至|到)${gap}`;
const number = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const numberOpens = '0123456789一二三四五六七八九十';

function within(text: string | undefined, limit: number): string | undefined {
  if (text === undefined) return undefined;
  const value = readSmallNumber(text);
  return value === undefined || value < 1 || value > limit ? undefined : twoDigits(value);
}

/** How one way of writing a part of a year is read; `undefined` when its numbers are no calendar numbers. */
interface PartRow {
  /** The characters it may begin with. */
  readonly opens: string;
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    year: number,
  ) => Omit<YearPart, 'end'> | undefined;
}

function day(month: string | undefined, from: string | undefined, to?: string): Omit<YearPart, 'end'> | undefined {
  const [first, last] = [within(from, 31), within(to, 31)];
  if (month === undefined || first === undefined) return undefined;
  if (to === undefined) return { first: `-${month}-${first}`, month };
  return last === undefined ? undefined : { first: `-${month}-${first}`, last: `-${month}-${last}`, month };
}

function months(from: string | undefined, to: string | undefined): Omit<YearPart, 'end'> | undefined {
  return from === undefined || to === undefined || from > to
    ? undefined
    : { first: `-${from}`, last: `-${to}`, month: to };
}

function quarters(from: number, to: number): Omit<YearPart, 'end'> | undefined {
  if (from === to) return { first: `-Q${String(from)}` };
  return months(twoDigits(from * 3 - 2), twoDigits(to * 3));
}

const quarter = '[一二三四1-4]';
const quarterOpens = '第一二三四1234';
/** What is laid down at the beginning of a year is for the year: 年初预算. */
const planned = '预[算期计]|计划|安排|结转|确定|下达|部署|目标';

/** The ways of writing a part of a year, longer ones before those they begin with. */
const rows: readonly PartRow[] = [
  {
    opens: numberOpens,
    pattern: new RegExp(
      `(?<m>${number})${gap}月份?${gap}(?<a>${number})${gap}[日号]?${until}(?<b>${number})${gap}[日号]`,
      'uy',
    ),
    read: (groups) => day(within(groups['m'], 12), groups['a'], groups['b']),
  },
  {
    opens: numberOpens,
    pattern: new RegExp(`(?<m>${number})${gap}月${gap}(?<a>${number})${gap}[日号](?![元均])`, 'uy'),
    read: (groups) => day(within(groups['m'], 12), groups['a']),
  },
  {
    opens: numberOpens,
    pattern: new RegExp(`(?<a>${number})${gap}(?:月份?)?${until}(?<b>${number})${gap}月份?(?![0-9一二三])`, 'uy'),
    read: (groups) => months(within(groups['a'], 12), within(groups['b'], 12)),
  },
  {
    opens: '前头',
    pattern: new RegExp(
      `(?<![提以之此])[前头](?<b>${number})${gap}(?:个月|月(?![份底末初中上下0-9一二三四五六七八九十]))`,
      'uy',
    ),
    read: (groups) => months('01', within(groups['b'], 12)),
  },
  {
    opens: numberOpens,
    pattern: new RegExp(`(?<m>${number})${gap}月份?[底末]`, 'uy'),
    read: (groups, year) => {
      const month = within(groups['m'], 12);
      return month === undefined
        ? undefined
        : { first: `-${month}-${daysInMonth(year, Number(month)) ?? 31}`, month, moment: true };
    },
  },
  {
    opens: numberOpens,
    pattern: new RegExp(`(?<m>${number})${gap}月(?:份|[上中下]旬|初)?(?!革命|三，)`, 'uy'),
    read: (groups) => {
      const month = within(groups['m'], 12);
      return month === undefined ? undefined : { first: `-${month}`, month };
    },
  },
  {
    opens: '前',
    pattern: /前(?<b>[两二三23])个?季度/uy,
    read: (groups) => quarters(1, readSmallNumber(groups['b'] ?? '') ?? 1),
  },
  {
    opens: quarterOpens,
    pattern: new RegExp(`第?(?<a>${quarter})(?:季度)?(?:${until}|、)第?(?<b>${quarter})季度`, 'uy'),
    read: (groups) => quarters(readSmallNumber(groups['a'] ?? '') ?? 1, readSmallNumber(groups['b'] ?? '') ?? 1),
  },
  {
    opens: quarterOpens,
    pattern: new RegExp(`第?(?<a>${quarter})季度(?<end>[末底])?`, 'uy'),
    read: (groups, year) => {
      const value = readSmallNumber(groups['a'] ?? '') ?? 1;
      if (groups['end'] === undefined) return quarters(value, value);
      const month = twoDigits(value * 3);
      return { first: `-${month}-${daysInMonth(year, value * 3) ?? 31}`, month, moment: true };
    },
  },
  {
    opens: '上下',
    pattern: /(?<half>[上下])半年(?!报)/uy,
    read: (groups) => ({ first: groups['half'] === '上' ? '-H1' : '-H2' }),
  },
  { opens: '年', pattern: /年[底末]/uy, read: () => ({ first: '-12-31', moment: true }) },
  { opens: '年', pattern: new RegExp(`年初(?!${planned})`, 'uy'), read: () => ({ first: '-01', month: '01' }) },
];

const bareEnds: readonly PartRow[] = [
  { opens: '底末', pattern: /[底末](?!端)/uy, read: () => ({ first: '-12-31', moment: true }) },
  {
    opens: '初',
    pattern: new RegExp(`初(?![中步级次期心衷]|${planned})`, 'uy'),
    read: () => ({ first: '-01', month: '01' }),
  },
];

const rowsByOpening = byOpening(rows);
const rowsAfterYear = byOpening([...rows, ...bareEnds]);

/** Part of a year at an offset. `year` is needed for the last day of February; after a year 底 and 初 do without 年. */
export function readPart(text: string, at: number, year: number, afterYear: boolean): YearPart | undefined {
  for (const row of (afterYear ? rowsAfterYear : rowsByOpening).get(text.charCodeAt(at)) ?? []) {
    const match = matchAt(row.pattern, text, at);
    const part = match === undefined ? undefined : row.read(match.groups ?? {}, year);
    if (match !== undefined && part !== undefined) return { ...part, end: at + match[0].length };
  }
  return undefined;
}
