import { holidayExamples, holidays, holidayWords, type Holiday } from '../lexicon/times-holidays.js';
import { comparisonWords, nowWords, repeatWords, type RoleWord } from '../lexicon/times.js';
import { publishedYear } from './time-clock.js';
import { daysInMonth } from '../model/calendar.js';
import { groupBy } from '../model/group-by.js';
import { twoDigits } from './time-numeral.js';
import { matchAt, type TimeInput, type TimeRule } from './time-expression.js';

function examplesOf(words: readonly { readonly example: string }[]): readonly string[] {
  return words.map(({ example }) => example);
}

function openingsOf(words: readonly { readonly form: string }[]): string {
  return words.map(({ form }) => form.slice(0, 1)).join('');
}

type WordsByOpening = ReadonlyMap<number, readonly RoleWord[]>;

function byFirstCharacter(words: readonly RoleWord[]): WordsByOpening {
  return groupBy(words, ({ form }) => form.charCodeAt(0));
}

function wordAt(words: WordsByOpening, { text }: TimeInput, at: number): RoleWord | undefined {
  return words.get(text.charCodeAt(at))?.find(({ form }) => text.startsWith(form, at));
}

const nowByOpening = byFirstCharacter(nowWords);
const comparisonsByOpening = byFirstCharacter(comparisonWords);
const repeatsByOpening = byFirstCharacter(repeatWords);

export const now: TimeRule = {
  id: 'now',
  opens: openingsOf(nowWords),
  examples: examplesOf(nowWords),
  counterExamples: ['题目前移'],
  read: (input, at) => {
    const word = wordAt(nowByOpening, input, at);
    if (word === undefined || /[题项科]/u.test(input.text[at - 1] ?? '')) return undefined;
    const { published } = input.clock;
    return {
      end: at + word.form.length,
      class: 'date',
      reason: '日期',
      role: 'as-of',
      ...(published === undefined ? {} : { period: published }),
    };
  },
};

export const comparison: TimeRule = {
  id: 'comparison',
  opens: openingsOf(comparisonWords),
  examples: examplesOf(comparisonWords),
  counterExamples: ['共同比赛'],
  read: (input, at) => {
    const word = wordAt(comparisonsByOpening, input, at);
    if (word === undefined || /[共一]/u.test(input.text[at - 1] ?? '')) return undefined;
    return { end: at + word.form.length, class: 'date', reason: '日期', role: 'base' };
  },
};

export const repetition: TimeRule = {
  id: 'repetition',
  opens: openingsOf(repeatWords),
  examples: examplesOf(repeatWords),
  counterExamples: ['三年级均值'],
  read: (input, at) => {
    const word = wordAt(repeatsByOpening, input, at);
    return word === undefined
      ? undefined
      : { end: at + word.form.length, class: 'date', reason: '日期', role: 'repeat' };
  },
};

const names = holidays.flatMap((row) => row.names.map((name) => ({ row, name })));
const namesByFirst = groupBy(names, ({ name }) => name.charCodeAt(0));
const holidayTail = new RegExp(`(?:${holidayWords.join('|')})`, 'uy');

const daysOfWeek = 7;

/** The days of a holiday in a year: `2006-05-01/2006-05-07`. A 黄金周 is a week, whatever the holiday has. */
function holidayPeriod({ start, days }: Holiday, year: number, tail: string): string | undefined {
  const first = start(year);
  if (first === undefined) return undefined;
  const month = Number(first.slice(5, 7));
  const last = Number(first.slice(8)) + (tail === '黄金周' ? daysOfWeek : days(year)) - 1;
  const length = daysInMonth(year, month) ?? 31;
  const end =
    last > length ? `${twoDigits(month + 1)}-${twoDigits(last - length)}` : `${twoDigits(month)}-${twoDigits(last)}`;
  return `${first}/${String(year)}-${end}`;
}

/** Holidays counted as days, in the year named before or of the document. */
export const holiday: TimeRule = {
  id: 'holiday',
  opens: names.map(({ name }) => name.slice(0, 1)).join(''),
  examples: holidayExamples,
  counterExamples: ['“五一”劳动奖章', '国庆献礼', '春节文化'],
  read: ({ text, previous, clock }, at) => {
    if (/[一二三四五六七八九十第]/u.test(text[at - 1] ?? '')) return undefined;
    const found = namesByFirst
      .get(text.charCodeAt(at))
      ?.find(({ name }) => text.startsWith(name, at) && matchAt(holidayTail, text, at + name.length) !== undefined);
    if (found === undefined) return undefined;
    const nameEnd = at + found.name.length;
    const tail = matchAt(holidayTail, text, nameEnd)?.[0] ?? '';
    const named = previous?.role === 'base' ? undefined : previous?.period;
    const year = named === undefined ? publishedYear(clock) : Number(named.slice(0, 4));
    const period = year === undefined ? undefined : holidayPeriod(found.row, year, tail);
    return {
      end: nameEnd + tail.length,
      class: 'name',
      reason: '节日名称',
      ...(period === undefined ? {} : { period }),
    };
  },
};
