import { matchAt, numeralSigns, type TimeRule } from './time-expression.js';
import { readSmallNumber } from './time-numeral.js';

const decadePattern =
  /(?:(?:二十|20|上个?|本)世纪)?(?<decade>[二三四五六七八九]十|[2-9]0)(?:(?:[-—–~至到、])(?<last>[二三四五六七八九]十|[2-9]0))?年代(?:末期?|初期?|中期|以来)?/uy;

export const decade: TimeRule = {
  id: 'decade',
  opens: '0123456789二三四五六七八九上本',
  examples: ['【二十世纪九十年代】，', '【上世纪80年代】', '【90年代初】', '【70-80年代】'],
  counterExamples: ['百年代表'],
  read: ({ text }, at) => {
    const match = matchAt(decadePattern, text, at);
    if (match === undefined) return undefined;
    const first = readSmallNumber(match.groups?.['decade'] ?? '') ?? 0;
    const last = readSmallNumber(match.groups?.['last'] ?? '') ?? first;
    return {
      end: at + match[0].length,
      class: 'date',
      reason: '年代',
      period: `${String(1900 + first)}/${String(1909 + last)}`,
    };
  },
};

const centuryPattern = /(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})世纪(?:中叶|上半叶|下半叶|末|初)?/uy;

export const century: TimeRule = {
  id: 'century',
  opens: numeralSigns,
  examples: ['【21世纪】海上', '【二十一世纪】', '【19世纪末】'],
  counterExamples: ['世纪疫情', '一个世纪', '四分之一世纪'],
  read: ({ text }, at) => {
    const match = text[at - 1] === '之' ? undefined : matchAt(centuryPattern, text, at);
    return match === undefined
      ? undefined
      : { end: at + match[0].length, class: 'date', reason: '世纪', role: 'duration' };
  },
};

const dayName = '(?:周[一二三四五六日]|(?:星期|礼拜)[一二三四五六日天])';
const nextDay = '(?:周|星期|礼拜)?[一二三四五六日]';
/** What follows a count of times in a week: 每周一次, 每周五天. */
const notCounted = '(?![次个回场期岁年天班趟轮例节本末边围])';
const weekdayPattern = new RegExp(
  `${dayName}(?:(?:[、至到]|[-—–]{1,2})${nextDay}${notCounted}){0,6}${notCounted}`,
  'uy',
);

export const weekday: TimeRule = {
  id: 'weekday',
  opens: '周星礼',
  examples: ['【周一至周五】', '上【周五】', '每【周一、三】', '【星期二】'],
  counterExamples: ['每周一次', '每周五天', '两周年', '星期日期'],
  read: ({ text }, at) => {
    const match = matchAt(weekdayPattern, text, at);
    return match === undefined
      ? undefined
      : { end: at + match[0].length, class: 'date', reason: '星期', role: 'repeat' };
  },
};
