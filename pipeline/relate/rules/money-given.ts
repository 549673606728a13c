import { fundVerbs } from '../../lexicon/naming-words.js';
import { levelRule } from '../level-rule.js';
import type { Rule } from '../rule.js';
import { spanText } from '../view.js';

/** Somebody gives money, and the verb behind the amount says what for: 中央财政安排5亿元支持职业教育; headlines leave out that it is given. */
export const moneyGiven: Rule = levelRule({
  id: 'money-given',
  title: '资金安排用于某事',
  examples: [
    {
      sentence: '省级财政安排5亿元支持职业教育发展。',
      facts: [
        {
          quote: '5亿元',
          indicator: '省级财政支持职业教育发展安排资金',
          kind: 'level',
          value: '500000000',
          unit: '元',
        },
      ],
    },
    {
      sentence: '省财政5亿元支持养老服务。',
      facts: [{ quote: '5亿元', indicator: '省财政支持养老服务资金', kind: 'level', value: '500000000', unit: '元' }],
    },
    {
      sentence: '今年我市还将投入4亿元用于湿地保护。',
      facts: [{ quote: '4亿元', indicator: '用于湿地保护投入资金', kind: 'level', value: '400000000', unit: '元' }],
    },
  ],
  counterExamples: [
    '安排专项资金5亿元支持职业教育发展。',
    '市发展改革委安排5亿元。',
    '投入5亿元的项目支持职业教育发展。',
  ],
  when: ({ item }) => item.quantity.dimension === 'currency',
  name({ item, view }, { right }) {
    const given = gives.exec(spanText(view, item.left))?.groups;
    if (given === undefined || right.possessive) return undefined;
    const giver = budget.exec(given['giver'] ?? '')?.[0] ?? '';
    const said = right.noun + right.verb;
    const what = purpose.exec(said)?.[0] ?? '';
    if (what === '' && (giver === '' || !(said === '' || purposeAlone.test(said)))) return undefined;
    return { indicator: `${giver}${what}${given['verb'] ?? ''}资金`, verb: '', noun: what };
  },
});

const gives = new RegExp(
  `^(?<giver>[^，。、]{0,16}?)(?:累计|共|还|已|将|拟|再|计划|预计|专门|决定|今年|每年|为此)*(?:(?<verb>${[...fundVerbs, '拿出'].join('|')})了?|(?<=财政|银行))$`,
  'u',
);

/** Who gives where it is a budget, which is a part of what is measured. */
const budget = /(?:中央|国家|[省市县区州]级?|地方|各级|自治区)(?:本级)?财政$/u;

const purposes = '支持|用于|帮助|补助|资助|解决|扶持';

/** What the money is for, in words enough to say it. */
const purpose = new RegExp(`^(?:${purposes}|用在|投入|改善)\\p{Script=Han}.{2,}`, 'u');

/** 安排5亿元〔支持〕30户企业重组: a number stands between the verb and what it says. */
const purposeAlone = new RegExp(`^(?:${purposes})$`, 'u');
