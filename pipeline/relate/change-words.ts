import { changeVerbs, rateNouns } from '../lexicon/phrase-words.js';
import type { Quantity } from '../model/quantity.js';
import type { Word } from '../model/sentence.js';
import { textOf } from './phrase.js';
import type { Draft } from './rule.js';

/** The change a phrase ends with: the verb or noun, its sign, and how many words it takes from the right. */
export interface ChangeWord {
  readonly form: string;
  readonly sign: 1 | -1;
  readonly noun: boolean;
  /** The words before it. */
  readonly before: readonly Word[];
}

const verbs = new Map(changeVerbs.map((entry) => [entry.form, entry.sign]));
const nouns = new Map(rateNouns.map((entry) => [entry.form, entry.sign]));
/** Words that may stand between the change and its amount. */
const between: ReadonlySet<string> = new Set([
  '了',
  '约',
  '近',
  '超',
  '超过',
  '达',
  '达到',
  '为',
  '在',
  '是',
  '共',
  '安排',
  '保持',
  '保持在',
  '控制',
  '稳定',
  '不低于',
  '预期',
  '目标',
  '设定',
  '确定',
  '定',
  '定为',
  '将',
  '均',
  '都',
  '左右',
  '到',
  '也',
  '高达',
  '实现',
  '维持',
  '仅',
  '只',
  '逾',
  '计划',
  '预计',
  '至少',
  '分别',
  '力争',
  '确保',
  '均达',
  '幅度',
  '就',
  '可能',
]);
/** 增长到, 降至: the value is where it went, not how far. */
const towards = new Set(['到', '至', '为']);

/** The change word at the end of the words before a quantity; undefined when they end in something else. */
export function changeAtEnd(words: readonly Word[]): ChangeWord | undefined {
  let end = words.length;
  let passed = '';
  while (end > 0 && (between.has(words[end - 1]?.text ?? '') || (words[end - 1]?.text ?? '').trim() === '')) {
    end -= 1;
    passed = words[end]?.text ?? '';
    if (passed !== '' && end === words.length) break;
  }
  const last = words[end - 1];
  if (last === undefined) return undefined;
  const next = words[end]?.text ?? '';
  const found = verbAt(words, end, next) ?? nounAt(words, end);
  return found !== undefined && isPartOfChange(found) ? undefined : found;
}

/** 占总〔降幅〕近四成: a part of the fall, no fall. */
function isPartOfChange({ form, before }: ChangeWord): boolean {
  return form.endsWith('幅') && /占[^，。占]{0,8}$/u.test(textOf(before.slice(-3)));
}

function verbAt(words: readonly Word[], end: number, next: string): ChangeWord | undefined {
  const found = formAt(words, end, verbs);
  const arrives = towards.has(next.charAt(0));
  if (found === undefined) return arrives ? undefined : gluedVerb(words, end);
  if (!arrives) return { ...found, noun: false };
  return nouns.has(found.form) && next === '为' ? { ...found, noun: true } : undefined;
}

const longVerbs = changeVerbs.filter(({ form }) => form.length > 1);

/** A change the dictionary glues to its noun: 价格上涨. */
function gluedVerb(words: readonly Word[], end: number): ChangeWord | undefined {
  const last = words[end - 1];
  const found =
    last === undefined || last.text.length < 4 ? undefined : longVerbs.find(({ form }) => last.text.endsWith(form));
  if (last === undefined || found === undefined) return undefined;
  const cut = last.end - found.form.length;
  const rest: Word = {
    text: last.text.slice(0, last.text.length - found.form.length),
    tag: 'n',
    start: last.start,
    end: cut,
  };
  return { form: found.form, sign: found.sign, noun: false, before: [...words.slice(0, end - 1), rest] };
}

/** A rate of change by its noun; 人口〔自然增长率〕 is a measure of its own. */
function nounAt(words: readonly Word[], end: number): ChangeWord | undefined {
  const found = formAt(words, end, nouns);
  const own = found?.form === '增长率' && /(?:自然|机械)$/u.test(found.before.at(-1)?.text ?? '');
  return found === undefined || own ? undefined : { ...found, noun: true };
}

/** The form of a table that the last two words before `end`, or the last one, make up. */
function formAt(
  words: readonly Word[],
  end: number,
  signs: ReadonlyMap<string, 1 | -1>,
): Omit<ChangeWord, 'noun'> | undefined {
  for (const taken of end < 2 ? [1] : [2, 1]) {
    const before = words.slice(0, end - taken);
    const form = textOf(words.slice(end - taken, end));
    const sign = signs.get(form);
    if (sign !== undefined) return { form, sign, before };
  }
  return undefined;
}

const comparisons: ReadonlyMap<string, 1 | -1> = new Map([
  ['高于', 1],
  ['高出', 1],
  ['低于', -1],
  ['快于', 1],
  ['慢于', -1],
  ['优于', 1],
  ['领先', 1],
  ['好于', 1],
  ['超出', 1],
  ['高过', 1],
]);

/** A distance to another value: 〔高于全市〕5.9个百分点. */
export interface Comparison {
  readonly sign: 1 | -1;
  /** What is compared with, with its verb: 高于全市. */
  readonly reference: string;
  /** The words before it. */
  readonly before: readonly Word[];
}

/**
 * The comparison a phrase ends with; undefined when it names nothing to compare with. In points 超过 is no hedge either.
 * 快于 is cut in two where it opens a clause.
 */
export function comparedWith(words: readonly Word[], inPoints = false): Comparison | undefined {
  const formOf = ({ text }: Word, index: number): string =>
    words[index + 1]?.text === '于' ? `${text}于` : inPoints && text === '超过' ? '超出' : text;
  const at = words.findLastIndex((word, index) => comparisons.has(formOf(word, index)));
  const word = words[at];
  if (word === undefined) return undefined;
  const form = formOf(word, at);
  if (at + (form === `${word.text}于` ? 2 : 1) === words.length) return undefined;
  const reference = textOf(words.slice(at)).replace(/[，、\s]+$/u, '');
  return { sign: comparisons.get(form) ?? 1, reference, before: words.slice(0, at) };
}

/** 优于Ⅲ类水体比例达94%: what is compared is itself measured, the value is no distance. */
export function isMeasured({ reference }: Comparison): boolean {
  return /(?:比例|比重|占比|覆盖率|达标率)(?:为|达到?)?$/u.test(reference);
}

const departures = [
  // 由2020年的, 由震前的
  '[^由从，、]{0,14}的',
  // 从2020年末
  '[0-9０-９〇○一二三四五六七八九]{4}年[末底初]?',
  // 从上半年, 由原来
  '[上去]年|[上下]半年|年初|上年末|[一二三四]季度|原来|原先|过去|最初|当初|此前',
  // 从人均, 从月销售额
  '(?:家庭|城乡|城镇|农村)?[月年]?[人户亩]均(?:每[月年])?|平均|[月年](?:销售额|收入)',
];

/** The words before a value that something left, at their end: 由, 从2020年的, 由每人每年. */
export const leavesFrom = new RegExp(`(?:由|从)(?:${departures.join('|')}){0,2}(?:每[^由从，、的每]{1,3}){0,3}$`, 'u');

/** Units in which a change is a rate; in all others it is an amount. */
export function isRate(unit: string): boolean {
  return unit === '%' || unit === '‰' || unit === '倍';
}

/** A quantity as a change of that sign: growth in a rate, else a change by an amount. */
export function changedBy({ unit, value }: Quantity, sign: 1 | -1): Pick<Draft, 'kind' | 'value' | 'flow'> {
  return { kind: isRate(unit) ? 'growth' : 'change', value: signed(value, sign), flow: 'growth' };
}

/** What is better when there is less of it. */
const burdens = /(?:PM|浓度|细颗粒物|指数|排放|能耗|死亡率|失业率|不良率)/u;

/** The sign of a change of `indicator`: 改善 is a fall of what is better when there is less of it. */
export function signOf({ form, sign }: ChangeWord, indicator: string): 1 | -1 {
  return form === '改善' && burdens.test(indicator) ? -1 : sign;
}

/** The value with the sign of its change. */
export function signed(value: string, sign: 1 | -1): string {
  return sign === -1 && !value.startsWith('-') && value !== '0' ? `-${value}` : value;
}
