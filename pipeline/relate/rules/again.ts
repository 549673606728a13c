import { levelRule } from '../level-rule.js';
import { previousItem } from '../memory.js';
import type { Rule } from '../rule.js';
import { textOf, trimLead } from '../phrase.js';
import { phraseWords, spanText } from '../view.js';

/** The same done again or in fact: 新建公园21个，明年再建18个; 计划建成30座，实际建成34座. */
export const again: Rule = levelRule({
  id: 'again',
  title: '再做若干',
  examples: [
    {
      sentence: '新建公共停车场21个，再建18个。',
      facts: [{ quote: '18个', indicator: '再建公共停车场', kind: 'level', value: '18', unit: '个' }],
    },
  ],
  counterExamples: ['新建公共停车场21个，再建充电桩18个。'],
  when: ({ item, view }) => spanText(view, item.right) === '' && item.quantity.dimension === 'count',
  name({ item, view, memory }) {
    const deed = repeated.exec(textOf(trimLead(phraseWords(view, item.left))).trim())?.groups;
    const verb = deed?.['verb'];
    const previous = previousItem(memory, item);
    if (verb === undefined || previous?.item.quantity.unit !== item.quantity.unit) return undefined;
    const { kind, indicator, noun = '' } = previous.draft;
    if (kind !== 'level' || noun.length < 2) return undefined;
    if (deed?.['how'] === '实际') return { indicator, verb, noun };
    return { indicator: `再${verb}${noun.replace(done, '')}`, verb: `再${verb}`, noun };
  },
});

const repeated =
  /^(?<how>再|又|实际)(?<verb>新?(?:建成?|增加?|开工|开通|改造|打造|培育|创建|引进|认定|完成|推出|设立))$/u;
/** What was done to the thing before. */
const done = /^(?:已?开工的?|新建成?|改造|建成)(?=.{2})/u;
