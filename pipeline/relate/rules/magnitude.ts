import { shape } from '../left-phrase.js';
import { isVerb, trimReach } from '../phrase.js';
import type { Rule } from '../rule.js';
import { phraseWords, spanText } from '../view.js';

/** The magnitude of an earthquake: 某地6.2级地震. */
export const magnitude: Rule = {
  id: 'magnitude',
  title: '地震震级',
  examples: [
    {
      sentence: '有效应对河口4.8级地震。',
      facts: [{ quote: '4.8级', indicator: '河口地震震级', kind: 'level', value: '4.8', unit: '级' }],
    },
  ],
  counterExamples: ['建成3个国家级孵化器。'],
  apply({ item, view }) {
    if (item.quantity.unit !== '级' || !/^(?:强烈|特大)?地震/u.test(spanText(view, item.right))) return undefined;
    const words = trimReach(phraseWords(view, item.left));
    const place = words.slice(words.findLastIndex((word) => isVerb(word) || word.tag === 'p') + 1);
    const { noun } = shape(place, view.ownNames);
    return { indicator: `${noun}地震震级`, kind: 'level', flow: 'flow', ...(noun === '' ? {} : { subject: noun }) };
  },
};
