import type { Span } from '../../model/span.js';
import { attributeAtEnd } from '../attribute.js';
import { leavesFrom } from '../change-words.js';
import { shape } from '../left-phrase.js';
import { lastBase, previousItem, type Memory } from '../memory.js';
import { trimReach } from '../phrase.js';
import { thingGrown } from '../points-of.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { nameBefore, topicBefore } from '../topic.js';
import { phraseWords, spanText } from '../view.js';

const arrives =
  /(?:到|至|为)(?:了|现在的|目前的|[^，、；]{2,12}的|[^，、；]{0,2}(?:19|20)\d{2}年[底末]?)?(?:每[^，、的每]{1,3}){0,2}$/u;

/** 服务业增加值〔占地区生产总值比重〕由…到…: shares. */
const holds = /占(?<whole>[^，、；占比]{2,24}?)的?(?:最[低高])?(?:比重|比例|份额)$/u;

/** From A to B: two levels of one indicator. */
export const fromTo: Rule = {
  id: 'from-to',
  title: '由…到…',
  examples: [
    {
      sentence: '森林覆盖率由38.5%提高到41.2%。',
      facts: [
        { quote: '38.5%', indicator: '森林覆盖率', kind: 'level', value: '38.5', unit: '%' },
        { quote: '41.2%', indicator: '森林覆盖率', kind: 'level', value: '41.2', unit: '%' },
      ],
    },
  ],
  counterExamples: ['从业人员达到12万人。'],
  apply(input) {
    const { item, view } = input;
    if (isArrival(input)) {
      const from = input.memory.facts.at(-1);
      if (from === undefined) return undefined;
      return {
        indicator: from.draft.indicator,
        kind: from.draft.kind,
        flow: 'stock',
        ...(from.draft.reference === undefined ? {} : { reference: from.draft.reference }),
        ...(from.draft.noun === undefined ? {} : { noun: from.draft.noun }),
      };
    }
    const settled = settledRate(input);
    if (settled !== undefined) return settled;
    const text = spanText(view, item.left);
    const match = leavesFrom.exec(text);
    if (match === null || !leadsOn(input)) return undefined;
    const end = view.text.indexOf(text, item.left.start) + match.index;
    const held =
      heldShare({ start: item.left.start, end }, input) ??
      inWhole({ start: item.left.start, end }, input) ??
      toldBefore(input);
    if (held !== undefined) return held;
    const own = shape(trimReach(phraseWords(view, { start: item.left.start, end })), view.ownNames);
    const part = shareOfBase(own.verb + own.noun, input);
    if (part !== undefined) return part;
    const base = lastBase(input.memory)?.draft.indicator ?? '';
    const measure = text.startsWith('其中') ? measureOfWhole(base, own.noun) : '';
    const name = own.verb + own.noun + measure;
    const indicator = name || nameBefore(view, item) || base || topicBefore(view, item);
    const rate = rateOf(indicator, item.quantity.unit);
    if (rate !== undefined) return rate;
    const noun = own.noun === '' ? indicator : own.noun;
    return { indicator, kind: 'level', flow: 'stock', earlier: true, noun, ...unitOfArrival(input) };
  },
};

/** 物价涨幅要从7%降到4%，〔实际回落到〕3.1%: where a rate of growth went is one too. */
function settledRate({ item, view, memory }: RuleInput): Draft | undefined {
  const last = previousItem(memory, item)?.draft;
  if (last?.kind !== 'growth' || last.flow !== 'stock' || item.quantity.unit !== '%') return undefined;
  return movedTo.test(spanText(view, item.left))
    ? { indicator: last.indicator, kind: 'growth', flow: 'stock', noun: last.noun ?? last.indicator }
    : undefined;
}
const movedTo = /^(?:实际|最终|最后|[又再已]|[今本]年){0,2}(?:回落|下降|降|降低|放缓|回升|上升|提高|加快)[到至为]$/u;

/** The share that the words of a span end in: 〔服务业增加值占地区生产总值比重〕. */
function heldShare({ start, end }: Span, { item, view }: RuleInput): Draft | undefined {
  const held = item.quantity.unit === '%' ? holds.exec(view.text.slice(start, end)) : null;
  if (held === null) return undefined;
  const holder = shape(phraseWords(view, { start, end: start + held.index }), view.ownNames);
  const indicator = holder.verb + holder.noun;
  const reference = `占${held.groups?.['whole'] ?? ''}`;
  return indicator === ''
    ? undefined
    : { indicator, kind: 'share', reference, flow: 'stock', earlier: true, noun: indicator };
}

/** 宽带业务收入2746亿元，〔在电信业务收入中占比〕由15.6%提升至15.7%: the share of what was told just before. */
function inWhole(span: Span, { item, view, memory }: RuleInput): Draft | undefined {
  const whole = shareIn.exec(spanText(view, span))?.groups?.['whole'];
  const base = lastBase(memory)?.draft.indicator;
  if (whole === undefined || base === undefined || item.quantity.unit !== '%') return undefined;
  return { indicator: base, kind: 'share', reference: `占${whole}`, flow: 'stock', earlier: true, noun: base };
}
const shareIn = /^在(?<whole>[^，。]{2,16}?)(?:之|当)?中的?(?:占比|比重|份额)$/u;

/** 〔财政收入占国民收入的比重〕，由…下降到…, 〔农村自来水普及率〕，从…提高到…: the comma only takes a breath. */
function toldBefore(input: RuleInput): Draft | undefined {
  const { item, view } = input;
  const before = item.clauseIndex - 1;
  const clause = view.clauses[before];
  if (clause === undefined || (view.itemsOfClause[before] ?? []).length > 0) return undefined;
  const opens = view.itemsOfClause[item.clauseIndex]?.[0] === item;
  if (!opens || !/^[由从]/u.test(spanText(view, item.left))) return undefined;
  const held = heldShare(clause, input);
  const text = view.text.slice(clause.start, clause.end);
  const named = { start: clause.start, end: clause.end - (moves.exec(text)?.[0].length ?? 0) };
  if (held !== undefined || !/(?:[率量额值]|指数)$/u.test(spanText(view, named))) return held;
  const { noun, verb } = shape(phraseWords(view, named), view.ownNames);
  const indicator = verb + noun;
  return (
    rateOf(indicator, item.quantity.unit) ?? { indicator, kind: 'level', flow: 'stock', earlier: true, noun: indicator }
  );
}

/** 失业率〔连续第五个月下降〕，从…降到…: how it went is told by the two values. */
const moves =
  /(?:在[^，。]{2,10})?(?:一直|连续|持续|继续|不断|逐年|逐步|稳步|明显|显著|大幅|进一步)[^，。]{0,8}(?:下降|下滑|上升|上涨|增长|增加|减少|提高|提升|回落|回升|降低|扩大|缩小)\s*$/u;

/** 工业〔增速〕由5.1%提高到6.2%: two rates of growth. */
function rateOf(name: string, unit: string): Draft | undefined {
  const thing = thingGrown(name);
  if (thing === undefined || unit !== '%') return undefined;
  return { indicator: thing, kind: 'growth', flow: 'stock', earlier: true, noun: thing };
}

/** 〔占全国比重〕由7%提高到8%, 〔占比〕由三成提高到四成: shares of what was named before. */
function shareOfBase(name: string, { item, view, memory }: RuleInput): Draft | undefined {
  const of = /^(?:占(?<whole>[^占]{2,12}?)的?(?:比重|比例|份额)|占比|比重)$/u.exec(name);
  const indicator = lastBase(memory)?.draft.indicator ?? topicBefore(view, item);
  if (of === null || indicator === '' || item.quantity.unit !== '%') return undefined;
  const whole = of.groups?.['whole'];
  const reference = whole === undefined ? {} : { reference: `占${whole}` };
  return { indicator, kind: 'share', flow: 'stock', earlier: true, noun: indicator, ...reference };
}

/** 从〔0〕增长到530万千瓦: nothing is nothing in any unit. */
function unitOfArrival({ item, view }: RuleInput): Pick<Draft, 'unit'> {
  const unit = view.items[item.index + 1]?.quantity.unit;
  return item.quantity.value === '0' && item.quantity.unit === '' && unit !== undefined ? { unit } : {};
}

/** 汽车保有量…，其中新能源汽车〔保有量〕由…: what is measured of the whole is measured of the part. */
function measureOfWhole(whole: string, part: string): string {
  const measure = whole.endsWith('保有量') ? '保有量' : (attributeAtEnd(whole) ?? '');
  return part.endsWith(measure) ? '' : measure;
}

/** The next quantity of the clause (or the next clause) is where it arrives. */
function leadsOn({ item, view }: RuleInput): boolean {
  const next = view.items[item.index + 1];
  if (next === undefined || next.clauseIndex > item.clauseIndex + 1) return false;
  return arrives.test(view.text.slice(item.quantity.end, next.quantity.start).trim());
}

/** 从10%到20%〔再到30%〕: one more stop on the way. */
const further = /^[，、]?再/u;

function departed({ facts }: Memory): boolean {
  return facts.at(-2)?.draft.earlier === true && facts.at(-1)?.draft.indicator === facts.at(-2)?.draft.indicator;
}

function isArrival({ item, view, memory }: RuleInput): boolean {
  const last = memory.facts.at(-1);
  if (last?.sentence !== memory.sentence || view.items[item.index - 1] !== last.item) return false;
  const between = view.text.slice(last.item.quantity.end, item.quantity.start).trim();
  return arrives.test(between) && (last.draft.earlier === true || (further.test(between) && departed(memory)));
}
