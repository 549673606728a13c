import { annualGenres, sectionWords } from '../lexicon/times-sections.js';
import type { Metadata } from '../model/document.js';
import { planByForm, planByOrdinal } from '../lexicon/times-plans.js';
import { isSpanOfYears, liesAhead, reportedYear, spanOfYears } from '../recognise/time-clock.js';
import { readTimes, type Clock } from '../recognise/time.js';

/** What the headings above a text say of its period, and whether it tells what was done or what is planned. */
export interface SectionPeriod {
  readonly period?: string;
  readonly status?: 'actual' | 'target';
  /** A span of years one of the headings names, for averages over years. */
  readonly span?: string;
}

/** What a heading says by itself. */
export interface Heading {
  /** The periods it names: text under 2025年和“十四五”时期工作回顾 begins with 2025. */
  readonly periods: readonly string[];
  readonly status: SectionPeriod['status'];
  /** Whether it gives its status to the section though it is not the outermost. */
  readonly heads: boolean;
}

function readHeading(text: string, clock: Clock): Heading {
  const named = readTimes(text, clock).filter(({ role }) => role !== 'base');
  const periods = named.flatMap(({ period }) => (period === undefined ? [] : [period]));
  const status = headingStatus(text) ?? statusOfYear(periods[0], clock);
  return { periods, status, heads: headsSection(text) || (status === 'actual' && lookingBack.test(text)) };
}

function headingStatus(heading: string): SectionPeriod['status'] {
  return sectionWords.find(({ form }) => heading.includes(form))?.status;
}

const listMarker = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s{0,3}/u;
const longestPlanHeading = 30;
/** What stands before the word of a plan when that word is the head of a heading: 主要任务, not 落实国家战略任务. */
const planHead = /(?:19|20)\d{2}|“?十[一二三四五六]五|主要|总体|今年|明年|下一步|预期(?=目标)|奋斗(?=目标)/u;

/** Whether the word that gives a lower heading its status is its head. A heading that is a verb and its object names work. */
function headsSection(heading: string): boolean {
  const plain = heading
    .normalize('NFKC')
    .replace(listMarker, '')
    .replace(/[：:。]$/u, '');
  return (
    plain.length <= longestPlanHeading && sectionWords.some(({ form }) => plain.endsWith(form)) && planHead.test(plain)
  );
}

/** Words of a lower heading that make it an account of work done, whatever the heading above says. */
const lookingBack = /情况|回顾|总结/u;

/** What lies after the last year reported on is planned. */
function statusOfYear(period: string | undefined, clock: Clock): SectionPeriod['status'] {
  return period !== undefined && liesAhead(period, clock) ? 'target' : undefined;
}

/** The outermost heading speaks for all below it; that of news, but where it says for when, tells what is done: 完成留观治疗任务. */
function mayPlan({ periods }: Heading, { isNews }: Clock): boolean {
  return isNews !== true || periods.length > 0;
}

/**
 * Period and status in force under these headings, outermost first. The innermost heading that says something wins.
 * `known` holds those that were read before, by the same clock.
 */
export function sectionPeriod(
  headings: readonly string[],
  clock: Clock,
  known = new Map<string, Heading>(),
): SectionPeriod {
  let period: string | undefined;
  let status: SectionPeriod['status'];
  const read = headings.map((text) => {
    const heading = known.get(text) ?? readHeading(text, clock);
    known.set(text, heading);
    return heading;
  });
  for (const heading of read.toReversed()) {
    period ??= heading.periods[0];
    if (heading.heads || (heading === read[0] && mayPlan(heading, clock))) status ??= heading.status;
  }
  const span = read.flatMap(({ periods }) => periods).find(isSpanOfYears);
  return {
    ...(period === undefined ? {} : { period }),
    ...(status === undefined ? {} : { status }),
    ...(span === undefined ? {} : { span }),
  };
}

/**
 * Period of facts that state none: the sidecar's, else what the kind of document speaks of. A report of January
 * to April speaks of the year before, a text of unknown kind of its month, or of its year where no month is known.
 */
export function documentPeriod(metadata: Metadata): string | undefined {
  if (metadata.defaultPeriod !== undefined) return metadata.defaultPeriod;
  const { published, title = '', genre = '' } = metadata;
  const plan = planOfTitle(title);
  if (plan !== undefined) return plan;
  if (published === undefined) return undefined;
  const annual = annualGenres.some((word) => title.includes(word) || genre.includes(word));
  const year = annual ? annualYear(published) : published.slice(0, 7);
  const planned = !annual && /(?:方案|规划|计划|纲要|意见|办法|措施|policy)/u.test(`${title}${genre}`);
  if (planned) return published.slice(0, 4);
  return titlePeriod(title, published, annual) ?? year;
}

/** The years of the one five-year plan a paper presents: 关于第六个五年计划的报告, “十五五”规划纲要; a title that names a year is about that year. */
function planOfTitle(title: string): string | undefined {
  if (/(?:19|20)[0-9]{2}年|年度/u.test(title)) return undefined;
  const names = [...title.matchAll(planInTitle)];
  const plans = new Set(
    names.map(({ groups }) => planByOrdinal.get(groups?.['ordinal'] ?? '') ?? planByForm.get(groups?.['form'] ?? '')),
  );
  const [plan] = plans;
  return plan === undefined || plans.size > 1 ? undefined : spanOfYears(plan.start, plan.end);
}

const planInTitle =
  /第(?<ordinal>十[一二三四五六]?|[一二三四五六七八九])个五年(?:计划|规划)|“(?<form>(?:十[一二三四五六]?|[一二三四五六七八九])五)”[^，。]{0,16}(?:计划|规划)/gu;

/** A report whose month is unknown is taken for one of the first months of the year. */
function annualYear(published: string): string {
  if (published.length === 4) return String(Number(published) - 1);
  return String(reportedYear({ published }) ?? published.slice(0, 4));
}

function periodsIn(title: string, clock: Clock): string[] {
  return readTimes(title, clock).flatMap(({ role, period }) =>
    role === 'base' || period === undefined ? [] : [period],
  );
}

/** 一季度国民经济…: of the year of the paper, or of the year before where that quarter has not begun: 12月份… in January. */
function periodsNow(title: string, published: string): string[] {
  const year = published.slice(0, 4);
  const now = periodsIn(title, { published, context: year });
  const ahead = now.some((period) => firstMonth(period) > published);
  return ahead ? periodsIn(title, { published, context: String(Number(year) - 1) }) : now;
}

/** The first month of a period, as in a date: 2024-04 of 2024-Q2. */
function firstMonth(period: string): string {
  const {
    year = '',
    part = '',
    number = '1',
  } = /^(?<year>\d{4})-(?<part>[QH])(?<number>\d)/u.exec(period)?.groups ?? {};
  if (year === '') return period.slice(0, 7);
  return `${year}-${String((Number(number) - 1) * (part === 'Q' ? 3 : 6) + 1).padStart(2, '0')}`;
}

/** The one period a title names, unless it is the year in which a report on the year before is given. */
function titlePeriod(title: string, published: string, annual: boolean): string | undefined {
  const periods = annual ? periodsIn(title, { published }) : periodsNow(title, published);
  const past = annual ? periods.filter((period) => period.slice(0, 4) < published.slice(0, 4)) : periods;
  return past.length === 1 ? past[0] : undefined;
}
