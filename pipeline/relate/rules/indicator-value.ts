import { generalVerbs } from '../../lexicon/naming-words.js';
import { scoped } from '../left-phrase.js';
import { levelRule } from '../level-rule.js';
import type { Rule } from '../rule.js';

/** An indicator and its value: 地区生产总值达到6038亿元, 登记失业率2.35%, 新建消防站2座. */
export const indicatorValue: Rule = levelRule({
  id: 'indicator-value',
  title: '指标达到数值',
  examples: [
    {
      sentence: '全年接待游客达到320万人次。',
      facts: [{ quote: '320万人次', indicator: '接待游客', kind: 'level', value: '3200000', unit: '人次' }],
    },
    {
      sentence: '新建口袋公园12处。',
      facts: [{ quote: '12处', indicator: '新建口袋公园', kind: 'level', value: '12', unit: '处' }],
    },
  ],
  counterExamples: ['累计达到46个。'],
  name(_, { left }) {
    if (left.noun === '') return undefined;
    const verb = generalVerbs.has(left.verb) ? '' : left.verb;
    return { indicator: verb + left.noun, verb, noun: left.noun, ...scoped(left) };
  },
});
