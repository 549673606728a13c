import { scoped } from '../left-phrase.js';
import { levelRule } from '../level-rule.js';
import { previousItem } from '../memory.js';
import type { Rule } from '../rule.js';
import { topicBefore } from '../topic.js';
import { spanText } from '../view.js';

/** A verb alone before the value: what it is done to stands in the clause before: 推进老旧小区整治，新开工31个、完工15个. */
export const verbCount: Rule = levelRule({
  id: 'verb-count',
  title: '动词所计',
  examples: [
    {
      sentence: '推进危旧房改造，新开工21个、完工13个。',
      facts: [
        { quote: '21个', indicator: '危旧房改造新开工', kind: 'level', value: '21', unit: '个' },
        { quote: '13个', indicator: '危旧房改造完工', kind: 'level', value: '13', unit: '个' },
      ],
    },
  ],
  counterExamples: ['新开工危旧房改造21个。'],
  name({ item, view, memory }, { left }) {
    if (left.noun !== '' || left.verb === '') return undefined;
    const topic = item.listed ? '' : topicBefore(view, item);
    const noun = topic === '' ? (previousItem(memory, item)?.draft.noun ?? '') : topic;
    const effect = /^(?:带动|拉动|吸引|促进)\p{Script=Han}{2,8}$/u.exec(spanText(view, item.left))?.[0] ?? left.verb;
    return {
      indicator: noun.endsWith(effect) ? noun : noun + effect,
      verb: '',
      noun: noun === '' ? left.verb : noun,
      ...scoped(left),
    };
  },
});
