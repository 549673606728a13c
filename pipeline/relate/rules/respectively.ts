import { attributeNouns } from '../../lexicon/phrase-words.js';
import type { Item } from '../items.js';
import { changeAtEnd, signed } from '../change-words.js';
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
    const words = phraseWords(view, group.first.left);
    const marker = words.findLastIndex((word) => markers.has(word.text));
    const tail = words.slice(marker + 1);
    const names = namesOf(words.slice(0, marker), group.size, view) ?? carriedNames(memory, group, view);
    const indicator = names?.[group.index];
    if (indicator === undefined) return undefined;
    return draft(view, group.first, item, tail, indicator);
  },
};

const markers: ReadonlySet<string> = new Set(['分别', '各', '依次', '各自', '分别为']);

interface Group {
  readonly first: Item;
  readonly index: number;
  readonly size: number;
}

/** The run of quantities that one 分别 governs, and the place of `item` in it. */
function groupOf(view: SentenceView, item: Item): Group | undefined {
  const at = view.items.indexOf(item);
  let start = at;
  while (start > 0 && continues(view, view.items[start])) start -= 1;
  const first = view.items[start];
  if (first === undefined || !/(?:分别|依次|各自|各(?:为|达))/u.test(spanText(view, first.left))) return undefined;
  let end = at + 1;
  while (end < view.items.length && continues(view, view.items[end])) end += 1;
  return end - start < 2 ? undefined : { first, index: at - start, size: end - start };
}

function continues(view: SentenceView, item: Item | undefined): boolean {
  return item !== undefined && item.listed && spanText(view, item.left) === '';
}

function draft(view: SentenceView, first: Item, item: Item, tail: readonly Word[], indicator: string): Draft {
  const found = changeAtEnd(tail);
  const rate = item.quantity.unit === '%' || item.quantity.unit === '倍';
  if (found === undefined) {
    const share = /占/u.test(textOf(tail));
    return { indicator, kind: share ? 'share' : 'level', flow: 'stock', reference: share ? textOf(tail).replace(/的?(?:比重|比例)?(?:达到?|为)?$/u, '') : '' };
  }
  return { indicator, kind: rate ? 'growth' : 'change', value: signed(item.quantity.value, found.sign), reference: comparisonBase(spanText(view, first.left)), flow: 'growth' };
}

/** The names before 分别, one for each value; undefined when their number differs. */
function namesOf(words: readonly Word[], size: number, view: SentenceView): string[] | undefined {
  const phrase = shape(trimReach(words), view.ownNames);
  const parts: Word[][] = [[]];
  for (const word of phrase.words) {
    if (word.text === '、' || word.text === '和' || word.text === '与' || word.text === '及') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const filled = parts.filter((part) => part.length > 0);
  if (filled.length === 1 && size === 2) return splitCompound(textOf(filled[0] ?? []));
  if (filled.length !== size) return undefined;
  return restoreTails(filled);
}

/** 进出口 → 进口, 出口; 存贷款余额 → 存款余额, 贷款余额; 城乡 → 城镇, 农村. */
const compounds: readonly { readonly form: string; readonly parts: readonly [string, string] }[] = [
  { form: '存贷款', parts: ['存款', '贷款'] },
  { form: '进出口', parts: ['进口', '出口'] },
  { form: '城乡', parts: ['城镇', '农村'] },
  { form: '收支', parts: ['收入', '支出'] },
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
  return parts.map((part, index) => {
    const text = textOf(part);
    return index === parts.length - 1 || tail === '' || text.endsWith(tail) ? text : text + tail;
  });
}

function sharedTail(first: readonly Word[], last: readonly Word[]): string {
  const lastText = textOf(last);
  const head = first.at(-1)?.text ?? '';
  const at = last.findIndex((word) => word.text === head);
  if (at >= 0) return textOf(last.slice(at + 1));
  const prefix = first.length === 1 ? alikePrefix(first[0], last[0]) : undefined;
  if (prefix !== undefined) return lastText.slice(prefix.length);
  const attribute = attributeTails.find((noun) => lastText.endsWith(noun));
  if (attribute !== undefined) return textOf(first).endsWith(attribute) ? '' : attribute;
  return last.length > 1 && first.length < last.length ? (last.at(-1)?.text ?? '') : '';
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
  const before = memory.facts.filter((fact) => fact.sentence === memory.sentence && fact.item.quantity.end <= group.first.quantity.start && view.items.includes(fact.item) && fact.draft.kind !== 'rank');
  if (before.length < group.size) return undefined;
  return before.slice(-group.size).map((fact) => fact.draft.indicator);
}
