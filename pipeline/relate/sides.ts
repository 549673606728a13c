import type { Span } from '../model/span.js';
import type { Item } from './items.js';
import { leftPhrase, type LeftPhrase } from './left-phrase.js';
import { isVerb } from './phrase.js';
import { rightPhrase, type RightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';
import { phraseWords, spanText, type SentenceView } from './view.js';

/** The words on either side of a quantity, read once for all rules. */
export interface Sides {
  readonly left: LeftPhrase;
  readonly right: RightPhrase;
}

const read = new WeakMap<Item, Sides>();

export function sidesOf(input: RuleInput): Sides {
  const { item, view } = input;
  const known = read.get(item);
  if (known !== undefined) return known;
  const sides = { left: leftPhrase(view, item.left), right: rightPhrase(view, rightOf(item, view)) };
  read.set(item, sides);
  return sides;
}

/** Words shared with the next quantity go on behind it: 158条道路39.71公里护栏拆除. */
function rightOf(item: Item, view: SentenceView): Span {
  const following = view.items[item.index + 1];
  if (following !== undefined && spanText(view, item.right) === '' && sameList(item, following, view))
    return rightOf(following, view);
  const next = item.sharesRight ? view.items[item.index + 1] : undefined;
  if (next !== undefined && phraseWords(view, item.right).every((word) => isVerb(word)))
    return { start: item.right.start, end: item.right.start };
  return next !== undefined &&
    next.right.end > next.right.start &&
    !next.sharesRight &&
    item.right.end - item.right.start <= 4
    ? { start: item.right.start, end: next.right.end }
    : item.right;
}

/** 100万、50万、30万的奖励: members of one list whose thing stands at its end. */
function sameList(item: Item, following: Item, view: SentenceView): boolean {
  if (!following.listed || following.clauseIndex !== item.clauseIndex || spanText(view, following.left) !== '')
    return false;
  const { unit } = item.quantity;
  return (
    unit === '' || unit === following.quantity.unit || (unit === '%' && following.quantity.dimension === 'currency')
  );
}
