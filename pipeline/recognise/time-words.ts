import { comparisonWords, holidays, nowWords, repeatWords, type RoleWord } from '../lexicon/times.js';
import { publishedYear } from './time-clock.js';
import type { TimeInput, TimeRule } from './time-expression.js';

function examplesOf(words: readonly { readonly example: string }[]): readonly string[] {
  return words.map(({ example }) => example);
}

function openingsOf(words: readonly { readonly form: string }[]): string {
  return words.map(({ form }) => form.slice(0, 1)).join('');
}

function wordAt(words: readonly RoleWord[], { text }: TimeInput, at: number): RoleWord | undefined {
  return words.find(({ form }) => text.startsWith(form, at));
}

export const now: TimeRule = {
  id: 'now',
  opens: openingsOf(nowWords),
  examples: examplesOf(nowWords),
  counterExamples: ['题目前移'],
  read: (input, at) => {
    const word = wordAt(nowWords, input, at);
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
    const word = wordAt(comparisonWords, input, at);
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
    const word = wordAt(repeatWords, input, at);
    return word === undefined
      ? undefined
      : { end: at + word.form.length, class: 'date', reason: '日期', role: 'repeat' };
  },
};

/** Holidays counted as days, in the year named before or of the document. */
export const holiday: TimeRule = {
  id: 'holiday',
  opens: openingsOf(holidays),
  examples: examplesOf(holidays),
  counterExamples: ['“五一”劳动奖章'],
  read: (input, at) => {
    const row = holidays.find(({ form }) => input.text.startsWith(form, at));
    if (row === undefined) return undefined;
    const named = input.previous?.role === 'base' ? undefined : input.previous?.period;
    const year = named === undefined ? publishedYear(input.clock) : Number(named.slice(0, 4));
    const period = year === undefined ? {} : { period: `${String(year)}-${row.start}/${String(year)}-${row.end}` };
    return { end: at + row.form.length, class: 'name', reason: '节日名称', ...period };
  },
};
