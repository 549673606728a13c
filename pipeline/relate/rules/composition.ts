import type { Rule } from '../rule.js';

const industries = ['第一产业增加值', '第二产业增加值', '第三产业增加值'] as const;

/** How far around a part the others and the word before them may stand, in characters. */
const reach = 24;

/** The three parts of 三次产业结构7.4∶39.6∶53, in the order of the industries. */
export const composition: Rule = {
  id: 'composition',
  title: '三次产业结构',
  examples: [
    {
      sentence: '三次产业结构为7.4∶39.6∶53。',
      facts: [
        { quote: '7.4', indicator: '第一产业增加值', kind: 'share', value: '7.4', unit: '%', reference: '占三次产业' },
        {
          quote: '39.6',
          indicator: '第二产业增加值',
          kind: 'share',
          value: '39.6',
          unit: '%',
          reference: '占三次产业',
        },
        { quote: '53', indicator: '第三产业增加值', kind: 'share', value: '53', unit: '%', reference: '占三次产业' },
      ],
    },
  ],
  counterExamples: ['城乡居民收入比为2.1∶1。'],
  apply({ item, view }) {
    const { form, start, end } = item.quantity;
    if (form !== 'part') return undefined;
    const before = view.text.slice(Math.max(0, start - reach), start).normalize('NFKC');
    const after = view.text.slice(end, end + reach).normalize('NFKC');
    const parts = /(?:[\d.]+[:：∶]){0,2}$/u.exec(before)?.[0] ?? '';
    const indicator = industries[parts.split(/[:：∶]/u).length - 1];
    if (indicator === undefined) return undefined;
    const left = before.slice(0, before.length - parts.length);
    const earlier = /[由从]$/u.test(left) && /^[\d.:：∶]*(?:调整|优化|转?变|演变|改变)/u.test(after);
    return {
      indicator,
      kind: 'share',
      reference: '占三次产业',
      flow: 'stock',
      ...(earlier ? { earlier: true } : {}),
    };
  },
};
