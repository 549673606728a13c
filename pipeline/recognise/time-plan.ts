import { planByForm, planByOrdinal, type FiveYearPlan } from '../lexicon/times-plans.js';
import { spanOfYears } from './time-clock.js';
import { readSmallNumber } from './time-numeral.js';
import { matchAt, type Reading, type TimeRule } from './time-expression.js';

const shortName = '(?:十[一二三四五六]?|[一二三四五六七八九])五|十五';
const quoted = new RegExp(`[“"「『‘＂](?<form>${shortName})[”"」』’＂]`, 'uy');
const plain = new RegExp(`(?<form>${shortName})(?=期间|时期|规划|计划|以来|末)`, 'uy');
const ordinal = /第(?<ordinal>十[一二三四五六]?|[一二三四五六七八九])个五年(?<kind>规划|计划|計划|計劃)?/uy;
const spanAfter =
  /(?:(?:计划|规划)?(?:期间|时期)|以来|这五年|的五年|五年|末|内|中(?![期后])|间|这|，|累计|年均|(?:计划|规划)?的?(?:执行|完成|实施)情况)/uy;
const stretchWord = /这?(?:计划|规划)?(?:期间|时期)(?:内|里)?|这五年(?:间|来)?|内/uy;
const endWord = /末(?:期|年)?/uy;
/** Years counted within a plan: “十四五”第一年, 计划的最后一年, 前两年, 后三年. */
const yearWithin =
  /(?:计划|规划|时期)?的?(?:第(?<nth>[一二三四五])个?年度?|(?<edge>最后|末)一?年|(?<side>[前头后])(?<count>[两二三四])年)(?:间|里|内|来)?/uy;

/** The year or years of a plan that `yearWithin` counts, from its first year or back from its last. */
function yearsWithin(plan: FiveYearPlan, groups: Readonly<Record<string, string | undefined>>): string {
  const { nth, edge, side, count = '' } = groups;
  if (edge !== undefined) return String(plan.end);
  if (nth !== undefined) return String(plan.start + (readSmallNumber(nth) ?? 1) - 1);
  const length = readSmallNumber(count) ?? 1;
  return side === '后'
    ? spanOfYears(plan.end - length + 1, plan.end)
    : spanOfYears(plan.start, plan.start + length - 1);
}

function planReading(text: string, plan: FiveYearPlan | undefined, nameEnd: number, span: boolean): Reading {
  const named = { class: 'name', reason: '五年规划名称' } as const;
  const within = plan === undefined ? undefined : matchAt(yearWithin, text, nameEnd);
  if (plan !== undefined && within !== undefined)
    return { ...named, end: nameEnd + within[0].length, period: yearsWithin(plan, within.groups ?? {}) };
  if (plan === undefined || !(span || matchAt(spanAfter, text, nameEnd) !== undefined))
    return { ...named, end: nameEnd, role: 'during' };
  const ending = matchAt(endWord, text, nameEnd);
  if (ending !== undefined) return { ...named, end: nameEnd + ending[0].length, period: String(plan.end) };
  const stretch = matchAt(stretchWord, text, nameEnd);
  return { ...named, end: nameEnd + (stretch?.[0].length ?? 0), period: `${String(plan.start)}/${String(plan.end)}` };
}

/** “十四五”, with its years where a stretch of time is meant and not the plan as a paper. */
export const planName: TimeRule = {
  id: 'plan-name',
  opens: '“"「『‘＂一二三四五六七八九十',
  examples: [
    '【“十四五”期间】，',
    '【“十四五”时期】',
    '【“十四五”以来】',
    '较【“十三五”末】',
    '“【“十四五”】规划',
    '【十四五期间】',
    '【“七五”计划期间】',
    '【“十四五”第一年】，',
    '【六五计划前两年】的',
  ],
  counterExamples: ['十五个', '“十五个”'],
  read: ({ text }, at) => {
    const match = matchAt(quoted, text, at) ?? matchAt(plain, text, at);
    if (match === undefined) return undefined;
    return planReading(text, planByForm.get(match.groups?.['form'] ?? ''), at + match[0].length, false);
  },
};

/** 第一个五年计划期间, 第一个五年合计: numerals are dates; the bare plan is a name. */
export const planInFull: TimeRule = {
  id: 'plan-in-full',
  opens: '第',
  examples: [
    '【第一个五年计划期间】，',
    '【第一个五年期间】',
    '【第一个五年】合计',
    '【第五个五年计划的最后一年】，',
    '【第十四个五年规划】纲要',
  ],
  counterExamples: ['第一个三年行动计划', '五年计划'],
  read: ({ text }, at) => {
    const match = matchAt(ordinal, text, at);
    if (match === undefined) return undefined;
    return planReading(
      text,
      planByOrdinal.get(match.groups?.['ordinal'] ?? ''),
      at + match[0].length,
      match.groups?.['kind'] === undefined,
    );
  },
};
