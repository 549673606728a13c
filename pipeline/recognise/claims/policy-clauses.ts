import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

/** 制定十条 counts; 科创十条 names. */
const countBefore = /[共有台这下了的定出为以及与和、，；：施行实含括以第]$/u;

const constructions: readonly Construction[] = [
  {
    pattern: /[一二三四五六七八九十]{1,3}条(?=[：，、；。”’“]|$|政策|实施细则|落地|[和与等](?!措施))/gu,
    class: 'name',
    reason: '政策简称',
    accept: (match, { text }) =>
      /\p{Script=Han}{2}$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      !countBefore.test(text.slice(0, match.index)),
  },
];

/** Policies called by the number of their clauses: 科创十条. */
export const policyClauses: Recogniser = {
  id: 'policy-clauses',
  examples: ['修订科创【十条】实施细则', '重点企业【十条】：即《若干措施》', '用好文化产业【十条】，'],
  counterExamples: ['出台十条，', '共十条。', '新建道路十条路。', '实施21条措施。'],
  find: (context) => (context.text.includes('条') ? findConstructions(constructions, context) : []),
};
