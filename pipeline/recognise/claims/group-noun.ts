import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const constructions: readonly Construction[] = [
  {
    pattern: /(?<![\d〇零一二两三四五六七八九十百千万亿几数第前])[两二三四五六七八九十]大(?=\p{Script=Han})(?!于|约)/gu,
    class: 'other',
    reason: '概括性数目',
  },
  {
    pattern: /(?<![\d.．〇零一二两三四五六七八九十百千万亿几数第前分])[一两二三四五六七八九十](?=位数)/gu,
    class: 'other',
    reason: '位数',
  },
];

/** 三大任务, 五大资源: how many things follow, no measurement. */
export const groupNoun: Recogniser = {
  id: 'group-noun',
  examples: ['实施【三大】工程', '聚焦【五大】资源', '6.【六大】科技专项', '增速保持【两】位数增长'],
  counterExamples: ['第三大经济体。', '二十大报告。', '5大类23个。', '增长两倍。'],
  find: (context) => (/[大位]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
