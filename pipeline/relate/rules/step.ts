import { levelRule } from '../level-rule.js';
import { shape } from '../left-phrase.js';
import type { Rule } from '../rule.js';
import { phraseWords, spanText } from '../view.js';

/** How many steps a value has climbed: 经济总量连跨3个千亿元台阶. What follows speaks of the value. */
export const step: Rule = levelRule({
  id: 'step',
  title: '跨若干台阶',
  examples: [
    {
      sentence: '财政收入连续跨过3个百亿元台阶、达到520亿元，年均增长6%。',
      facts: [{ quote: '3个', indicator: '财政收入跨过百亿元台阶', kind: 'level', value: '3', unit: '个' }],
    },
  ],
  counterExamples: ['财政收入迈上500亿元台阶。', '建成3个百亿元产业园。'],
  when: ({ item, view }) => item.quantity.unit === '个' && height.test(spanText(view, item.right)),
  name({ item, view }) {
    const right = height.exec(spanText(view, item.right))?.groups?.['height'];
    if (right === undefined) return undefined;
    const words = phraseWords(view, item.left);
    const at = words.findIndex(({ text }) => climbs.has(text));
    if (at < 1) return undefined;
    const before = words
      .slice(0, at)
      .findLastIndex(({ text, tag }) => tag !== 'd' && !/^(?:连续?|接连|先后)$/u.test(text));
    const { verb, noun } = shape(words.slice(0, before + 1), view.ownNames);
    const base = (verb + noun).replace(/[两三四五]年$/u, '');
    return base === ''
      ? undefined
      : { indicator: `${base}${words[at]?.text ?? ''}${right}`, verb: '', noun: base, base };
  },
});

const height = /^(?<height>[十百千万亿]+(?:元?级|元)?(?:新?大?台阶|大关|关口|门槛))/u;
const climbs: ReadonlySet<string> = new Set(['跨过', '跨越', '跨上', '迈上', '连跨', '跃上', '迈过', '登上', '跨']);
