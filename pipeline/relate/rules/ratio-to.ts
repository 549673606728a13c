import { lastBase } from '../memory.js';
import type { Rule } from '../rule.js';
import { spanText } from '../view.js';

/** 〔，〕与国内生产总值之比为: what the value named before is set against. */
const setAgainst = /^[与同和](?<other>[^，。、；]{2,16})之比(?:例)?(?:已|约|为|达到?|超过?|是)*$/u;

/** What was measured just before, set against something else: 研发经费支出36亿元，与地区生产总值之比为2.7%. */
export const ratioTo: Rule = {
  id: 'ratio-to',
  title: '与另一量之比',
  examples: [
    {
      sentence: '研发经费支出36亿元，与地区生产总值之比为2.7%。',
      facts: [
        {
          quote: '2.7%',
          indicator: '研发经费支出与地区生产总值之比',
          kind: 'level',
          value: '2.7',
          unit: '%',
        },
      ],
    },
  ],
  counterExamples: ['城乡居民收入之比为2.3。', '占地区生产总值的比重为2.7%。'],
  apply({ item, view, memory }) {
    const left = spanText(view, item.left).replace(/^[，,]/u, '');
    const other = setAgainst.exec(left)?.groups?.['other'];
    const base = lastBase(memory)?.draft.indicator ?? '';
    if (other === undefined || base === '') return undefined;
    const indicator = `${base}与${other}之比`;
    return { indicator, kind: 'level', flow: 'stock', noun: indicator };
  },
};
