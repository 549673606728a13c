import type { Item } from '../items.js';
import type { Rule } from '../rule.js';
import type { SentenceView } from '../view.js';

const industries = ['第一产业增加值', '第二产业增加值', '第三产业增加值'] as const;

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
    if (item.quantity.form !== 'part') return undefined;
    const parts = partsAround(item, view);
    const indicator = industries[parts.indexOf(item)];
    if (indicator === undefined) return undefined;
    const before = view.text.charAt((parts[0]?.quantity.start ?? 0) - 1);
    const after = view.text.slice(parts.at(-1)?.quantity.end);
    const earlier = /^[由从]$/u.test(before) && changes.test(after);
    return {
      indicator,
      kind: 'share',
      reference: '占三次产业',
      flow: 'stock',
      ...(earlier ? { earlier: true } : {}),
    };
  },
};

const changes = /^(?:调整|优化|转?变|演变|改变)/u;

/** The parts that one is written with: nothing but a colon stands between them. */
function partsAround({ index }: Item, { items }: SentenceView): readonly Item[] {
  const follows = (at: number): boolean => items[at]?.quantity.start === (items[at - 1]?.quantity.end ?? -2) + 1;
  let [first, end] = [index, index + 1];
  while (follows(first)) first -= 1;
  while (follows(end)) end += 1;
  return items.slice(first, end);
}
