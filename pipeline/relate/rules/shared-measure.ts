import { levelRule, type Named } from '../level-rule.js';
import { measuredAs } from '../dimension.js';
import type { Item } from '../items.js';
import type { LeftPhrase } from '../left-phrase.js';
import { previousItem, type Remembered } from '../memory.js';
import type { Rule } from '../rule.js';
import { isNominal, isVerb, textOf, trimReach } from '../phrase.js';
import { phraseWords, spanText, type SentenceView } from '../view.js';

/** A second value, in another unit, of the thing the words between the two name: 新建10处城市绿地1.29公顷. */
export const sharedMeasure: Rule = levelRule({
  id: 'shared-measure',
  title: '同一事物的另一量',
  examples: [
    {
      sentence: '建成15处街心花园2.4公顷。',
      facts: [{ quote: '2.4公顷', indicator: '建成街心花园面积', kind: 'level', value: '2.4', unit: '公顷' }],
    },
  ],
  counterExamples: ['建成街心花园15处、绿道2.4公里。'],
  name({ item, memory, view }, { left }) {
    const previous = previousItem(memory, item);
    if (left.noun === '' || previous === undefined || !measuresShared(item, previous)) return undefined;
    return givenTo(previous, item, view) ?? nameShared(previous, left, item, spanText(view, item.right) === '规模');
  },
});

/** Whether a value measures in another unit what the words before it counted; in the same unit it is a value of its own. */
function measuresShared(item: Item, previous: Remembered): boolean {
  if (!item.sharesLeft || previous.item.quantity.end > item.left.start) return false;
  return previous.item.quantity.unit !== item.quantity.unit;
}

/** 为80名职工〔发放慰问金〕20万元: behind those it was done for, the verb and its object name the second value. */
function givenTo({ item: before }: Remembered, { left }: Item, view: SentenceView): Named | undefined {
  if (!/[为向给对]$/u.test(spanText(view, before.left))) return undefined;
  const words = trimReach(phraseWords(view, left));
  const verb = words.findIndex((word, index) => index > 0 && isVerb(word));
  const object = words.slice(verb + 1);
  if (verb < 0 || object.length === 0 || !object.every((word) => isNominal(word))) return undefined;
  const done = words[verb]?.text ?? '';
  return { indicator: done + textOf(object), verb: done, noun: textOf(object) };
}

/** The thing counted with the noun of the second dimension; the words between, when they name something else. */
function nameShared({ draft }: Remembered, left: LeftPhrase, item: Item, scale: boolean): Named {
  const base = draft.indicator;
  const others = !base.includes(left.noun);
  const same = left.verb === '' && !others;
  const indicator = others ? left.verb + left.noun : same && !scale ? measuredAs(base, item.quantity.dimension) : base;
  return { indicator, verb: draft.verb ?? '', noun: draft.noun ?? indicator };
}
