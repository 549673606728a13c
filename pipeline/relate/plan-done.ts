import { shape } from './left-phrase.js';
import { lastBase, lastThat } from './memory.js';
import { trimReach } from './phrase.js';
import type { Draft, RuleInput } from './rule.js';
import { phraseWords, spanText } from './view.js';

/** How much of a plan was carried out: 完成年度计划的98%, 为预算的103%. */
const ofPlan =
  /(?:超额|已经?|均|只|仅|约)*(?:完成|达到?|相当于|[为是占])(?:了)?(?<plan>[^，、；为是占成]{0,6}?(?:目标|计划|任务|预算)(?:任务|目标|数|量|总量)?)的$/u;

/** 货运量〔完成计划的〕103%: a share of what was planned, of the measure named before it. */
export function planDone(input: RuleInput): Draft | undefined {
  const { item, view, memory } = input;
  const text = spanText(view, item.left);
  const sized = doneOfSize(input);
  if (sized !== undefined) return sized;
  const match = ofPlan.exec(text);
  if (match === null || spanText(view, item.right) !== '') return undefined;
  const start = view.text.indexOf(text, item.left.start);
  const own = shape(trimReach(phraseWords(view, { start, end: start + match.index })), view.ownNames);
  const name = own.verb + own.noun;
  const indicator = name === '' ? (lastBase(memory)?.draft.indicator ?? '') : name;
  if (indicator === '') return undefined;
  return { indicator, kind: 'share', reference: `占${match.groups?.['plan'] ?? ''}`, flow: 'stock', noun: indicator };
}

/** 新增就业47万人，〔完成40万人以上目标的〕117%: the plan with the number it was for. */
function doneOfSize({ item, view, memory }: RuleInput): Draft | undefined {
  const { left, clause, clauseIndex, quantity } = item;
  if (left.start === clause.start || quantity.start - clause.start > longestPlan) return undefined;
  const plan = ofSize.exec(view.text.slice(clause.start, quantity.start))?.groups?.['plan'];
  if (plan === undefined) return undefined;
  const done = lastThat(memory, (fact) => fact.item.clauseIndex < clauseIndex)?.draft.indicator ?? '';
  return done === ''
    ? undefined
    : { indicator: done, kind: 'share', reference: `占${plan}`, flow: 'stock', noun: done };
}
const ofSize = /^[^，；]{0,8}完成(?<plan>[^，；]{0,24}(?:目标|计划|任务|预算)(?:任务|目标)?)的$/u;
/** With what leads to it, in characters. */
const longestPlan = 48;
