import { lastBase } from '../memory.js';
import type { Rule } from '../rule.js';
import { spanText } from '../view.js';

/** The earlier value a later one is compared with: 较2020年的3.2亿元增加…. */
export const comparisonBase: Rule = {
  id: 'comparison-base',
  title: '较（比）…的若干',
  examples: [
    {
      sentence: '快递业务量达到9.6亿件，较2019年的4.1亿件增加5.5亿件。',
      facts: [{ quote: '4.1亿件', indicator: '快递业务量', kind: 'level', value: '410000000', unit: '件' }],
    },
  ],
  counterExamples: ['快递业务量较2019年增加5.5亿件。'],
  apply({ item, view, memory }) {
    if (!/^(?:较|比|相比|相较于?|与)[^，、]{2,14}的$/u.test(spanText(view, item.left))) return undefined;
    const base = lastBase(memory)?.draft;
    if (base === undefined) return undefined;
    return {
      indicator: base.indicator,
      kind: 'level',
      flow: 'stock',
      status: 'actual',
      ...(base.noun === undefined ? {} : { noun: base.noun }),
    };
  },
};
