import { generalVerbs } from '../../lexicon/naming-words.js';
import { openingVerbs } from '../../lexicon/word-tags.js';
import { countLike, measuredAs } from '../dimension.js';
import type { Item } from '../items.js';
import { leftPhrase, scoped } from '../left-phrase.js';
import { levelRule, type Named } from '../level-rule.js';
import { previousItem } from '../memory.js';
import type { Rule, RuleInput } from '../rule.js';
import { topicBefore } from '../topic.js';
import { spanText, type SentenceView } from '../view.js';

/** A value with no words of its own speaks of what was named before; without that its indicator stays empty. */
export const carried: Rule = levelRule({
  id: 'carried',
  title: '承前省略',
  examples: [
    {
      sentence: '新增便民市场6个，累计达到46个。',
      facts: [{ quote: '46个', indicator: '便民市场', kind: 'level', value: '46', unit: '个' }],
    },
  ],
  counterExamples: ['便民市场达到46个。'],
  // 园区拥有企业699家（〔全区〕846家): whose value it is may be all that its own words say.
  name: (input, { left }) => ({ ...(nameCarried(input) ?? { indicator: '', verb: '', noun: '' }), ...scoped(left) }),
});

/** What a clause without quantities can hand on: 〔进出口总值〕创历史新高，达到…. */
const measured = /(?:率|额|量|值|数|收入|支出|规模|面积|投资|余额|里程|人口|产能|新高)$/u;

const reached = /(?:达到?|增至|增加到|总数为?)$/u;
const hedgedReach = /^(?:突破|超过?)/u;

/** 铁路运营里程新增1700公里、突破7000公里: all there is, not what is new; undefined where the name says nothing of what is new. */
function totalOf(indicator: string): string | undefined {
  const total = indicator
    .replace(/^(?:新增|净增|新建成?)|(?:新增|净增)$/gu, '')
    .replace(/^新(?=推出|培育|认定|设立|引进|开通|签约|落地|打造|发布)/u, '累计');
  return total === indicator || total.length < 2 ? undefined : total;
}

/** 〔新开通货运航线〕（16条）: with a verb, what stands before the bracket is what was done. */
function doneBeforeBracket(item: Item, view: SentenceView): Named | undefined {
  const clause = view.clauses[item.clauseIndex - 1];
  if (item.clause.inside === undefined || clause === undefined || clause.inside !== undefined) return undefined;
  const { verb, noun, words, listed } = leftPhrase(view, clause, true);
  const first = words[0]?.text ?? '';
  const done = (first.startsWith('新') || openingVerbs.has(first)) && !generalVerbs.has(verb) && !listed;
  if (!done || noun === '' || noun.length > longestDone || !countLike.has(item.quantity.dimension)) return undefined;
  return { indicator: verb + noun, verb, noun };
}
const longestDone = 16;

function nameCarried({ item, view, memory }: RuleInput): Named | undefined {
  const near = previousItem(memory, item);
  const done = near === undefined ? doneBeforeBracket(item, view) : undefined;
  if (done !== undefined) return done;
  const between = near === undefined ? topicBefore(view, item) : '';
  if (measured.test(between)) return { indicator: between, verb: '', noun: between };
  const previous = near ?? memory.facts.at(-1);
  if (previous?.sentence !== memory.sentence) {
    const topic = topicBefore(view, item);
    return topic === '' ? undefined : { indicator: topic, verb: '', noun: topic };
  }
  const { draft } = previous;
  const total =
    reached.test(spanText(view, item.left)) ||
    hedgedReach.test(view.text.slice(item.quantity.start, item.quantity.end));
  const stock = draft.kind === 'level' && total ? totalOf(draft.indicator) : undefined;
  if (stock !== undefined) return { indicator: stock, verb: '', noun: stock, reached: true };
  const { dimension, unit } = previous.item.quantity;
  const counted = countLike.has(dimension) && draft.base === undefined;
  const another = counted && draft.kind === 'level' && unit !== item.quantity.unit;
  const indicator = another ? measuredAs(draft.indicator, item.quantity.dimension) : draft.indicator;
  return { indicator, verb: draft.verb ?? '', noun: draft.noun ?? indicator };
}
