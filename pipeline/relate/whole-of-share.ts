import { attributeAtEnd } from './attribute.js';
import { lastThat, previousItem } from './memory.js';
import type { RuleInput } from './rule.js';
import { spanText } from './view.js';

/** What a share is of that names no whole: what 其中 points back to, or 在W中 set before it. Empty where neither is there. */
export function wholeOfShare(input: RuleInput, name: string): string {
  return wholeCounted(input, name) || wholeSetBefore(input) || wholeOfSentence(input);
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

/** 〔全省常住人口中〕，男性人口4983万人，占50%；女性人口4953万人，占49%: what the sentence opens with is what its parts are of. */
function wholeOfSentence({ item, view }: RuleInput): string {
  if (!/^占$/u.test(spanText(view, item.left))) return '';
  const clause = view.clauses[0];
  if (clause === undefined || item.clauseIndex === 0 || (view.itemsOfClause[0]?.length ?? 0) > 0) return '';
  return opensWith.exec(spanText(view, clause))?.groups?.['whole'] ?? '';
}
const opensWith = /^在?(?:全[国省市区县])?(?<whole>[\p{Script=Han}“”]{2,14}?)(?<![之当其])中$/u;

/**
 * 第一产业增加值占〔地区生产总值〕比重为6.8%，第二产业增加值比重为36.5%: the same measure of another part is a share of the same
 * whole. Empty where the part before is measured otherwise, or its share is one of a place.
 */
export function wholeGoneOn({ item, memory }: RuleInput, name: string): string {
  const measure = attributeAtEnd(name);
  const before = lastThat(memory, ({ draft }) => draft.kind === 'share');
  if (measure === undefined || before === undefined || item.clauseIndex - before.item.clauseIndex > nearest) return '';
  const { indicator, reference = '' } = before.draft;
  const whole = /^占(?!全[国省市区县])(?<whole>.{2,})$/u.exec(reference)?.groups?.['whole'] ?? '';
  return indicator !== name && attributeAtEnd(indicator) === measure ? whole : '';
}
/** In clauses: a growth may stand between two shares. */
const nearest = 2;

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
