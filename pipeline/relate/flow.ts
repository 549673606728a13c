import { stockVerbs } from '../lexicon/phrase-words.js';
import type { Named } from './level.js';
import { previousItem } from './memory.js';
import { leadingVerbs } from './left-phrase.js';
import { isVerb, trimLead } from './phrase.js';
import { rightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';
import { phraseWords } from './view.js';

const stocks: ReadonlySet<string> = new Set(stockVerbs);

/**
 * Whether a level is a state (拥有, 达到, a rate, a bare noun with its number) or something done over the period (新增, 完成, 改造).
 * What an enumeration or an attribute continues is of the same kind as what it continues.
 */
export function flowOf(input: RuleInput, named: Named | undefined): 'stock' | 'flow' {
  const { item, view, memory } = input;
  const { unit, dimension } = item.quantity;
  if (unit === '%' || unit === '百分点' || unit.includes('/') || dimension === 'score') return 'stock';
  const previous = previousItem(memory, item);
  if (named?.owner !== undefined && previous?.draft.flow === 'flow') return 'flow';
  const before = view.text.slice(0, item.quantity.start);
  if (/(?:合计|共计|总计|历年)/u.test(before)) return 'flow';
  const left = view.text.slice(item.left.start, item.left.end);
  if (/(?:新增|新建|净增|新设|新引进|接待)/u.test(left)) return 'flow';
  if (/(?:增加|增长|提高|提升|上升|下降|降低|减少|扩大|缩小|回落|攀升|增|降|升)[到至]/u.test(left)) return 'stock';
  const verbs = governingVerbs(input);
  if (verbs.some((verb) => stocks.has(verb))) return 'stock';
  if (verbs.length > 0 || named?.verb) return 'flow';
  return item.listed && previous?.draft.flow === 'flow' ? 'flow' : 'stock';
}

/** The verbs that say what happened: at the head or the end of the words before the value, and the predicate after it. */
function governingVerbs({ item, view }: RuleInput): string[] {
  const words = phraseWords(view, item.left);
  const head = trimLead(words);
  const verbs = head.slice(0, leadingVerbs(head)).map(({ text }) => text);
  const last = words.at(-1);
  if (isVerb(last)) verbs.push(last?.text ?? '');
  const predicate = rightPhrase(view, item.right).verb;
  if (predicate !== '') verbs.push(stockVerbs.find((verb) => predicate.startsWith(verb)) ?? predicate);
  return verbs;
}
