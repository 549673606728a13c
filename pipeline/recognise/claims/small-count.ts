import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const free = '(?<![0-9０-９.．〇零一二两三四五六七八九十百千万亿几数])';

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(`${free}(?:这|那|某|每|任|另|哪)一(?=\\p{Script=Han})`, 'gu'),
    class: 'idiom',
    reason: '指代，不计数',
  },
  {
    pattern: new RegExp(
      `${free}[一二两三四五六七八九十半](?![〇零一二两三四五六七八九十百千万亿])(?=\\p{Script=Han}|[“‘])`,
      'gu',
    ),
    class: 'other',
    reason: '概括性小数目',
  },
  {
    pattern: new RegExp(
      `${free}(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})个方面(?:的)?(?:重点)?(?:工作|任务|问题)`,
      'gu',
    ),
    class: 'other',
    reason: '概括性小数目',
  },
];

/** Chinese numerals up to ten before a noun: how a text is built, not what it measures. */
export const smallCount: Recogniser = {
  id: 'small-count',
  examples: [
    '重点做好【十一个方面工作】',
    '德胜、北展、广安【三】个街区',
    '【两】家企业落户',
    '完成【四】项任务',
    '解决【这一】问题',
  ],
  counterExamples: ['十二个街区', '三千家企业', '15项任务', '排名第一。'],
  find: (context) => findConstructions(constructions, context),
};
