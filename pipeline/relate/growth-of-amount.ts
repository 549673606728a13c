import { lastBase } from './memory.js';
import type { RuleInput } from './rule.js';
import { spanText } from './view.js';

/** What is counted in money or goods, and can be no percentage itself. */
const amount = /(?:投资|[产总]值|增加值|[销零]售额|进?出口|进口|总?额|收入|支出|产量|发电量|用电量|利润)$/u;

/** 工业投资为-8.6%: a percentage of an amount is its growth where it is negative, or 为 leads to it behind another growth. */
export function isGrowthOfAmount({ item, view, memory }: RuleInput, indicator: string): boolean {
  if (item.quantity.unit !== '%' || !amount.test(indicator)) return false;
  if (item.quantity.value.startsWith('-')) return true;
  const left = spanText(view, item.left);
  return /[^占]为$/u.test(left) && !left.startsWith('其中') && lastBase(memory)?.draft.kind === 'growth';
}
