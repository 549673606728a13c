import type { Word } from '../../model/sentence.js';
import { beforeBase } from '../before-base.js';
import { changedBehind } from '../changed-behind.js';
import {
  changeAtEnd,
  changedBy,
  comparedWith,
  isMeasured,
  isRate,
  signed,
  signOf,
  type ChangeWord,
} from '../change-words.js';
import { shape } from '../left-phrase.js';
import { withGain } from '../gain.js';
import { lastBase, previousItem } from '../memory.js';
import { counted, countChanges } from '../count-changes.js';
import { ofPlaceAlone, placeAtEnd, placeAtHead } from '../place-of-value.js';
import { measureOfBranch, ofOwner, ofTown, ofWhole, propertyOfBase } from '../part-of-base.js';
import { trimReach } from '../phrase.js';
import { growthRateOf, pointsOf, rateOfGrowth } from '../points-of.js';
import { comparisonBase } from '../reference.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { nameBefore, topicBefore } from '../topic.js';
import { phraseWords, spanText } from '../view.js';

/** Grows or falls by a rate (kind growth) or by an amount (kind change). */
export const change: Rule = {
  id: 'change',
  title: '增长、下降若干',
  examples: [
    {
      sentence: '全市粮食总产量增长2.5%，进口额同比下降3.1%。',
      facts: [
        { quote: '2.5%', indicator: '粮食总产量', kind: 'growth', value: '2.5', unit: '%' },
        { quote: '3.1%', indicator: '进口额', kind: 'growth', value: '-3.1', unit: '%', reference: '同比' },
      ],
    },
    {
      sentence: '城镇化率达到71.2%，比上年提高1.3个百分点。',
      facts: [
        {
          quote: '1.3个百分点',
          indicator: '城镇化率',
          kind: 'change',
          value: '1.3',
          unit: '百分点',
          reference: '比上年',
        },
      ],
    },
  ],
  counterExamples: ['财政收入增加到35亿元。', '新增就业12万人。'],
  apply(input) {
    const words = phraseWords(input.view, input.item.left);
    const amount = overPlan(input) ?? addedToStock(input);
    if (amount !== undefined) return amount;
    const compared = distance(words, input);
    if (compared !== undefined) return compared;
    const { quantity } = input.item;
    const rate = isRate(quantity.unit);
    const found = changeAtEnd(words) ?? (rate ? changeBehind(input, words) : undefined);
    if (found === undefined) return undefined;
    if ((!rate && (found.noun || movesPrice.test(found.form))) || (found.form === '节省' && !isCompared(input)))
      return undefined;
    if (!rate && (countsNewThings(found, input) || (counted.has(quantity.dimension) && !countChanges.has(found.form))))
      return undefined;
    return draftOf(input, found);
  },
};

/** 药品平均〔降价〕15%; in money the word before may be half of another: 库〔提价〕4920元/吨. */
const movesPrice = /^[降提涨]价$/u;

/** 退出平台346家、〔超计划〕19家: by so many more than was planned. */
function overPlan(input: RuleInput): Draft | undefined {
  const reference = /^超(?:出|过)?(?:年度|全年|年初|原定)?(?:计划|目标|任务|预期)(?:目标)?$/u.exec(
    spanText(input.view, input.item.left),
  )?.[0];
  const indicator = reference === undefined ? '' : baseOf(input);
  return reference === undefined || indicator === ''
    ? undefined
    : { indicator, kind: 'change', flow: 'growth', reference, noun: indicator };
}

/** 贷款余额增长9%，〔新增〕6300亿元: what comes on top of a stock of money. */
function addedToStock({ item, view, memory }: RuleInput): Draft | undefined {
  const stock = lastBase(memory)?.draft.indicator ?? '';
  const adds = /^(?:当年|全年|本年|今年|同比|比年初|较年初)?(?:新增|净增)[了近约]?$/u.test(spanText(view, item.left));
  return adds && item.quantity.dimension === 'currency' && stock.endsWith('余额')
    ? { indicator: stock, kind: 'change', flow: 'growth', noun: stock }
    : undefined;
}

/** 〔比之前〕节省50分钟: without a base it says what was saved. */
function isCompared({ item, view }: RuleInput): boolean {
  return comparisonBase(spanText(view, item.left)) !== '';
}

const nounBehind =
  /^(?:左右|以上|以下)?(?:的|(?=增长$|下降$))(?:正|较快|高速|两位数)?(?:平均)?(?<noun>增长|下降|增幅|增速|涨幅|降幅|速度|幅度)(?:[速幅]度?)?(?<verb>[^，。；、]{0,6})$/u;

/** 实现6.8%的增长, 以15%的速度增长: the change stands behind its rate. */
function changeBehind({ item, view }: RuleInput, words: readonly Word[]): ChangeWord | undefined {
  const groups = nounBehind.exec(spanText(view, item.right))?.groups;
  if (groups === undefined) return undefined;
  const form = `${groups['noun'] ?? ''}${groups['verb'] ?? ''}`;
  if (/目标|预期|要求/u.test(form)) return undefined;
  const at = words.findLastIndex(({ text }) => text === '以' || text === '按');
  const before = at < 0 ? trimReach(words) : words.slice(0, at);
  return { form, sign: /降|减|跌/u.test(form) ? -1 : 1, noun: false, before };
}

/** 增速高于全市5.9个百分点: a distance to another value. */
function distance(words: readonly Word[], input: RuleInput): Draft | undefined {
  const { quantity } = input.item;
  if (quantity.unit !== '百分点' && quantity.unit !== '%') return undefined;
  const found = comparedWith(words, quantity.unit === '百分点');
  if (found === undefined || (quantity.unit === '%' && isMeasured(found))) return undefined;
  const own = measured(found.before, input);
  const base = own === '' || own === '增速' || own === '增幅' ? baseOf(input) : '';
  const indicator = own === '' ? base : base === '' ? own : growthRateOf(base);
  return {
    indicator,
    kind: 'change',
    value: signed(quantity.value, found.sign),
    reference: found.reference,
    flow: 'growth',
    noun: indicator,
  };
}

/** 增加企业50家 counts what is new; 企业增加50家 says by how much. With nothing left of the verb and a noun right, it counts. */
function countsNewThings(found: ChangeWord, input: RuleInput): boolean {
  if (input.item.quantity.unit === '百分点') return false;
  const right = spanText(input.view, input.item.right);
  return right !== '' && shape(found.before).noun === '' && !right.startsWith('以上');
}

function draftOf(input: RuleInput, found: ChangeWord): Draft {
  const { quantity, left } = input.item;
  const reference = comparisonBase(spanText(input.view, left));
  const before = measured(found.before, input);
  const own =
    changedBehind(input, found, before) ||
    rateOfGrowth(withGain(before, found, spanText(input.view, input.item.right)), lastBase(input.memory));
  const placed = ofPlaceAlone(own, input.memory) ?? placeAtHead(own) ?? placeAtEnd(own);
  const indicator =
    placed?.indicator ??
    (own === '' || (shareAlone.test(own) && lastBase(input.memory)?.draft.kind === 'share')
      ? baseOf(input)
      : own === '增速'
        ? growthRateOf(baseOf(input))
        : affects(own, input) ||
          ofTown(own, input) ||
          ofOwner(propertyOfBase(own + (ofWhole(own, input) || measureOfBranch(own, input)), input), input));
  return {
    indicator,
    ...changedBy(quantity, signOf(found, indicator)),
    reference: reference === '' ? carriedReference(input, own) : reference,
    noun: indicator,
    ...(placed === undefined ? {} : { subject: placed.subject }),
  };
}

/** 鲜菜价格下降7%，〔影响CPI〕下降0.1个百分点: what the growth just told did to another rate. */
function affects(own: string, { item, memory }: RuleInput): string {
  const base = own.startsWith('影响') ? previousItem(memory, item)?.draft : undefined;
  return base?.kind === 'growth' ? base.indicator + own : '';
}

/** 占全国的55.5%，〔比重〕提升2个百分点: of the share just told. */
const shareAlone = /^(?:所?占|(?:所?占)?(?:比重|占比|份额|比例))$/u;

/** 较2020年的3亿元增加2亿元、增长67%: the base stands once for both changes. */
function carriedReference({ item, view, memory }: RuleInput, own: string): string {
  const last = memory.facts.at(-1);
  if (own !== '' || last?.sentence !== memory.sentence || last.item.clauseIndex < item.clauseIndex - 1) return '';
  if (last.item.clauseIndex === item.clauseIndex && /^(?:较|比)[^，、]{2,14}的$/u.test(spanText(view, last.item.left)))
    return spanText(view, last.item.left).replace(/的$/u, '');
  return (last.draft.kind === 'change' || last.draft.kind === 'growth') && /^[较比]/u.test(last.draft.reference ?? '')
    ? (last.draft.reference ?? '')
    : '';
}

function baseOf({ memory, view, item }: RuleInput): string {
  const name = nameBefore(view, item);
  if (name !== '') return name;
  const base = lastBase(memory);
  if (base === undefined) return topicBefore(view, item);
  return item.quantity.unit === '百分点' ? pointsOf(base, view) : base.draft.indicator;
}

/** The measured thing before the change verb, without 同比, 年均, 较…; empty when the clause names none. */
function measured(before: readonly Word[], input: RuleInput): string {
  const phrase = shape(trimReach(trimBases(beforeBase(before))), input.view.ownNames);
  const name = (phrase.verb + phrase.noun).replace(/^带动(?=.{2})/u, '').replace(adjusted, '');
  const noun = shared.test(name) ? (lastBase(input.memory)?.draft.noun ?? '') : '';
  if (noun !== '') return `人均${noun}`;
  return framed.test(name) || placed.test(name) || perHead.test(name) || excluded.test(name) ? '' : name;
}

/** 居民收入〔扣除价格因素〕增长5%: how it was measured. */
const adjusted = /(?<=.{2})(?:扣除|剔除|按)\p{Script=Han}{2,8}(?:因素|计算|口径)后?$/u;

/** 支出增长1%，〔剔除转移支付后〕同口径增长3%: without what, not what. */
const excluded = /^(?:扣除|剔除|不含|不考虑)[^，。]{2,20}(?:后|因素)$/u;

const framed = /^(?:的)?(?:情况|条件|前提|背景|基础)[下上]?$/u;
/** 养老金连续5年增加，去年又〔人均〕提高10%: how what was named before is counted. */
const perHead = /^[又再也]?[人户亩]均$/u;

/** 新增体育场地100万平方米，〔相当于人均〕增加1平方米: an amount of what was named before, for each. */
const shared = /^相当于人均$/u;

/** 〔稳居全国前列〕、增长4%: the place of what was named before. */
const placed =
  /^(?:稳居|位居|居|位列|列|保持|连续)[^，、]{0,10}(?:首位|第[一二三四五六七八九十\d]+位?|前[列茅十五三][强位]?)$/u;

const bases: ReadonlySet<string> = new Set([
  '同比',
  '环比',
  '年均',
  '同口径',
  '同期',
  '实际',
  '名义',
  '大幅',
  '平均',
  '每年',
  '上年',
  '去年',
  '高于',
  '低于',
  '高出',
  '微',
  '转为',
]);

function trimBases(words: readonly Word[]): Word[] {
  let end = words.length;
  while (
    end > 0 &&
    (bases.has(words[end - 1]?.text ?? '') ||
      /^[\s，、]+$/u.test(words[end - 1]?.text ?? '') ||
      words[end - 1]?.tag === 'd')
  )
    end -= 1;
  return words.slice(0, end);
}
