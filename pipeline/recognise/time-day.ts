import { monthWords } from '../lexicon/times.js';
import { matchAt, type Reading, type TimeInput, type TimeRule } from './time-expression.js';
import { twoDigits } from './time-numeral.js';

const isoDay = /(?<year>(?:19|20)[0-9]{2})([-/.])(?<month>0?[1-9]|1[0-2])\2(?<day>[0-2]?[0-9]|3[01])(?![0-9])/uy;
const loneDay =
  /(?<from>[0-9]{1,2})日?(?:[-—–~至到](?<to>[0-9]{1,2}))?日(?![元均内游间龄后产夜程历]|以[内上下]|报(?![道告]))/uy;

function dayReading(end: number, period: string | undefined): Reading {
  return { end, class: 'date', reason: '日期', ...(period === undefined ? {} : { period }) };
}

export const isoDate: TimeRule = {
  id: 'iso-date',
  opens: '12',
  examples: ['日期：【2006-05-09】', '【2006/5/9】'],
  counterExamples: ['1.5.2'],
  read: ({ text }, at) => {
    const match = matchAt(isoDay, text, at);
    const { year, month = '', day = '' } = match?.groups ?? {};
    if (match === undefined || year === undefined) return undefined;
    return dayReading(at + match[0].length, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  },
};

/** Month of a day without one: of the time before it, else of the document. */
function impliedMonth(input: TimeInput): string | undefined {
  return [input.previous?.period, input.clock.published]
    .map((period) => period?.split('/').at(-1)?.slice(0, 7))
    .find((month) => month !== undefined && /^[0-9]{4}-[0-9]{2}$/u.test(month));
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
    return dayReading(at + match[0].length, month === undefined ? undefined : period);
  },
};

function monthAfter(month: string, offset: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + offset;
  return `${String(Math.floor(count / 12))}-${twoDigits((count % 12) + 1)}`;
}

export const relativeMonth: TimeRule = {
  id: 'relative-month',
  opens: monthWords.map(({ form }) => form.slice(0, 1)).join(''),
  examples: monthWords.map(({ example }) => example),
  counterExamples: monthWords.map(({ counterExample }) => counterExample),
  read: (input, at) => {
    const { text } = input;
    const word = monthWords.find(({ form }) => text.startsWith(form, at));
    if (word === undefined || word.notAfter.includes(text[at - 1] ?? ' ')) return undefined;
    const end = at + word.form.length;
    const month = impliedMonth(input);
    return dayReading(/[底末]/u.test(text[end] ?? '') ? end + 1 : end, month && monthAfter(month, word.offset));
  },
};
