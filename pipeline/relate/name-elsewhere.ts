import { grantVerbs } from '../lexicon/naming-words.js';
import type { Item } from './items.js';
import { lastBase, type Memory, type Remembered } from './memory.js';
import { isNominal, isVerb, textOf } from './phrase.js';
import type { Draft } from './rule.js';
import { nameBefore } from './topic.js';
import { phraseWords, spanText, type SentenceView } from './view.js';

/** Whether a name says at best how the value is counted: 平均每年, 每人每月. */
export function namesNothing(indicator: string): boolean {
  return (
    indicator === '' ||
    /^(?:平均|每[人户家亩年月日天])+$/u.test(indicator) ||
    newOnly.test(indicator) ||
    stepOnly.test(indicator)
  );
}
/** 跨过42万亿、43万亿〔两个万亿级大关〕, 〔季度历史第一次〕超过11万亿元: how high or how soon, not what. */
const stepOnly = /^(?:[两三四五]个[百千万亿]+元?级?(?:大关|台阶|关口|门槛)|(?:[季月年]度)?历史上?(?:首次|第一次))$/u;
const newOnly = /^(?:当[日天月]|[今昨][日天]|本[周月])新增$/u;

/**
 * The name of a value that its own clause does not name: what the clause before names or gave, the value before in the sentence, or,
 * where it opens its sentence, of what the sentence before gave in the same unit. Empty where nothing tells it.
 */
export function nameElsewhere(draft: Draft, item: Item, view: SentenceView, memory: Memory): string {
  if (newOnly.test(draft.indicator)) return newOfThose(draft.indicator, item, memory);
  return (
    nameBefore(view, item) ||
    objectBefore(item, view) ||
    (lastBase(memory)?.draft.indicator ?? nameOfSentenceBefore(draft, item, view, memory))
  );
}

/** 累计死亡病例3199例，〔当日新增〕10例: as many more of those. */
function newOfThose(indicator: string, { quantity }: Item, memory: Memory): string {
  const base = lastBase(memory);
  const thing = base?.draft.indicator.replace(/^(?:累计|现有)(?:报告)?/u, '') ?? '';
  return base?.item.quantity.unit === quantity.unit && !thing.includes('新增') ? indicator + thing : '';
}

/** 〔提供助学金〕，每人每年1500元: what was given or had, for each. */
function objectBefore({ clauseIndex, left }: Item, view: SentenceView): string {
  const clause = view.clauses[clauseIndex - 1];
  if (clause === undefined || !each.test(spanText(view, left))) return '';
  const words = phraseWords(view, clause);
  const gives = words.findLastIndex(({ text }) => grantVerbs.has(text));
  const verb = gives < 0 ? words.findLastIndex(isVerb) : gives;
  const object = words.slice(verb + 1);
  const noun = isNominal(object.at(-1)) ? textOf(object.filter(({ tag }) => tag !== 'ul')) : '';
  return noun.length > 1 && noun.length <= longestObject ? noun : '';
}
const each = /^(?:平均)?(?:每[人户家亩年月日天])+(?:只|仅)?(?:有|为)?$/u;
/** In characters. */
const longestObject = 10;

/** 总产值增长9%。〔两年平均增长〕12%, 存款…。〔年末达到〕1623亿元: the sentence goes on with what the one before told last. */
function nameOfSentenceBefore({ kind }: Draft, { index, quantity }: Item, view: SentenceView, memory: Memory): string {
  const last = index === 0 ? memory.facts.at(-1) : undefined;
  if (last?.sentence !== memory.sentence - 1 || !isAlike(last, kind, quantity.unit)) return '';
  const before = view.text.slice(0, quantity.start);
  return goesOn.test(before) ? last.draft.indicator : '';
}

function isAlike({ draft, item }: Remembered, kind: Draft['kind'], unit: string): boolean {
  return draft.kind === kind && item.quantity.unit === unit;
}
/** Nothing but the time, an average and a verb of change or of reaching. */
const goesOn =
  /^(?:[^，、；]{0,14}(?:年[底末初]?|期间|月[底末]?|来)，?)?(?:预计|计划|平均每年|每年平均|年均|平均|又|再|才|已|将)*(?:达到?了?|增长|递增|下降|增加|减少|上升)$/u;
