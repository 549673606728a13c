import type { Recogniser } from '../recogniser.js';
import { chinese, digit } from './matching/characters.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const number = `(?:${digit}{1,4}|${chinese}{1,6})`;
const pattern = (source: string): RegExp => new RegExp(source, 'gu');
const notVerb = '(?<![列代发发达外地])';

const constructions: readonly Construction[] = [
  {
    pattern: pattern(`附(?:件|表|图|录|注)\\s?${number}(?:[-－—.]${digit}{1,2})?(?!${digit}|[个份张项年])`),
    needs: '附',
    class: 'ref',
    reason: '附件编号',
  },
  {
    pattern: pattern(
      `(?:专栏|表格|图表|注释|脚注|公式|算式|案例)\\s?${number}(?![万亿千百.\\d]|个|项|年|种|份|篇|，占)`,
    ),
    needs: /[栏格表释注式例]/u,
    class: 'ref',
    reason: '图表或专栏编号',
  },
  {
    pattern: pattern(`${notVerb}[图表][ \\t]?${digit}{1,2}(?:[-－—.]${digit}{1,2})?(?=[：:）)、，。\\s所给显中]|$)`),
    needs: /[图表]/u,
    class: 'ref',
    reason: '图表编号',
  },
  {
    pattern: pattern(`第${number}[条章节款页编篇](?!线|例)(?:之${chinese})?`),
    needs: '第',
    class: 'ref',
    reason: '条款编号',
  },
  { pattern: pattern(`第[（(]${number}[）)]项`), needs: /第[（(]/u, class: 'ref', reason: '条款编号' },
  { pattern: pattern(`(?:[Pp]age|[Pp]p?\\.)\\s?${digit}{1,4}`), class: 'ref', reason: '页码' },
  {
    pattern: pattern(`[\\[［]${digit}{1,3}(?:[,，、-]${digit}{1,3}){0,6}[\\]］]`),
    class: 'ref',
    reason: '注释或文献编号',
  },
  { pattern: /^\s*[-—－–]\s?\d{1,3}\s?[-—－–]\s*$/gu, class: 'ref', reason: '页码' },
  { pattern: /^\s*第?\s?\d{1,3}\s?[页/]\s?(?:共\s?\d{1,3}\s?页|\d{1,3})?\s*$/gu, class: 'ref', reason: '页码' },
];

/** Numbers by which a text points to its own parts or to articles of a law. */
export const referenceNumber: Recogniser = {
  id: 'reference-number',
  examples: [
    '见【附件1】。',
    '【附表2】所列项目',
    '如【表3】所示',
    '根据条例【第十二条】规定',
    '【第三章】总则',
    '研究表明【[7]】',
  ],
  counterExamples: ['附件3个。', '代表23人参加。', '地图2.5万张。', '第12条线路开通。', '出台图书18种。'],
  find: (context) =>
    /[附栏格表释注式例图第Pp[［—－–/页-]/u.test(context.text) ? findConstructions(constructions, context) : [],
};
