import type { Quantity } from '../model/quantity.js';
import { readNumerals } from './numeral.js';

/** Verbs and nouns after which a bare 第一 is a place in an order. */
const cues = [
  '排名',
  '排位',
  '名次',
  '位次',
  '位居',
  '位列',
  '名列',
  '跃居',
  '稳居',
  '高居',
  '居',
  '列',
  '蝉联',
  '升至',
  '跃至',
  '进至',
  '前移至',
  '保持',
  '获',
  '夺得',
  '排',
  '占',
  '全国',
  '全省',
  '全市',
  '全区',
  '全县',
  '全球',
  '全州',
  '世界',
  '亚洲',
  '组',
  '中部',
  '西部',
  '东部',
  '国内',
  '同类',
  '均',
  '直辖市',
  '省份',
  '城市',
  '地区',
  '评价中',
  '考核',
  '前',
];
/** What may follow a bare rank: the end of the words it closes. */
const closers = '，。；、！？：）)”,;:!?. \t\n的';
/** How far back a cue may stand from the rank, in characters. */
const reach = 16;

/**
 * Ranks of a sentence: 第3位, 第十名 anywhere; 第一, 前三, 前10位 where the words before speak of an order.
 * `isFree` is asked with the span of the numeral. Offsets into `text`; values are places, unit 位.
 */
export function readRanks(text: string, isFree: (start: number, end: number) => boolean): Quantity[] {
  const ranks: Quantity[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const opener = text.charAt(index);
    if (opener !== '第' && opener !== '前') continue;
    const rank = rankAt(text, index, opener, isFree);
    if (rank === undefined) continue;
    ranks.push(rank);
    index = rank.end - 1;
  }
  return ranks;
}

const longestNumeral = 6;
/** How far is read, so that a longer numeral (第12,345) is known as one and not cut. */
const window = 16;

function rankAt(
  text: string,
  index: number,
  opener: string,
  isFree: (start: number, end: number) => boolean,
): Quantity | undefined {
  const [numeral] = readNumerals(text.slice(index + 1, index + 1 + window));
  if (
    numeral?.digitsStart !== 0 ||
    numeral.end > longestNumeral ||
    numeral.value.includes('.') ||
    numeral.hedge !== undefined
  )
    return undefined;
  if (isPriority.test(text.slice(Math.max(0, index - 2), index))) return undefined;
  const start = index + 1;
  const end = start + numeral.end;
  const suffix = text.charAt(end);
  const named = suffix === '位' || suffix === '名';
  const after = text.charAt(end + (named ? 1 : 0));
  if (!isFree(start, end) || !(named || after === '' || closers.includes(after))) return undefined;
  if (!(opener === '第' && named) && !hasCue(text, index)) return undefined;
  return {
    start: index,
    end: end + (named ? 1 : 0),
    numerals: [{ start, end }],
    value: numeral.value,
    qualifier: opener === '前' ? 'le' : 'eq',
    unit: '位',
    dimension: 'rank',
    form: 'plain',
    script: numeral.script,
  };
}

/** 把人民利益〔放在〕第一位: what comes first to somebody has no place in an order. */
const isPriority = /[放摆][在到]$/u;

function hasCue(text: string, index: number): boolean {
  let from = Math.max(0, index - reach);
  for (const mark of '，。；！？：,;') from = Math.max(from, text.lastIndexOf(mark, index - 1) + 1);
  const before = text.slice(from, index);
  return cues.some((cue) => before.includes(cue));
}
