import { levelRule } from '../level-rule.js';
import { previousItem } from '../memory.js';
import type { Rule } from '../rule.js';

/** A further member of an enumeration: it takes the verb of the first: 新增停车场19处、停车位939个. */
export const enumeration: Rule = levelRule({
  id: 'enumeration',
  title: '并列项',
  examples: [
    {
      sentence: '累计认定创新型企业86家、专精特新企业24家。',
      facts: [{ quote: '24家', indicator: '累计认定专精特新企业', kind: 'level', value: '24', unit: '家' }],
    },
  ],
  counterExamples: ['累计认定创新型企业86家。'],
  name({ item, memory }, { left }) {
    const verb = previousItem(memory, item)?.draft.verb;
    if (!item.listed || left.noun === '' || left.verb !== '' || verb === undefined || verb.startsWith('不'))
      return undefined;
    return { indicator: verb + left.noun, verb, noun: left.noun };
  },
});
