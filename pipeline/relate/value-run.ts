import type { Word } from '../model/sentence.js';
import { changeAtEnd, leavesFrom } from './change-words.js';
import type { Item } from './items.js';
import { shape } from './left-phrase.js';
import { lastBase, type Memory } from './memory.js';
import { compounds } from './names-in-order.js';
import { partsAt, textOf, trimReach } from './phrase.js';
import { phraseWords, spanText, type SentenceView } from './view.js';

/** A run of values that one 分别 governs. */
export interface Group {
  readonly first: Item;
  readonly index: number;
  readonly size: number;
}

/** The run of quantities that one 分别 governs, and the place of `item` in it. */
export function groupOf(view: SentenceView, item: Item, memory: Memory): Group | undefined {
  const at = item.index;
  let start = at;
  while (start > 0 && continues(view, view.items[start])) start -= 1;
  const first = view.items[start];
  if (first === undefined) return undefined;
  let end = at + 1;
  while (end < view.items.length && continues(view, view.items[end])) end += 1;
  if (end - start < 2) return undefined;
  if (
    !/(?:分别|依次|各自|各(?:为|达))/u.test(spanText(view, first.left)) &&
    !isPair(view, first, end - start) &&
    !isPaired(view, first, end - start) &&
    departures(view, { first, index: at - start, size: end - start }, memory) === undefined &&
    !isEcho(view, { first, index: at - start, size: end - start }, memory)
  )
    return undefined;
  return { first, index: at - start, size: end - start };
}

/** 城乡居民人均收入年均增长5.3%、7.7%: a compound of two names beside two values needs no 分别. */
function isPair(view: SentenceView, first: Item, size: number): boolean {
  const second = view.items[first.index + 1];
  if (size !== 2 || second?.quantity.unit !== first.quantity.unit) return false;
  const text = spanText(view, first.left);
  const compound = compounds.find(({ form }) => text.includes(form));
  if (compound === undefined) return false;
  if (leavesFrom.test(text)) return true;
  return (
    changeAtEnd(phraseWords(view, first.left)) !== undefined ||
    (compound.form !== '进出口' && /(?:达到?|[增升高]至|[高加]到)(?:每[人月年])*$/u.test(text))
  );
}

/** 从600元、400元〔提高到800元、700元〕: what left those values arrives at these, in the same order. */
export function departures(view: SentenceView, { first, size }: Group, memory: Memory): string[] | undefined {
  const left = memory.facts.filter(
    ({ item, sentence }) =>
      sentence === memory.sentence && item.index < first.index && item.index >= first.index - size,
  );
  const all =
    left.length === size && left.every(({ item, draft }) => draft.earlier === true && view.items[item.index] === item);
  const arrives = /(?:到|至|为)(?:[^，、；]{0,12}的)?$/u.test(spanText(view, first.left));
  return all && arrives ? left.map(({ draft }) => draft.indicator) : undefined;
}

/** 城乡居民收入分别达6万元、3万元，〔增长4%、5%〕: the changes of the values just before, in the same order. */
function isEcho(view: SentenceView, group: Group, memory: Memory): boolean {
  const change = changeAtEnd(phraseWords(view, group.first.left));
  const named = trimReach(change?.before ?? []);
  if (change === undefined || (named.length > 0 && !isBaseOnly(named))) return false;
  const before = view.items[group.first.index - 1];
  const last = memory.facts.find(({ item }) => item === before);
  if (last?.draft.kind !== 'level' || carriedNames(memory, group, view) === undefined) return false;
  return before?.listed === true || areLevels(group, view, memory);
}

/** Whether words only say what a change is told against or by: 平均每年, 比上年. */
export function isBaseOnly(words: readonly Word[]): boolean {
  return words.length > 0 && bases.test(textOf(words));
}
const bases = /^(?:[，\s]|同比|[比较](?:上年|去年)(?:同期)?|年均|平均|每年|实际|名义)*$/u;

/** 甲5万元，乙3万元，〔增长4%和5%〕: as many levels in one unit just before as there are changes. */
function areLevels({ first, size }: Group, view: SentenceView, { facts }: Memory): boolean {
  const before = view.items.slice(Math.max(0, first.index - size), first.index);
  const units = new Set(before.map(({ quantity }) => quantity.unit));
  const levels = before.map((item) => facts.find((fact) => fact.item === item)?.draft);
  const names = new Set(levels.map((draft) => draft?.indicator));
  return units.size === 1 && names.size === size && levels.every((draft) => draft?.kind === 'level');
}

/** 老旧供热、燃气管网800公里、600公里: as many names as values, the last of which has nothing behind it. */
function isPaired(view: SentenceView, first: Item, size: number): boolean {
  const last = view.items[first.index + size - 1];
  if (last === undefined || spanText(view, last.right) !== '') return false;
  const members = view.items.slice(first.index, first.index + size);
  if (members.some(({ quantity }) => quantity.dimension !== first.quantity.dimension)) return false;
  const words = phraseWords(view, first.left);
  const names = shape(trimReach(changeAtEnd(words)?.before ?? words), view.ownNames).words;
  const pair = size === 2 && first.quantity.unit === '%' && changeAtEnd(words) !== undefined;
  return partsAt(names, new Set(pair || size > 2 ? ['、', '和', '与', '及'] : ['、'])).length === size;
}

/** Nothing, or for whom and how often: 分别提高到每人每月690元、〔每人每年〕6120元. */
const eachOnly = /^(?:每[人户亩月年日天])*$/u;

function continues(view: SentenceView, item: Item | undefined): boolean {
  return item !== undefined && item.listed && eachOnly.test(spanText(view, item.left));
}

/** 分别增长3%、5% with no names of its own speaks of the facts just before. */
export function carriedNames(memory: Memory, group: Group, view: SentenceView): string[] | undefined {
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
