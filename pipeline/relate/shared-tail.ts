import { attributeNouns } from '../lexicon/phrase-words.js';
import type { Word } from '../model/sentence.js';
import { attributeAtEnd } from './attribute.js';
import { textOf } from './phrase.js';

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

/** What only the last of several names carries at its end and the first lacks: 产量 of 水稻、玉米产量; empty where each name is whole. */
export function sharedTail(first: readonly Word[], last: readonly Word[]): string {
  const firstText = textOf(first);
  const lastText = textOf(last);
  // 轻、重〔工业〕.
  if (/^[轻重大小中男女老]$/u.test(firstText) && /^[轻重大小微男女少]./u.test(lastText)) return lastText.slice(1);
  if (attributeAtEnd(firstText) !== undefined || /(?:数|率|额|量|[货总]值|就业|游客|人次)$/u.test(firstText)) return '';
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
  const tail = start > 0 ? withoutOverlap(firstText, textOf(last.slice(start))) : '';
  return tail.length === 1 && pairedTails.has(lastText.slice(-2)) ? lastText.slice(-2) : tail;
}

/** 汽车、新能源汽车产量: where the dictionary has 汽车产量 for one word, 〔产量〕 alone is shared. */
function withoutOverlap(first: string, tail: string): string {
  for (let length = Math.min(first.length, tail.length - 1); length >= 2; length -= 1)
    if (tail.startsWith(first.slice(-length))) return tail.slice(length);
  return tail;
}

/** Heads of names that need no head of a later name: 总部企业、研发中心. */
const things = /(?:企业|项目|机构|总部|中心|平台|基地|园区|集群|城市|实验室|工厂|示范区|公园|学校|医院|团队)$/u;
const measures = /(?:[量率数额值]|规模|面积|收入|利润|投资|占比|比重|比例|出口|标准|增速)$/u;

/** Measures and things the dictionary may cut in two. */
const pairedTails: ReadonlySet<string> = new Set([...attributeNouns, '管网']);

/** 制造业、数字经济核心产业增加值: the first name has an ending of its own where the last has 产业. */
function alike(first: string, word: Word | undefined): boolean {
  return first.slice(-1) === word?.text.slice(-1);
}

/** What follows the part of the last name that matches the first in its end (食品, 药品) or in its length and beginning (美丽河湖, 美丽海湾). */
function alignedTail(first: string, last: string): string | undefined {
  if (last.startsWith(first)) return attributeAtEnd(last);
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
