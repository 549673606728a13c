import { attributeNouns } from '../../lexicon/phrase-words.js';
import type { Item } from '../items.js';
import { changeAtEnd, changedBy } from '../change-words.js';
import { shape } from '../left-phrase.js';
import { lastBase, type Memory } from '../memory.js';
import { textOf, trimReach } from '../phrase.js';
import { comparisonBase } from '../reference.js';
import type { Draft, Rule } from '../rule.js';
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
  ],
  counterExamples: ['粮食产量达到120万吨，增长3%。'],
  apply({ item, view, memory }) {
    const group = groupOf(view, item);
    if (group === undefined) return undefined;
    const compared = comparedBases(view, group, memory, item);
    if (compared !== undefined) return compared;
    const words = phraseWords(view, group.first.left);
    const marker = words.findLastIndex((word) => markers.has(word.text));
    const tail = words.slice(marker + 1);
    const before = beforeBase(marker < 0 ? (changeAtEnd(words)?.before ?? words) : words.slice(0, marker));
    const names =
      namesInOrder(before, group.size, view) ??
      (shape(trimReach(before), view.ownNames).words.length === 0 ? carriedNames(memory, group, view) : undefined);
    const indicator =
      names?.[group.index] ?? (before.length > 0 ? textOf(shape(trimReach(before), view.ownNames).words) : undefined);
    if (indicator === undefined) return undefined;
    return draft(view, group.first, item, tail, indicator);
  },
};

const markers: ReadonlySet<string> = new Set(['分别', '各', '依次', '各自', '分别为']);

/** Without the base that 分别 or the change is told against: 死亡人数〔较“十三五”同期〕. */
function beforeBase(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ text }, index) => index > 0 && framing.has(text));
  return at < 0 ? words : words.slice(0, at);
}
const framing: ReadonlySet<string> = new Set(['年均', '同比', '较']);

interface Group {
  readonly first: Item;
  readonly index: number;
  readonly size: number;
}

/** The run of quantities that one 分别 governs, and the place of `item` in it. */
function groupOf(view: SentenceView, item: Item): Group | undefined {
  const at = item.index;
  let start = at;
  while (start > 0 && continues(view, view.items[start])) start -= 1;
  const first = view.items[start];
  if (first === undefined) return undefined;
  let end = at + 1;
  while (end < view.items.length && continues(view, view.items[end])) end += 1;
  if (!/(?:分别|依次|各自|各(?:为|达))/u.test(spanText(view, first.left)) && !isPair(view, first, end - start))
    return undefined;
  return end - start < 2 ? undefined : { first, index: at - start, size: end - start };
}

/** 城乡居民人均收入年均增长5.3%、7.7%: a compound of two names beside two values needs no 分别. */
function isPair(view: SentenceView, first: Item, size: number): boolean {
  const second = view.items[first.index + 1];
  if (size !== 2 || second?.quantity.unit !== first.quantity.unit) return false;
  const text = spanText(view, first.left);
  return compounds.some(({ form }) => text.includes(form)) && changeAtEnd(phraseWords(view, first.left)) !== undefined;
}

function continues(view: SentenceView, item: Item | undefined): boolean {
  return item !== undefined && item.listed && spanText(view, item.left) === '';
}

function draft(view: SentenceView, first: Item, item: Item, tail: readonly Word[], indicator: string): Draft {
  const found = changeAtEnd(tail);
  if (found === undefined) {
    const share = textOf(tail).includes('占');
    return {
      indicator,
      kind: share ? 'share' : 'level',
      flow: 'stock',
      reference: share ? textOf(tail).replace(/的?(?:比重|比例)?(?:达到?|为)?$/u, '') : '',
    };
  }
  return {
    indicator,
    ...changedBy(item.quantity, found.sign),
    reference: comparisonBase(spanText(view, first.left)),
  };
}

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

/** The names before 分别, one for each value; undefined when their number differs. */
export function namesInOrder(words: readonly Word[], size: number, view: SentenceView): string[] | undefined {
  const phrase = shape(trimReach(words), view.ownNames);
  const atCommas = partsAt(phrase.words, new Set(['、']));
  const filled = atCommas.length === size ? atCommas : partsAt(phrase.words, new Set(['、', '和', '与', '及']));
  if (filled.length === 1 && size === 2) return splitCompound(textOf(filled[0] ?? []));
  if (filled.length !== size) return undefined;
  return restoreTails(filled);
}

function partsAt(words: readonly Word[], separators: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (separators.has(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** 进出口 → 进口, 出口; 存贷款余额 → 存款余额, 贷款余额; 城乡 → 城镇, 农村. */
const compounds: readonly { readonly form: string; readonly parts: readonly [string, string] }[] = [
  { form: '存贷款', parts: ['存款', '贷款'] },
  { form: '进出口', parts: ['进口', '出口'] },
  { form: '城乡', parts: ['城镇', '农村'] },
  { form: '收支', parts: ['收入', '支出'] },
  { form: '内外资', parts: ['内资', '外资'] },
  { form: '一二产', parts: ['一产', '二产'] },
];

function splitCompound(name: string): string[] | undefined {
  const compound = compounds.find(({ form }) => name.includes(form));
  return compound?.parts.map((part) => name.replace(compound.form, part));
}

const attributeTails = [...attributeNouns].sort((first, second) => second.length - first.length);

/** Gives the head that only the last name carries to the names before it: 水稻、玉米产量 → 水稻产量. */
function restoreTails(parts: readonly (readonly Word[])[]): string[] {
  const last = parts.at(-1) ?? [];
  const tail = sharedTail(parts[0] ?? [], last);
  const towards = /^[对向](?=.)/u.exec(textOf(parts[0] ?? []))?.[0] ?? '';
  return parts.map((part, index) => {
    const own = textOf(part);
    const text = own.startsWith(towards) ? own : towards + own;
    if (index === parts.length - 1) return withModifierOfFirst(textOf(parts[0] ?? []), text);
    return tail === '' || text.endsWith(tail) ? text : text + tail;
  });
}

const bareMeasures =
  /^(?:死亡人数|支出|利润|税收|产量|销量|面积|人数|增加值|合同额|到位资金|绿地率|签约额|余额|总额)$/u;

/** 事故起数、死亡人数 → 事故死亡人数: a bare measure takes the modifier of the first name. */
function withModifierOfFirst(first: string, last: string): string {
  if (!bareMeasures.test(last)) return last;
  const modifier = first.replace(
    /(?:起数|总数|收入|支出|数量|数|面积|产量|销量|总产值|产值|增加值|项目数|覆盖率|率)$/u,
    '',
  );
  return modifier === first || modifier === '' ? last : modifier + last;
}

/** Words that belong to a measure noun behind them: 产业规模, 人均可支配收入, 抽检合格率. */
const tailModifiers = new Set([
  '人均',
  '可支配',
  '居民',
  '产业',
  '行业',
  '抽检',
  '平均',
  '累计',
  '总',
  '营业',
  '销售',
  '人口',
  '零售',
  '网络',
  '常住',
  '年末',
  '建成',
  '本外币',
]);

function sharedTail(first: readonly Word[], last: readonly Word[]): string {
  const firstText = textOf(first);
  const lastText = textOf(last);
  if (attributeTails.some((noun) => firstText.endsWith(noun)) || /(?:数|率|额|量|就业|游客|人次)$/u.test(firstText))
    return '';
  const aligned = alignedTail(firstText, lastText);
  if (aligned !== undefined) return aligned;
  const prefix = first.length === 1 ? alikePrefix(first[0], last[0]) : undefined;
  if (prefix !== undefined) return lastText.slice(prefix.length);
  let start = last.length - 1;
  if (!attributeTails.some((noun) => lastText.endsWith(noun)) && last.length < 2) return '';
  while (start > 1 && tailModifiers.has(last[start - 1]?.text ?? '')) start -= 1;
  return start > 0 ? textOf(last.slice(start)) : '';
}

/** What follows the part of the last name that matches the first in its end (食品, 药品) or in its length and beginning (美丽河湖, 美丽海湾). */
function alignedTail(first: string, last: string): string | undefined {
  const ending = first.slice(-1);
  for (const at of [first.length - 1, first.length, first.length - 2]) {
    if (at > 0 && last.charAt(at) === ending && last.length > at + 1) return last.slice(at + 1);
  }
  return first.length >= 4 && last.startsWith(first.slice(0, 2)) && last.length > first.length
    ? last.slice(first.length)
    : undefined;
}

const kinds: readonly ReadonlySet<string>[] = [
  new Set(['城镇', '农村', '城市', '乡村', '全体', '城乡']),
  new Set(['国内', '国际', '国外', '省内', '省外', '入境', '出境']),
  new Set(['小学', '初中', '高中', '普通高中', '幼儿园']),
];

/** The word the last name begins with that is of one kind with the first name: 农村 of 农村居民收入 beside 城镇. */
function alikePrefix(first: Word | undefined, last: Word | undefined): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  if (first.tag === 'ns' && last.tag === 'ns') return last.text;
  const kind = kinds.find((words) => words.has(first.text));
  return kind === undefined ? undefined : [...kind].find((word) => last.text.startsWith(word));
}

/** 分别增长3%、5% with no names of its own speaks of the facts just before. */
function carriedNames(memory: Memory, group: Group, view: SentenceView): string[] | undefined {
  if (lastBase(memory) === undefined) return undefined;
  const before = memory.facts.filter(
    (fact) =>
      fact.sentence === memory.sentence &&
      fact.item.quantity.end <= group.first.quantity.start &&
      view.items[fact.item.index] === fact.item &&
      fact.draft.kind !== 'rank',
  );
  if (before.length < group.size) return undefined;
  return before.slice(-group.size).map((fact) => fact.draft.indicator);
}
