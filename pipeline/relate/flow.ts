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
  const verbs = [...phraseWords(view, item.left), ...phraseWords(view, item.right)].filter((word) => isVerb(word));
  if (verbs.some(({ text }) => stocks.has(text))) return 'stock';
  if (verbs.length > 0 || named?.verb) return 'flow';
  return item.listed && previous?.draft.flow === 'flow' ? 'flow' : 'stock';
}
