import { matchAt, type TimeRule } from './time-expression.js';

const word = '(?:次日|当日|每日|夜间|白天|早上|早晨|清晨|凌晨|上午|中午|下午|傍晚|晚上|晚间|早|晚|夜)';
const hour = '(?:2[0-4]|1[0-9]|0?[0-9])';
const sign = '(?:[-—–~―]{1,2}|至|到)';
const digital = `${word}{0,2}${hour}:[0-5][0-9](?::[0-5][0-9])?`;
const spoken = `${word}{0,2}${hour}[时点](?:整|半|[0-5]?[0-9]分)?`;
const stretch = new RegExp(
  `(?:${digital}|${spoken}|${hour}(?=${sign}${word}{0,2}${hour}时))${sign}(?:${digital}|${spoken})`,
  'uy',
);
const afterWord = new RegExp(
  `${word}{1,2}(?:${hour}:[0-5][0-9]|${hour}[时点](?:整|半|[0-5]?[0-9]分)?(?![间代候]|期(?!间)))`,
  'uy',
);
const roundHour = new RegExp(`${hour}:(?:00|30)(?![0-9.])`, 'uy');
const hourAlone = new RegExp(`${hour}时(?:[0-5]?[0-9]分|许|整)?(?![间代候段速刻空隔有节装]|期(?!间))`, 'uy');
const ratioBefore = /(?:比|比例|为|比为|约)$/u;

export const timeOfDay: TimeRule = {
  id: 'time-of-day',
  opens: '0123456789次当每夜白早清凌上中下傍晚',
  examples: [
    '【20:00-22:00】',
    '【23时-次日9时】',
    '【早上7时】',
    '【8时许】',
    '【8:00】',
    '【早8:00—晚8:00】',
    '【22时-次日早上7时】接打',
    '【23时-次日早上9时】期间',
    '【0—24时】',
  ],
  counterExamples: ['24小时', '5千瓦时', '投入产出比1:20', '比例为3:10', '3时期', '5个百分点'],
  read: ({ text }, at) => {
    const match =
      matchAt(stretch, text, at) ??
      matchAt(afterWord, text, at) ??
      matchAt(roundHour, text, at) ??
      matchAt(hourAlone, text, at);
    if (match === undefined || ratioBefore.test(text.slice(Math.max(0, at - 2), at))) return undefined;
    return { end: at + match[0].length, class: 'date', reason: '时刻', role: 'clock-time' };
  },
};
