import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

/** Characters before a bare 3.0 that make it a value. */
const valueBefore = /[长降高低约为达至到率超过近于值升加减均比数口度额量重积占超逾共计从由]\s?$/u;
const follower =
  '(?=[，。、；：”’"）)》]|$|时代|升级|提升|新|政策|行动|计划|方案|改革|模式|战略|体系|建设|工程|专项|标准|阶段|迭代|及|和|与|的|在|对|将|落地|实施|任务|措施|平台|系统|产业|技术)';

const constructions: readonly Construction[] = [
  { pattern: /[VvＶ]?\d{1,4}(?:[.．]\d{1,2}){0,2}\s?版(?![面次块画税图权])/gu, class: 'name', reason: '版本号' },
  {
    pattern: new RegExp(`\\d{1,2}[.．]0${follower}`, 'gu'),
    class: 'name',
    reason: '版本号',
    accept: (match, { text }) =>
      !/[\d.．]/u.test(text.charAt(match.index - 1)) &&
      /[\p{L}”’"》）)]\s?$/u.test(text.slice(0, match.index)) &&
      !valueBefore.test(text.slice(0, match.index)),
  },
  { pattern: /(?<![A-Za-z\d])[VvＶ]\d{1,2}(?:[.．]\d{1,2}){0,3}/gu, class: 'name', reason: '版本号' },
];

/** Versions of plans, programmes and software: 2.0版, 工业4.0. */
export const version: Recogniser = {
  id: 'version',
  examples: [
    '出台“金科十条”【2.0版】。',
    '优化营商环境【6.0】政策',
    '实施长安计划【4.0】，织密防控网。',
    '“金科十条”【2.0】在引进企业方面发力',
    '升级为【V2.1】系统',
    '文物活化利用【3.0】新模式',
  ],
  counterExamples: [
    '同比增长3.0%。',
    '增速达到5.0，居全市第一。',
    '出版图书12种。',
    '由2.5提高到3.0。',
    '平均增长4.0个百分点。',
  ],
  find: (context) => (/[.．版Vv]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
