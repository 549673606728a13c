import { dependentProperties } from '../lexicon/phrase-words.js';
import { attributeAtEnd, besideProperty, isAttribute } from './attribute.js';
import { lastBase, previousItem, type Remembered } from './memory.js';
import type { Item } from './items.js';
import type { Draft, RuleInput } from './rule.js';
import { ownerBefore } from './topic.js';
import { spanText } from './view.js';

/** 汽车产量增长8%，其中新能源汽车〔产量〕增长40%: what is measured of the whole is measured of the part. */
export function ofWhole(own: string, { item, view, memory }: RuleInput): string {
  const base = previousItem(memory, item)?.draft;
  if (base === undefined || !spanText(view, item.left).startsWith('其中') || measuredItself.test(own)) return '';
  const measure = attributeAtEnd(base.indicator) ?? '';
  return base.kind === 'rank' || own.endsWith(measure) || !/(?:量|值|额)$/u.test(measure) ? '' : measure;
}

const measuredItself = /(?:出口|进口|进出口|投资|消费|收入|支出|游客|贷款|存款|人次|[率数量额值])$/u;

/**
 * 国有企业增加值增长4%，私营企业〔增加值〕增长6%；分门类看，采矿业〔增加值〕增长3%: what is measured of one branch is measured of the
 * next that is named alone. Empty for a name that is no branch, or that says what is measured of it.
 */
export function measureOfBranch(own: string, { item, view, memory }: RuleInput): string {
  const branch = branchAtEnd(own);
  if (branch === undefined || attributeAtEnd(own) !== undefined) return '';
  const before = lastBase(memory) ?? (dividesLast.test(view.text) ? memory.facts.at(-1) : undefined);
  if (before === undefined || !isNear(before, item, memory.sentence)) return '';
  const { indicator, kind } = before.draft;
  const measure = attributeAtEnd(indicator) ?? /价格$/u.exec(indicator)?.[0];
  if (measure === undefined || kind === 'rank') return '';
  const other = branchAtEnd(indicator.slice(0, -measure.length));
  return other !== undefined && (other.endsWith(branch) || branch.endsWith(other)) ? measure : '';
}

/** 保费收入188亿元，其中财产险〔保费收入〕48亿元，寿险〔保费收入〕110亿元: classes of insurance by what they took in. */
export function measureOfClass(own: string, { indicator }: Pick<Draft, 'indicator'>): string {
  return /(?<![保])险(?:业务)?$/u.test(own) ? (/(?:原保险)?保费收入$/u.exec(indicator)?.[0] ?? '') : '';
}

/** 床位7万张，其中医院〔床位〕5万张: what is counted by 张 are beds, not those who have them. */
export function bedsOf(own: string, { indicator }: Pick<Draft, 'indicator'>): string {
  return indicator.endsWith('床位') && /[院所站中心部会构]$/u.test(own) ? '床位' : '';
}

/** 零售总额2560亿元，增长6%。按所在地分，城镇〔零售总额〕1980亿元: town or country alone says where the measure named before was taken. */
export function ofTown(own: string, { item, view, memory }: RuleInput): string {
  if (!towns.test(own)) return '';
  const before = lastBase(memory) ?? (dividesLast.test(view.text) ? memory.facts.at(-1) : undefined);
  if (before === undefined || !isNear(before, item, memory.sentence)) return '';
  const measure = before.draft.indicator.replace(/^(?:城镇|乡村|农村|城市)/u, '');
  return /(?:[额值]|价格|收入|支出|投资)$/u.test(measure) ? own + measure : '';
}
const towns = /^(?:城镇|乡村|农村|城市)$/u;

/** Just before, but for a word on how the whole is divided, or in the sentence before. */
function isNear({ item: before, sentence }: Remembered, item: Item, now: number): boolean {
  return sentence === now ? item.clauseIndex - before.clauseIndex <= 2 : sentence === now - 1;
}

/** 〔其中，〕采矿业…, 〔分行业看，〕…, 〔规模以上工业中，〕…: parts of what the sentence before told. */
const dividesLast =
  /^(?:其中|(?:在?\p{Script=Han}{2,12}中，)?[分按]\p{Script=Han}{1,8}(?:看|统计|分|划分)，|在?规模以上工业中，)/u;

/** What tells the names of branches: 股份制〔企业〕, 采〔矿业〕, 饮料〔类〕. */
function branchAtEnd(name: string): string | undefined {
  return /(?:企业|产业|行业|(?<![就创作毕失专营事停歇])业|(?<![人种同])类)$/u.exec(name)?.[0];
}

/** 工业机器人产量增长6%、〔出口量〕增长9%: a property alone is one of the thing just before. */
export function propertyOfBase(own: string, { item, memory }: RuleInput): string {
  const base = dependent.has(own) ? previousItem(memory, item)?.draft : undefined;
  if (base === undefined || base.kind === 'rank' || base.indicator === '') return own;
  if (own === '出口' && !(item.listed && /(?:产值|产量|营收|规模)$/u.test(base.indicator))) return own;
  return besideProperty(base.owner ?? base.indicator, own);
}

const dependent: ReadonlySet<string> = new Set(dependentProperties);

/** Rates of the people: 计划生育取得成绩，〔出生率〕下降. */
const ofPeople = /^(?:出生|死亡|自然增长)率$/u;

/** 产业园扩能发力，〔产值〕增长5%; 装机占比达63%、〔规模〕翻了一番: whose property grew is told before. */
export function ofOwner(own: string, { item, view, memory }: RuleInput): string {
  if (!isAttribute(own)) return own;
  const base = lastBase(memory);
  if (base !== undefined && /^总[量额值]$|^规模$/u.test(own)) return besideProperty(base.draft.indicator, own);
  if (base !== undefined || item.listed || ofPeople.test(own)) return own;
  const owner = ownerBefore(view, item);
  return owner === '' ? own : besideProperty(owner, own);
}
