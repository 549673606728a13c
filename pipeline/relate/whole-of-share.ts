import { attributeAtEnd } from './attribute.js';
import { previousItem } from './memory.js';
import type { RuleInput } from './rule.js';
import { spanText } from './view.js';

/** What a share is of that names no whole: what 其中 points back to, or 在W中 set before it. Empty where neither is there. */
export function wholeOfShare(input: RuleInput, name: string): string {
  return wholeCounted(input, name) || wholeSetBefore(input);
}

/** 贷款96亿元，〔其中〕妇女贷款占42%: what was counted or grew just before. */
function wholeCounted({ item, view, memory }: RuleInput, name: string): string {
  const previous = spanText(view, item.left).startsWith('其中') ? previousItem(memory, item) : undefined;
  if (previous === undefined || previous.item.clauseIndex === item.clauseIndex) return '';
  const { kind, indicator } = previous.draft;
  const amounts = kind === 'growth' || (kind === 'level' && previous.item.quantity.dimension !== 'ratio');
  const alike = indicator.includes(name.slice(-2)) || attributeAtEnd(indicator) !== undefined;
  return amounts && alike && !/[率比重]$/u.test(indicator) ? indicator : '';
}

/** 〔在新登记企业中〕，科技型企业占27.8%. */
function wholeSetBefore({ item, view }: RuleInput): string {
  const clause = view.clauses[item.clauseIndex - 1];
  if (clause === undefined || (view.itemsOfClause[item.clauseIndex - 1]?.length ?? 0) > 0) return '';
  return setBefore.exec(spanText(view, clause))?.groups?.['whole'] ?? '';
}
const setBefore = /^在(?:全[国省市区县])?(?<whole>[\p{Script=Han}“”]{2,14}?)(?:之|当)?中$/u;

/** 风电占发电量比重: of what a name that ends in a share is the share, and in what where it says so. */
export function namedShare(name: string): { readonly thing: string; readonly whole: string | undefined } | undefined {
  const { thing, whole } = ofShare.exec(name)?.groups ?? {};
  return thing === undefined ? undefined : { thing, whole };
}
const ofShare = /^(?<thing>.{2,}?)(?:占(?<whole>[^占]{1,16}?))?的?(?:比重|占比)$/u;
