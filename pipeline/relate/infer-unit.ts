import { moneyNouns, nounsByUnit } from '../lexicon/implied-units.js';
import type { Item } from './items.js';
import type { Draft } from './rule.js';
import type { SentenceView } from './view.js';
import { spanText } from './view.js';

/**
 * The unit of a number that names none: that of the next member of its enumeration (100万、50万元), of what it counts
 * (人 of people), 元 of money with a magnitude (GDP突破6000亿大关). Undefined when the words imply none.
 */
export function inferUnit(
  item: Item,
  view: SentenceView,
  draft: Pick<Draft, 'indicator' | 'noun'>,
): string | undefined {
  const next = view.items[item.index + 1];
  if (next?.listed === true && next.clauseIndex === item.clauseIndex && spanText(view, next.left) === '') {
    return next.quantity.unit === '' ? inferUnit(next, view, draft) : next.quantity.unit;
  }
  const { indicator, noun = '' } = draft;
  if (indicator.endsWith('人次')) return '人次';
  const behind = spanText(view, item.right);
  const names = [indicator, noun].map((name) =>
    name.replace(/[”"]$/u, '').replace(/(?:总数|总量|总?规模|(?<!人)数量?)$/u, ''),
  );
  const isOf = (thing: string): boolean => behind.startsWith(thing) || names.some((name) => name.endsWith(thing));
  const counted = nounsByUnit.find(({ nouns }) => nouns.some(isOf));
  if (counted !== undefined) return counted.unit;
  const words = `${indicator}${behind}`;
  const magnitude = /[百千万亿]/u.test(view.text.slice(item.quantity.start, item.quantity.end));
  return magnitude && moneyNouns.some((money) => words.includes(money)) ? '元' : undefined;
}
