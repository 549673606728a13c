import type { Period } from '../model/fact.js';
import { isOneYear, isSpanOfYears } from '../recognise/time-clock.js';
import type { TimeExpression } from '../recognise/time.js';
import { isYearlyAverage } from '../relate/reference.js';
import type { Item } from '../relate/items.js';
import type { Related } from '../relate/relate.js';
import type { SentenceView } from '../relate/view.js';
import type { Setting } from './course.js';
import { isPartOfYear } from './period-carry.js';
import { resolvePeriod } from './period-resolve.js';
import type { SectionPeriod } from './period-section.js';

/** The period of a drafted fact, and where it was taken from; undefined when nothing tells it. */
export function factPeriod(related: Related, view: SentenceView, setting: Setting): Period | undefined {
  const { item, draft } = related;
  const { section } = setting;
  const start = draft.kind === 'growth' || draft.kind === 'change' ? item.clause.start : item.left.start;
  const before = view.text.slice(start, item.quantity.start);
  const average = draft.reference === '年均' || isYearlyAverage(before);
  const period = resolvePeriod({
    times: timesFor(related, view).filter((time) => !isCountedUp(time, related, view, section)),
    at: item.quantity.start,
    clauseStart: item.clause.start,
    flow: flowOf(related),
    ...(draft.earlier === true ? { departs: true } : {}),
    ofStretch: isOfStretch(related, view),
    annualAverage: average || /连年|常年|历年|每年/u.test(before) || (kept.test(before) && !perTime.test(before)),
    ...carriedTo(setting),
    ...sectionPeriodOf(section, average),
    ...(setting.documentPeriod === undefined ? {} : { documentPeriod: setting.documentPeriod }),
  });
  const span = draft.reference === '年均' ? averageSpan(period, section) : undefined;
  return span ?? draftedPeriod(related, period, view, setting);
}

/** What sentences before this one hand to it. */
function carriedTo({ partsPeriod, sentencePeriod }: Setting): { sentencePeriod?: string } {
  const period = partsPeriod ?? sentencePeriod;
  return period === undefined ? {} : { sentencePeriod: period };
}

/** 满意率〔稳定在〕90%以上, 占比〔保持在〕55%左右: in a section on several years it was so in all of them. */
const kept = /(?:保持|稳定|维持)(?:在|为)?(?:约|近)?$/u;
/** …but what is told by the year or the month is that of the last. */
const perTime = /[年月日]均|(?:^|，)年/u;

/**
 * 五年投资179亿元 is of all five; 五年内覆盖率达到24% is of the last, and so is what is reached without having been spent. What
 * is told clauses later is no longer counted in those years.
 */
function isOfStretch({ item, draft }: Related, { text, times }: SentenceView): boolean {
  const { unit, dimension, start, end } = item.quantity;
  if (dimension === 'rank' || unit === '%' || unit === '百分点') return false;
  const counting = times.findLast((time) => time.counts === true && time.end <= start);
  if (counting === undefined || /；|，.*，.*，/u.test(text.slice(counting.end, start))) return false;
  const reached =
    arrives.test(text.slice(item.left.start, start)) || /突破|跃上|迈上|跨过/u.test(text.slice(item.clause.start, end));
  return !reached || spent.test(draft.indicator);
}
const arrives = /(?:达到?|(?:缩小|下降|降低|减少)[到至]|增[加长]?[到至]|提高[到至]|将达|突破|迈上)(?:[约近超])?$/u;
const spent = /(?:投入|投资|支出|资金|补助|补贴)(?:总?额)?$/u;

/** What a value was before needs the whole span it changed over; a change up to a moment is of that moment. */
function flowOf({ draft }: Related): 'stock' | 'flow' | 'growth' {
  if (draft.earlier === true) return 'flow';
  return draft.flow === 'growth' && measuredAtEnd.test(draft.reference ?? '') ? 'stock' : draft.flow;
}

/** A change since a point in time (较2020年末), and a distance to another's value (高于全国), are those of the end of a period. */
const measuredAtEnd =
  /^[较是](?!.*(?:同期|时期|期间)$)|^(?:[高低快慢优好]于|高出|领先|超出)(?:全[国省市区]|[^年期]{2,8}平均)/u;

/** The times that can date a value: a comparison base dates only a level of its own, and nothing in 是“十三五”末的两倍 dates a multiple, nor a plan what is done of it. */
function timesFor({ draft, item, rule }: Related, view: SentenceView): readonly TimeExpression[] {
  if (draft.kind === 'level' || rule === 'comparison-base') return view.times;
  const { kind, reference = '' } = draft;
  const dating = view.times.filter(
    ({ role, period = '' }) => role !== 'base' && !(yearly.test(reference) && overYears(period)),
  );
  // 一季度…，两年平均增长5%: the average up to this quarter.
  const inYear = reference === '两年平均' && dating.some(({ period = '' }) => isPartOfYear(period));
  const times = inYear ? dating.filter(({ period = '' }) => !overYears(period)) : dating;
  const ofPlan = kind === 'share' && plan.test(reference);
  if (!ofPlan && (kind !== 'multiple' || reference === '' || item.quantity.unit === '番')) return times;
  const base = view.text.lastIndexOf(reference.replace(plan, '$1'), item.quantity.start);
  return times.filter(({ start }) => start < (base < 0 ? item.left.start : base));
}

/** 完成〔全年目标〕的27%: the plan is of the year, what is done of it may be of a quarter. */
const plan = /^占(全年.*(?:目标|任务|计划))/u;

/** 2025年收入84亿元，〔累计〕引进12款: in a section on several years what is counted up is of all of them again. */
function isCountedUp(
  { end, period = '' }: TimeExpression,
  { item }: Related,
  { text }: SentenceView,
  section: SectionPeriod,
): boolean {
  if (!isSpanOfYears(section.period) || section.period?.endsWith(`/${period}`) !== true) return false;
  const from = Math.max(end, item.quantity.start - longestAccount);
  return end <= item.clause.start && /[，；]累计/u.test(text.slice(from, item.quantity.start));
}

/** How far behind 累计 its values are looked for, in characters. */
const longestAccount = 200;

/** A growth against the same time of the year before is of no span of years: 自2019年12月以来首次正增长；国际航线〔同比〕…. */
const yearly = /^(?:同比|环比|按年|按月)/u;

function overYears(period: string): boolean {
  const [from = '', to = from] = period.split('/');
  return from.slice(0, 4) !== to.slice(0, 4);
}

/** The section's period; for an average over years the span its headings name, if it names one year too. */
function sectionPeriodOf(section: SectionPeriod, average: boolean): { sectionPeriod?: string } {
  const period = average && section.status !== 'target' ? (section.span ?? section.period) : section.period;
  return period === undefined ? {} : { sectionPeriod: period };
}

/** 2024年…年均增长5.2% under “十四五”: from the span's beginning to the year stated. */
function averageSpan(period: Period | undefined, section: SectionPeriod): Period | undefined {
  const span = /^(?<from>\d{4})\/\d{4}$/u.exec(section.period ?? section.span ?? '')?.groups?.['from'];
  if (span === undefined || period?.basis !== 'stated' || !isOneYear(period.period) || period.period < span)
    return undefined;
  return { period: `${span}/${period.period}`, basis: 'stated' };
}

/** The period the construction itself decides: the year of a ranking, the beginning of a from–to; else the one resolved. */
function draftedPeriod(
  related: Related,
  period: Period | undefined,
  view: SentenceView,
  setting: Setting,
): Period | undefined {
  const { draft } = related;
  if (draft.period !== undefined) return { period: draft.period, basis: 'stated' };
  if (draft.earlier !== true) return period;
  return period?.basis === 'stated'
    ? departureOf(period, related, view, setting)
    : yearBefore(setting.section.period, 'section');
}

/**
 * When a from–to began that stands in a stated time: its own (从2003年的1亿吨), the beginning of a span, what the sentence compares
 * with (1986年同1978年相比), else the year before the one stated; unknown where that is a month or a day.
 */
function departureOf(stated: Period, { item }: Related, view: SentenceView, { reported }: Setting): Period | undefined {
  const [first = '', last] = stated.period.split('/');
  if (last !== undefined && isSpanOfYears(stated.period) && isPlanStart(first)) return yearBefore(first, 'stated');
  if (last !== undefined) return { period: first, basis: 'stated' };
  const before = view.times.filter(({ end, period }) => period !== undefined && end <= item.quantity.start);
  const own = before.findLast(({ period = '' }) => period === stated.period || period === `${stated.period}-12-31`);
  if (own === undefined || isOfValue(own, item, view)) return stated;
  const base = before.findLast(
    ({ role, start, period = '' }) => role === 'base' && start >= own.end && period < stated.period,
  );
  if (base?.period !== undefined) return { period: base.period, basis: 'stated' };
  if (own.role === 'until' && reported !== undefined && isOneYear(stated.period))
    return { period: String(Math.min(reported, Number(stated.period) - 1)), basis: 'document' };
  return yearBefore(stated.period, 'stated');
}

/** 从〔2003年〕的1亿吨, 由〔今年〕预计的3％: the time stands with the value that was left. */
function isOfValue({ end, reach }: TimeExpression, { quantity }: Item, { text }: SentenceView): boolean {
  return reach === 'next' || /^[^，、；。]{0,4}$/u.test(text.slice(end, quantity.start));
}

/** The year before the year or span that is spoken of. */
function yearBefore(period: string | undefined, basis: Period['basis']): Period | undefined {
  const start = /^(?<start>\d{4})(?:\/\d{4})?$/u.exec(period ?? '')?.groups?.['start'];
  return start === undefined ? undefined : { period: String(Number(start) - 1), basis };
}

/** Whether a year opens a five-year plan: 2021, 2026. Then a from–to begins with the year before. */
function isPlanStart(year: string): boolean {
  return Number(year) % 5 === 1;
}
