import { moneyNouns, personNouns } from '../lexicon/implied-units.js';
import type { Item } from './items.js';
import type { SentenceView } from './view.js';
import { spanText } from './view.js';

/**
 * The unit of a number that names none: that of the next member of its enumeration (100万、50万元), 人 of people, 元 of money
 * with a magnitude (GDP突破6000亿大关). Undefined when the words imply none.
 */
export function inferUnit(item: Item, view: SentenceView, indicator: string): string | undefined {
  const next = view.items[item.index + 1];
  if (next?.listed === true && next.clauseIndex === item.clauseIndex && spanText(view, next.left) === '') {
    return next.quantity.unit === '' ? inferUnit(next, view, indicator) : next.quantity.unit;
  }
  if (indicator.endsWith('人次')) return '人次';
  const words = `${indicator}${spanText(view, item.right)}`;
  if (
    personNouns.some(
      (noun) => indicator.replace(/[”"]$/u, '').endsWith(noun) || spanText(view, item.right).startsWith(noun),
    )
  )
    return '人';
  const magnitude = /[百千万亿]/u.test(view.text.slice(item.quantity.start, item.quantity.end));
  return magnitude && moneyNouns.some((noun) => words.includes(noun)) ? '元' : undefined;
}
