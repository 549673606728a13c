import { shape } from '../left-phrase.js';
import { lastBase } from '../memory.js';
import type { Word } from '../../model/sentence.js';
import { trimReach } from '../phrase.js';
import { ofOwner, propertyOfBase } from '../part-of-base.js';
import { comparisonBase } from '../reference.js';
import type { Rule } from '../rule.js';
import { topicBefore } from '../topic.js';
import { phraseWords, spanText } from '../view.js';

/** Is so many times a base, or doubles. */
export const multiple: Rule = {
  id: 'multiple',
  title: '是…的若干倍，翻番',
  examples: [
    {
      sentence: '研发经费达到120亿元，是2015年的3.2倍。',
      facts: [
        { quote: '3.2倍', indicator: '研发经费', kind: 'multiple', value: '3.2', unit: '倍', reference: '2015年' },
      ],
    },
    {
      sentence: '全县旅游收入翻一番。',
      facts: [{ quote: '一番', indicator: '旅游收入', kind: 'multiple', value: '1', unit: '番' }],
    },
  ],
  counterExamples: ['出口额增长2倍。'],
  apply(input) {
    const { item, view, memory } = input;
    const { quantity } = item;
    if (quantity.unit !== '倍' && quantity.unit !== '番') return undefined;
    const words = phraseWords(view, item.left);
    const is = words.findLastIndex(
      (word) =>
        word.text === '是' ||
        word.text === '为' ||
        word.text === '相当于' ||
        word.text === '达到' ||
        word.text === '达' ||
        word.text === '低于' ||
        word.text === '高于',
    );
    const own = shape(
      trimDoubling(is < 0 ? words : words.slice(0, words[is - 1]?.text === '不' ? is - 1 : is)),
      view.ownNames,
    );
    const named = ofOwner(propertyOfBase(own.verb + own.noun, input), input);
    const text = spanText(view, item.left);
    const reference =
      quantity.unit === '番'
        ? comparisonBase(text)
        : (/(?:是|为|相当于|达到?|[低高]于)(?<base>[^是为]{1,20}?)的$/u.exec(text)?.groups?.['base'] ?? '');
    const indicator = named !== '' ? named : (lastBase(memory)?.draft.indicator ?? topicBefore(view, item));
    if (reference === '' && measuredInTimes.test(indicator)) return { indicator, kind: 'level', flow: 'stock' };
    return { indicator, kind: 'multiple', reference, flow: quantity.unit === '番' ? 'growth' : 'stock' };
  },
};

/** 市盈率19倍: a ratio that is stated in times is of nothing named. */
const measuredInTimes = /(?:市[盈净帐账销]率|倍率|杠杆率|保障倍数)$/u;

/** Without the verb of 翻一番 and what led to the value. */
function trimDoubling(words: readonly Word[]): Word[] {
  const trimmed = trimReach(words);
  if (trimmed.at(-1)?.text !== '翻') return trimmed;
  const base = trimmed.findLastIndex(({ text }) => text === '比' || text === '较');
  return trimReach(trimmed.slice(0, base < 0 ? -1 : base));
}
