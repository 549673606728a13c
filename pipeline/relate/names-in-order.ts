import { attributeNouns } from '../lexicon/phrase-words.js';
import type { Word } from '../model/sentence.js';
import { attributeAtEnd } from './attribute.js';
import { shape } from './left-phrase.js';
import { textOf, trimReach } from './phrase.js';
import type { SentenceView } from './view.js';

/** The names before 分别, one for each value; undefined when their number differs. `apart`: they share no head but a measure. */
export function namesInOrder(
  words: readonly Word[],
  size: number,
  view: SentenceView,
  apart = false,
): string[] | undefined {
  const sectors = sectorsOf(textOf(trimReach(words)));
  if (sectors?.length === size) return sectors;
  const phrase = shape(trimReach(words), view.ownNames);
  if (size === 2 && textOf(phrase.words).includes('存、贷款')) return splitCompound(textOf(phrase.words));
  const atCommas = partsAt(phrase.words, new Set(['、']));
  const filled = atCommas.length === size ? atCommas : partsAt(phrase.words, new Set(['、', '和', '与', '及']));
  if (filled.length === 1 && size === 2) return splitCompound(textOf(filled[0] ?? []));
  if (filled.length !== size) return undefined;
  return restoreTails(filled, apart);
}

/** 一、二、三产业增加值: the sectors of the economy by their numbers. */
function sectorsOf(text: string): string[] | undefined {
  const groups = /(?<numbers>[一二三](?:、?[一二三]){1,2})(?:次)?产业?(?<measure>[^、业]*)$/u.exec(text)?.groups;
  return groups?.['numbers']?.match(/[一二三]/gu)?.map((number) => `第${number}产业${groups['measure'] ?? ''}`);
}

export function partsAt(words: readonly Word[], separators: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (separators.has(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

/** 进出口 → 进口, 出口; 存贷款余额 → 存款余额, 贷款余额; 城乡 → 城镇, 农村. */
export const compounds: readonly { readonly form: string; readonly parts: readonly [string, string] }[] = [
  { form: '存贷款', parts: ['存款', '贷款'] },
  { form: '存、贷款', parts: ['存款', '贷款'] },
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

/** Gives the head that only the last name carries to the names before it: 水稻、玉米产量 → 水稻产量. */
function restoreTails(parts: readonly (readonly Word[])[], apart: boolean): string[] {
  const last = parts.at(-1) ?? [];
  const shared = sharedTail(parts[0] ?? [], last);
  const tail = apart && !/(?:[量率数额值]|规模|面积)$/u.test(shared) ? '' : shared;
  const first = parts[0] ?? [];
  const towards = /^[对向](?=.)/u.exec(textOf(first))?.[0] ?? '';
  return parts.map((part, index) => {
    const own = textOf(part);
    const text = own.startsWith(towards) ? own : towards + own;
    if (index === parts.length - 1) return withModifierOfFirst(textOf(parts[0] ?? []), text);
    return tail === '' || text.endsWith(tail) ? text : text + tail;
  });
}

const bareMeasures =
  /^(?:死亡人数|案损数|支出|利润|税收|产量|销量|面积|人数|增加值|合同额|到位资金|绿地率|普惠率|签约额|余额|总额)$/u;

/** 事故起数、死亡人数 → 事故死亡人数: a bare measure takes the modifier of the first name. */
function withModifierOfFirst(first: string, last: string): string {
  if (!bareMeasures.test(last)) return last;
  const modifier = first.replace(
    /(?:起数|受理数|总数|收入|支出|数量|数|面积|产量|销量|总产值|产值|增加值|项目数|覆盖率|率)$/u,
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
  '年',
  '进出口',
  '出口',
  '进口',
  '建成',
  '本外币',
  '贷款',
  '存款',
  '产量',
  '产值',
  '水质',
  '优良',
  '产能',
  '先进',
]);

function sharedTail(first: readonly Word[], last: readonly Word[]): string {
  const firstText = textOf(first);
  const lastText = textOf(last);
  if (attributeAtEnd(firstText) !== undefined || /(?:数|率|额|量|就业|游客|人次)$/u.test(firstText)) return '';
  const aligned = alignedTail(firstText, lastText);
  if (aligned !== undefined) return aligned;
  const prefix = first.length === 1 ? alikePrefix(first[0], last[0]) : undefined;
  if (prefix !== undefined) return lastText.slice(prefix.length);
  if (things.test(firstText) && !measures.test(lastText)) return '';
  const [only] = last;
  if (first.length === 1 && first[0]?.tag === 'b' && last.length === 1 && only?.text.length === firstText.length + 2)
    return only.text.slice(firstText.length);
  let start = last.length - (pairedTails.has(textOf(last.slice(-2))) ? 2 : 1);
  if (attributeAtEnd(lastText) === undefined && last.length < 2) return '';
  while (start > 1 && tailModifiers.has(last[start - 1]?.text ?? '') && !alike(firstText, last[start - 1])) start -= 1;
  if (start > 1 && textOf(last.slice(start)) === '量' && (last[start - 1]?.tag ?? '').startsWith('v')) start -= 1;
  if (start > 1 && last[start - 1]?.text === '年') start -= 1;
  const tail = start > 0 ? textOf(last.slice(start)) : '';
  return tail.length === 1 && pairedTails.has(lastText.slice(-2)) ? lastText.slice(-2) : tail;
}

/** Heads of names that need no head of a later name: 总部企业、研发中心. */
const things = /(?:企业|机构|总部|中心|平台|基地|园区|集群|城市|实验室|工厂|示范区|公园|学校|医院|团队)$/u;
const measures = /(?:[量率数额值]|规模|面积|收入|利润|投资|占比|比重|比例|出口|标准|增速)$/u;

/** Measures and things the dictionary may cut in two. */
const pairedTails: ReadonlySet<string> = new Set([...attributeNouns, '管网']);

/** 制造业、数字经济核心产业增加值: the first name has an ending of its own where the last has 产业. */
function alike(first: string, word: Word | undefined): boolean {
  return first.slice(-1) === word?.text.slice(-1);
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
