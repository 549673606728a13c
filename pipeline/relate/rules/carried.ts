import { countLike, measuredAs } from '../dimension.js';
import { levelRule, type Named } from '../level-rule.js';
import { previousItem } from '../memory.js';
import type { Rule, RuleInput } from '../rule.js';
import { topicBefore } from '../topic.js';

/** A value with no words of its own speaks of what was named before; without that its indicator stays empty. */
export const carried: Rule = levelRule({
  id: 'carried',
  title: '承前省略',
  examples: [
    {
      sentence: '新增便民市场6个，累计达到46个。',
      facts: [{ quote: '46个', indicator: '新增便民市场', kind: 'level', value: '46', unit: '个' }],
    },
  ],
  counterExamples: ['便民市场达到46个。'],
  name: (input) => nameCarried(input) ?? { indicator: '', verb: '', noun: '' },
});

/** What a clause without quantities can hand on: 〔进出口总值〕创历史新高，达到…. */
const measured = /(?:率|额|量|值|数|收入|支出|规模|面积|投资|余额|里程|人口|产能|新高)$/u;

function nameCarried({ item, view, memory }: RuleInput): Named | undefined {
  const near = previousItem(memory, item);
  const between = near === undefined ? topicBefore(view, item) : '';
  if (measured.test(between)) return { indicator: between, verb: '', noun: between };
  const previous = near ?? memory.facts.at(-1);
  if (previous?.sentence !== memory.sentence) {
    const topic = topicBefore(view, item);
    return topic === '' ? undefined : { indicator: topic, verb: '', noun: topic };
  }
  const { draft } = previous;
  const { dimension, unit } = previous.item.quantity;
  const another = countLike.has(dimension) && draft.kind === 'level' && unit !== item.quantity.unit;
  const indicator = another ? measuredAs(draft.indicator, item.quantity.dimension) : draft.indicator;
  return { indicator, verb: draft.verb ?? '', noun: draft.noun ?? indicator };
}
