import { changedBy } from '../change-words.js';
import { shape } from '../left-phrase.js';
import { previousItem } from '../memory.js';
import { wordsWithin } from '../phrase.js';
import type { Rule } from '../rule.js';
import { spanText } from '../view.js';

/** Less by so much, the verb before what is less; a list tells it once: 审批平均减时间40%、材料30%. */
export const cutBy: Rule = {
  id: 'cut-by',
  title: '减某物若干',
  examples: [
    {
      sentence: '事项办理平均压减时间45%、材料30%。',
      facts: [
        { quote: '45%', indicator: '事项办理时间', kind: 'growth', value: '-45', unit: '%' },
        { quote: '30%', indicator: '事项办理材料', kind: 'growth', value: '-30', unit: '%' },
      ],
    },
  ],
  counterExamples: ['办理时间压减45%。', '压减材料30份。'],
  apply({ item, view, memory }) {
    if (item.quantity.unit !== '%') return undefined;
    const text = spanText(view, item.left);
    const last = memory.facts.at(-1);
    if (last?.draft.cuts !== true && !/[压减缩精]/u.test(text)) return undefined;
    const groups = cuts.exec(text)?.groups;
    const again = item.listed && last?.draft.cuts === true && view.items[item.index - 1] === last.item;
    if (groups === undefined && !(again && /^\p{Script=Han}{2,6}$/u.test(text))) return undefined;
    const length = (groups?.['before'] ?? '').length;
    const span = { start: item.left.start, end: item.left.start + length };
    const before = shape(wordsWithin(view.words(span), span));
    const named = again ? (last.draft.owner ?? '') : before.verb + before.noun;
    const owner = named === '' ? (previousItem(memory, item)?.draft.noun ?? '') : named;
    const indicator = owner + (groups?.['thing'] ?? text);
    return { indicator, ...changedBy(item.quantity, -1), noun: indicator, owner, cuts: true };
  },
};

const cuts =
  /^(?<before>[^，、]{0,20}?)(?:平均)?(?:压减|压缩|精简|缩短|减少|减)(?<thing>时间|时限|时长|材料|环节|跑动|跑动次数|次数|成本)$/u;
