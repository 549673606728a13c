import { attributeNouns } from '../lexicon/phrase-words.js';
import { isVerb, textOf } from './phrase.js';
import type { RuleInput } from './rule.js';
import { phraseWords, spanText } from './view.js';

/** 191家企业〔营业收入超百亿元〕: how many things have so much. */
export function measuredThing({ item, view }: RuleInput): string | undefined {
  const next = view.items[item.index + 1];
  if (next?.quantity.dimension !== 'currency' || !item.sharesRight || !['gt', 'ge'].includes(next.quantity.qualifier))
    return undefined;
  const threshold = view.text.slice(next.quantity.start, next.quantity.end);
  // 13个园区营业收入突破2.5万亿元 is what they have together.
  if (threshold.includes('.')) return undefined;
  const words = phraseWords(view, item.right);
  const text = textOf(words);
  const measure = earned.exec(text)?.[0];
  if (measure === undefined || words.slice(0, -1).some((word) => isVerb(word))) return undefined;
  return `${measure}${threshold}的${text.slice(0, -measure.length)}`;
}

/** What each of several firms or industries has of its own; 投资 and 总产值 are of all of them. */
const earned = /(?<=[^总]{2})(?:营业收入|年?产值|规模|营收|利润|纳税额?)$/u;

/** 46种产品〔产能全国第一〕: how many things hold a place. */
export function rankedThing({ item, view }: RuleInput): string | undefined {
  const next = view.items[item.index + 1];
  if (next?.quantity.dimension !== 'rank' || !item.sharesRight || /中(?!心)/u.test(spanText(view, item.right)))
    return undefined;
  const words = phraseWords(view, item.right);
  const end = words.findIndex(
    (word, index) => index > 0 && (isVerb(word) || word.tag === 'd' || measureNouns.has(word.text)),
  );
  if (end < 1 || words.some(({ text }) => text === '且')) return undefined;
  return `${textOf(words.slice(end))}${view.text.slice(next.quantity.start, next.quantity.end)}的${textOf(words.slice(0, end))}`;
}

const measureNouns: ReadonlySet<string> = new Set(attributeNouns);
