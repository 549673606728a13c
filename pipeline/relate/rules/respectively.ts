import type { Item } from '../items.js';
import { opensBase } from '../before-base.js';
import { branchesInOrder } from '../branches-in-order.js';
import { changeAtEnd, changedBy, comparedWith, isRate, leavesFrom, signed } from '../change-words.js';
import { shape } from '../left-phrase.js';
import { lastBase, type Memory } from '../memory.js';
import { namesInOrder } from '../names-in-order.js';
import { oneThing } from '../one-thing.js';
import { textOf, trimReach } from '../phrase.js';
import { thingGrown } from '../points-of.js';
import { comparisonBase } from '../reference.js';
import type { Draft, Rule } from '../rule.js';
import { namedShare } from '../whole-of-share.js';
import { carriedNames, departures, groupOf, isBaseOnly, type Group } from '../value-run.js';
import { phraseWords, spanText, type SentenceView } from '../view.js';
import type { Word } from '../../model/sentence.js';

/** A、B分别为 x、y: one fact for each pair. */
export const respectively: Rule = {
  id: 'respectively',
  title: '分别为',
  examples: [
    {
      sentence: '水稻、玉米产量分别增长2.1%、3.4%。',
      facts: [
        { quote: '2.1%', indicator: '水稻产量', kind: 'growth', value: '2.1', unit: '%' },
        { quote: '3.4%', indicator: '玉米产量', kind: 'growth', value: '3.4', unit: '%' },
      ],
    },
    {
      sentence: '城镇和农村居民人均可支配收入分别达到5.1万元、2.6万元。',
      facts: [
        { quote: '5.1万元', indicator: '城镇居民人均可支配收入', kind: 'level', value: '51000', unit: '元' },
        { quote: '2.6万元', indicator: '农村居民人均可支配收入', kind: 'level', value: '26000', unit: '元' },
      ],
    },
    {
      sentence: '租赁和商务服务业，住宿和餐饮业增加值分别增长9.2%、6.1%。',
      facts: [
        { quote: '9.2%', indicator: '租赁和商务服务业增加值', kind: 'growth', value: '9.2', unit: '%' },
        { quote: '6.1%', indicator: '住宿和餐饮业增加值', kind: 'growth', value: '6.1', unit: '%' },
      ],
    },
  ],
  counterExamples: ['粮食产量达到120万吨，增长3%。'],
  apply({ item, view, memory }) {
    const group = groupOf(view, item, memory);
    if (group === undefined) return undefined;
    const left = departures(view, group, memory);
    if (left !== undefined) return { indicator: left[group.index] ?? '', kind: 'level', flow: 'stock' };
    const compared = comparedBases(view, group, memory, item);
    if (compared !== undefined) return compared;
    const words = phraseWords(view, group.first.left);
    const marker = words.findLastIndex((word) => markers.has(word.text));
    const tail = words.slice(marker + 1);
    const before = beforeBase(marker < 0 ? (changeAtEnd(words)?.before ?? words) : words.slice(0, marker));
    const hedge = marker < 0 ? {} : hedgeOfFirst(group, item);
    const one = marker < 0 ? undefined : oneThing(view, group, before, tail, lastBase(memory)?.draft.indicator);
    if (one !== undefined) return { ...draft(view, group.first, item, tail, one.indicator), ...one, ...hedge };
    const names =
      branchesInOrder(before, group, view) ??
      namesInOrder(before, group.size, view, countsDiffer(view, group)) ??
      (shape(trimReach(before), view.ownNames).words.length === 0
        ? (namesOfClauseBefore(group, view) ?? carriedNames(memory, group, view))
        : undefined);
    const indicator =
      (marker < 0 ? withVerbOfFirst(names, group.index, before, view) : names?.[group.index]) ??
      (before.length > 0 ? ownName(before, view) || lastBase(memory)?.draft.indicator : undefined);
    if (indicator === undefined) return undefined;
    return {
      ...draft(view, group.first, item, tail, indicator),
      ...hedge,
      ...(departs(view, group) ? { earlier: true as const } : {}),
    };
  },
};

/** 收入、支出分别〔突破〕300亿元和3000亿元: what stands behind 分别 and before the first value holds for all. */
function hedgeOfFirst({ first }: Group, item: Item): Pick<Draft, 'qualifier'> {
  const { qualifier, start, numerals } = first.quantity;
  const stands = qualifier !== 'range' && start < (numerals[0]?.start ?? start);
  return stands && item.quantity.qualifier === 'eq' ? { qualifier } : {};
}

/** The one name of all values; empty where the words only say when, as in 而去年和前年分别为2万吨和3万吨. */
function ownName(words: readonly Word[], view: SentenceView): string {
  return textOf(shape(trimReach(words), view.ownNames).words);
}

/** 友城和领事馆分别增至20对、30家: things counted in different units have no head in common but a measure. */
function countsDiffer(view: SentenceView, { first, size }: Group): boolean {
  const units = view.items.slice(first.index, first.index + size).map(({ quantity }) => quantity.unit);
  return first.quantity.dimension === 'count' && new Set(units).size === size;
}

/** 标准分别从600元、400元提高到…: where both began. */
function departs(view: SentenceView, { first, size }: Group): boolean {
  const last = view.items[first.index + size - 1];
  const next = view.items[first.index + size];
  if (last === undefined || next?.clauseIndex !== first.clauseIndex) return false;
  const arrives = /(?:到|至|为)[^，、；]{0,12}$/u.test(view.text.slice(last.quantity.end, next.quantity.start));
  return arrives && leavesFrom.test(spanText(view, first.left));
}

/** 〔改造〕供热、燃气管网800公里、600公里: what is done to the first is done to all. */
function withVerbOfFirst(
  names: readonly string[] | undefined,
  index: number,
  before: readonly Word[],
  view: SentenceView,
): string | undefined {
  const name = names?.[index];
  const { verb } = shape(trimReach(before), view.ownNames);
  return name === undefined || index === 0 || verb === '' || name.startsWith(verb) ? name : verb + name;
}

const markers: ReadonlySet<string> = new Set(['分别', '各', '依次', '各自', '分别为']);

/** Without the base that 分别 or the change is told against: 死亡人数〔较“十三五”同期〕. */
function beforeBase(words: readonly Word[]): readonly Word[] {
  if (words[0]?.text === '比' || isBaseOnly(trimReach(words))) return [];
  const at = words.findIndex(
    ({ text }, index) => ((index > 0 || text !== '年均') && framing.has(text)) || opensBase(words, index),
  );
  return at < 0 ? words : words.slice(0, at);
}
const framing: ReadonlySet<string> = new Set(['年均', '同比']);

function draft(view: SentenceView, first: Item, item: Item, tail: readonly Word[], indicator: string): Draft {
  const distance = comparedWith(tail);
  if (distance !== undefined) {
    const value = signed(item.quantity.value, distance.sign);
    return { indicator, kind: 'change', value, reference: distance.reference, flow: 'growth' };
  }
  const found = changeAtEnd(tail);
  if (found === undefined) {
    const done = ofPlan.exec(textOf(tail))?.groups?.['plan'];
    if (done !== undefined) return { indicator: `${indicator}完成${done}比例`, kind: 'level', flow: 'stock' };
    const behind = isRate(item.quantity.unit) ? changeBehindAll(view, first) : undefined;
    if (behind !== undefined) return { indicator, ...changedBy(item.quantity, behind) };
    const share = textOf(tail).includes('占');
    const named = item.quantity.unit === '%' && !share ? namedKind(indicator, view, first) : undefined;
    if (named !== undefined) return named;
    return {
      indicator,
      kind: share ? 'share' : 'level',
      flow: /(?:累计|合计|共计)/u.test(spanText(view, first.left)) ? 'flow' : 'stock',
      reference: share ? textOf(tail).replace(/的?(?:比重|比例)?(?:达到?|为)?$/u, '') : '',
    };
  }
  return {
    indicator,
    ...changedBy(item.quantity, found.sign),
    reference: comparisonBase(spanText(view, first.left)),
  };
}

/** 出口分别实现13%、32%〔的增长〕: what all values are stands behind the last of them. */
function changeBehindAll(view: SentenceView, first: Item): 1 | -1 | undefined {
  const last = view.items.findLast(({ clauseIndex }) => clauseIndex === first.clauseIndex);
  const word =
    last === undefined ? undefined : /^的(?<word>增长|下降)$/u.exec(spanText(view, last.right))?.groups?.['word'];
  return word === undefined ? undefined : word === '增长' ? 1 : -1;
}

/** 工业、民间投资〔增速〕分别达到6%、7%; 服务业、制造业〔占GDP比重〕分别达…: the name says what kind of value it is. */
function namedKind(indicator: string, view: SentenceView, first: Item): Draft | undefined {
  const rate = thingGrown(indicator);
  if (rate !== undefined)
    return { indicator: rate, kind: 'growth', flow: 'growth', reference: comparisonBase(spanText(view, first.left)) };
  const thing = namedShare(indicator)?.thing;
  const share = sharesTold.exec(spanText(view, first.left))?.groups;
  if (share === undefined || thing === undefined) return undefined;
  return { indicator: thing, kind: 'share', flow: 'stock', reference: share['whole'] ?? '' };
}

/** 占GDP〔比重分别〕达到, 先进产能〔占比分别〕达; 占比分别由A、B升到C、D tells levels. */
const sharesTold = /(?:(?<whole>占[^占、]{1,16}?)的?比重|占比)分别(?![由从])/u;

/** 新增就业、发放贷款分别〔完成年计划的〕110%、130%. */
const ofPlan = /^完成(?<plan>[^，、占]{0,6}(?:计划|目标|任务))的?$/u;

const comparedWithBoth = /^(?:比|较|与|同)(?<bases>[^，。；]{3,40}?)(?:相比)?(?:则)?分别/u;

/** 比去年同期和上季度分别下降15%和9%: one thing against two bases. */
function comparedBases(view: SentenceView, group: Group, memory: Memory, item: Item): Draft | undefined {
  const text = spanText(view, group.first.left);
  const bases = comparedWithBoth.exec(text)?.groups?.['bases']?.split(/[和、与]/u) ?? [];
  const base = bases[group.index];
  const indicator = lastBase(memory)?.draft.indicator;
  const found = changeAtEnd(phraseWords(view, group.first.left));
  if (bases.length !== group.size || base === undefined || indicator === undefined || found === undefined)
    return undefined;
  return { indicator, ...changedBy(item.quantity, found.sign), reference: `较${base}` };
}

/**
 * 农业园区、产业集群〔从无到有〕，分别达到2个、3个; 烟尘、粉尘排放量〔双双下降〕，比上年分别下降2%和3%: a clause without
 * values names what the next one counts.
 */
function namesOfClauseBefore({ first, size }: Group, view: SentenceView): string[] | undefined {
  const clause = view.clauses[first.clauseIndex - 1];
  if (clause === undefined || view.itemsOfClause[first.clauseIndex - 1]?.length !== 0) return undefined;
  const words = phraseWords(view, clause);
  const idiom = words.findIndex(({ tag }, index) => index > 0 && tag === 'i');
  const end = idiom < 0 ? words.findLastIndex(({ text }) => measured.test(text)) + 1 : idiom;
  return end === 0 ? undefined : namesInOrder(words.slice(0, end), size, view);
}

const measured = /(?:[量额率值数]|收入|支出|投资)$/u;
