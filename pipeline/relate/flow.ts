import { stockVerbs } from '../lexicon/phrase-words.js';
import type { Named } from './level.js';
import { previousItem } from './memory.js';
import { isVerb } from './phrase.js';
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
  const verbs = [...phraseWords(view, item.left), ...phraseWords(view, item.right)].filter((word) => isVerb(word));
  if (verbs.some(({ text }) => stocks.has(text))) return 'stock';
  if (verbs.length > 0 || named?.verb) return 'flow';
  return item.listed && previous?.draft.flow === 'flow' ? 'flow' : 'stock';
}
