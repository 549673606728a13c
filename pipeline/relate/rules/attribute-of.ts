import { isAttribute } from '../attribute.js';
import { levelRule } from '../level-rule.js';
import type { Rule } from '../rule.js';

/** An attribute before its value, the thing it belongs to after: 总规模1000亿元的引导基金. */
export const attributeOf: Rule = levelRule({
  id: 'attribute-of',
  title: '属性在前、事物在后',
  examples: [
    {
      sentence: '设立总规模80亿元的科创基金。',
      facts: [{ quote: '80亿元', indicator: '科创基金总规模', kind: 'level', value: '8000000000', unit: '元' }],
    },
  ],
  counterExamples: ['基金总规模达到80亿元。'],
  name(_, { left, right }) {
    const last = left.words.at(-1)?.text ?? '';
    const attribute = isAttribute(left.noun) ? left.noun : isAttribute(last) ? last : '';
    if (!right.possessive || right.noun === '' || attribute === '') return undefined;
    const subject = bodies.test(right.noun) ? { subject: right.noun } : {};
    return { indicator: right.noun + attribute, verb: '', noun: right.noun, ...subject };
  },
});

/** Things that can have a value of their own as a subject has. */
const bodies = /(?:基金|项目|集团|公司|银行|工程|产业园|园区)$/u;
