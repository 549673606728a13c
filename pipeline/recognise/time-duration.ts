import { matchAt, numeralSigns, type TimeRule } from './time-expression.js';
import { readSmallNumber } from './time-numeral.js';

const count = '(?:[0-9]{1,3}|[一二三四五六七八九十两]{1,4})';
const gap = '[ \\u3000\\u00a0]{0,2}';
const consecutive = new RegExp(
  `连续${gap}${count}(?:多|余)?个?${gap}(?:年|季度|月|周|天|日|交易日|工作日|学期|赛季)`,
  'uy',
);
const years = new RegExp(
  `${count}${gap}(?:多|余|来)?${gap}(?:-|—|至|到)?(?:${count}${gap})?年(?![级龄期薪货产报检票均终一四三])(?:时间|内|之内|以内|后|以后|之后|前|以前|之前)?`,
  'uy',
);
const spent = new RegExp(`${count}${gap}个?(?:天|日|月|周|星期)(?:多)?(?:的)?(?:时间|以来|来(?![自源]))`, 'uy');
const ordinalYear = new RegExp(`(?:(?:第${count}个?|这一|的一|新一|又一)年(?:度)?(?![级期龄来])|第${count}天)`, 'uy');
const action = new RegExp(`${count}${gap}年(?:滚动|专项|大|提升|发展|攻坚|改革|建设|整治)*(?:行动|计划|规划)`, 'uy');
/** Words before a number of years that measure something: a term, a life, a limit. */
const measured =
  /(?:期限|年限|寿命|最长|最高|延长|缩短|提前|推迟|不少于|不低于|不超过|不得超过|超过|达到|至少|长达|有期徒刑|龄|超|达|满|为期?|期为|约|近)[ 至到为]?$/u;
const idiomTail = /(?:树木|磨|寒窗|一剑|怕|比一|如一|一度|四季)/uy;

export const ordinalYears: TimeRule = {
  id: 'ordinal-year',
  opens: '第这的新又',
  examples: ['计划的【第四个年度】，', '“十五五”【第一年】，', '极不平凡【的一年】，'],
  counterExamples: ['第一年级', '第一个'],
  read: ({ text }, at) => {
    const match = matchAt(ordinalYear, text, at);
    return match === undefined
      ? undefined
      : { end: at + match[0].length, class: 'date', reason: '第几年', role: 'during' };
  },
};

export const consecutiveTimes: TimeRule = {
  id: 'consecutive-times',
  opens: '连',
  examples: ['【连续五年】居', '【连续13个月】保持', '【连续四年】'],
  counterExamples: ['连续三次'],
  read: ({ text }, at) => {
    const match = matchAt(consecutive, text, at);
    return match === undefined
      ? undefined
      : { end: at + match[0].length, class: 'other', reason: '时长', role: 'duration' };
  },
};

export const namedYears: TimeRule = {
  id: 'action-of-years',
  opens: numeralSigns,
  examples: ['国企改革【三年行动】', '提升【三年行动】计划', '【五年计划】'],
  counterExamples: ['三年内计划'],
  read: ({ text }, at) => {
    const match = matchAt(action, text, at);
    return match === undefined
      ? undefined
      : { end: at + match[0].length, class: 'name', reason: '计划名称', role: 'duration' };
  },
};

export const timeSpent: TimeRule = {
  id: 'time-spent',
  opens: numeralSigns,
  examples: [
    '【30年】建设成绩',
    '企业数【3年】翻番',
    '【三年】任务',
    '【5天时间】、',
    '普及【九年】义务教育',
    '【一个月来】',
  ],
  counterExamples: [
    '24小时',
    '10分钟',
    '75周年',
    '40岁以下',
    '5年期国债',
    '5天办结',
    '三年级',
    '贷款期限最长30年',
    '百年奋斗',
    '十年树木',
    '几十年',
    '一年比一年',
    '第2季度',
  ],
  read: ({ text }, at) => {
    const match = matchAt(years, text, at) ?? matchAt(spent, text, at);
    if (match === undefined) return undefined;
    const end = at + match[0].length;
    const before = text.slice(Math.max(0, at - 6), at);
    const amount = /^[^年日天月周星个多余来至到 -]+/u.exec(match[0])?.[0] ?? '';
    if (
      readSmallNumber(amount) === undefined ||
      /[百点之]/u.test(text[at - 1] ?? '') ||
      (amount.startsWith('十') && /[几数好若]/u.test(text[at - 1] ?? '')) ||
      before.endsWith('一年比')
    )
      return undefined;
    if (measured.test(before) || matchAt(idiomTail, text, end) !== undefined) return undefined;
    return { end, class: 'other', reason: '时长', role: 'duration' };
  },
};
