import { annualGenres, sectionWords } from '../lexicon/times-sections.js';
import type { Metadata } from '../model/document.js';
import { reportedYear } from '../recognise/time-clock.js';
import { readTimes, type Clock } from '../recognise/time.js';

/** What the headings above a text say of its period, and whether it tells what was done or what is planned. */
export interface SectionPeriod {
  readonly period?: string;
  readonly status?: 'actual' | 'target';
  /** A span of years one of the headings names, for averages over years. */
  readonly span?: string;
}

/** The time a heading names first: text under 2025年和“十四五”时期工作回顾 begins with 2025. */
function headingPeriod(heading: string, clock: Clock): string | undefined {
  return readTimes(heading, clock).find(({ role, period }) => role !== 'base' && period !== undefined)?.period;
}

function headingStatus(heading: string): SectionPeriod['status'] {
  return sectionWords.find(({ form }) => heading.includes(form))?.status;
}

/** Whether the word that gives a heading its status is its head: 主要任务, not 落实国家重大战略任务的…. A heading that begins with a verb or a list marker and a verb names work done, not a plan. */
function headsSection(heading: string): boolean {
  const plain = heading
    .normalize('NFKC')
    .replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s*/u, '')
    .replace(/[：:。]$/u, '');
  return (
    plain.length <= longestPlanHeading &&
    sectionWords.some(({ form }) => plain.endsWith(form)) &&
    /(?:19|20)\d{2}|“?十[一二三四五六]五|主要|预期|总体|今年|明年|下一步/u.test(plain)
  );
}
const longestPlanHeading = 30;

function statusOfYear(period: string | undefined, clock: Clock): SectionPeriod['status'] {
  const year = reportedYear({ ...(clock.published === undefined ? {} : { published: clock.published }) });
  return period === undefined ||
    year === undefined ||
    clock.published?.length === 4 ||
    Number(period.slice(0, 4)) <= year
    ? undefined
    : 'target';
}

/** Period and status in force under these headings, outermost first. The innermost heading that says something wins. */
export function sectionPeriod(headings: readonly string[], clock: Clock): SectionPeriod {
  let period: string | undefined;
  let status: SectionPeriod['status'];
  for (const heading of [...headings].reverse()) {
    period ??= headingPeriod(heading, clock);
    const own = headingStatus(heading) ?? statusOfYear(headingPeriod(heading, clock), clock);
    if (heading === headings[0] || headsSection(heading) || own === 'actual') status ??= own;
  }
  const span = headings
    .flatMap((heading) => readTimes(heading, clock))
    .find(({ period: named, role }) => role !== 'base' && /^\d{4}\/\d{4}$/u.test(named ?? ''))?.period;
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
  if (published === undefined) return undefined;
  const annual = annualGenres.some((word) => title.includes(word) || genre.includes(word));
  const year = annual ? annualYear(published) : published.slice(0, 7);
  const planned = !annual && /(?:方案|规划|计划|纲要|意见|办法|措施|policy)/u.test(`${title}${genre}`);
  if (planned) return published.slice(0, 4);
  return titlePeriod(title, published, annual) ?? year;
}

/** A report whose month is unknown is taken for one of the first months of the year. */
function annualYear(published: string): string {
  if (published.length === 4) return String(Number(published) - 1);
  return String(reportedYear({ published }) ?? published.slice(0, 4));
}

/** The one period a title names, unless it is the year in which a report on the year before is given. */
function titlePeriod(title: string, published: string, annual: boolean): string | undefined {
  const periods = readTimes(title, { published }).flatMap(({ role, period }) =>
    role === 'base' || period === undefined ? [] : [period],
  );
  const past = annual ? periods.filter((period) => period.slice(0, 4) < published.slice(0, 4)) : periods;
  return past.length === 1 ? past[0] : undefined;
}
