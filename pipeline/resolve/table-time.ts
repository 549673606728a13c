import { reportedYear } from '../recognise/time-clock.js';
import type { Clock } from '../recognise/time.js';

/** Words for times in the heads of tables, counted from the year reported on; the first that fits decides. */
const relative: readonly {
  readonly form: RegExp;
  /** Years after the year reported on. */
  readonly years: -1 | 0;
  /** Whether it is the end of that year; all of it otherwise. */
  readonly end: boolean;
  readonly example: string;
}[] = [
  { form: /[上去]年?(?:期年?|年度?|年)?末/u, years: -1, end: true, example: '上年年末余额' },
  { form: /上报告期末?|[上去](?:年|期)/u, years: -1, end: false, example: '上期发生额' },
  { form: /[本当]?报?告?[年期]初/u, years: -1, end: true, example: '期初余额' },
  { form: /[年期]末/u, years: 0, end: true, example: '本报告期末' },
  { form: /[本当][年期]|报告期|全年/u, years: 0, end: false, example: '本期金额' },
];
const relativeWords =
  /(?:本|上|当|去|前|今)?(?:报告)?(?:年度?|期)?(?:[年期](?:末|初)|同期)|[本上当去今](?:年度?|期)|(?:本|上)?报告期/gu;
const year = /^(?<year>(?:19|20)\d{2})(?:年度?)?$/u;

/**
 * The time of a table cell in words that say it by the calendar: 期初 in a report on 2019 is 2018年末, 2019年期末 is 2019年末.
 * What is told by a date needs nothing else; without a year to count from the words stay as they are.
 */
export function calendarTime(time: string, period: string | undefined, clock: Clock): string {
  const row = relative.find(({ form }) => form.test(time));
  if (row === undefined) return time;
  const explicit = time.replace(relativeWords, '');
  const stated = year.exec(explicit)?.groups?.['year'];
  if (explicit !== '' && stated === undefined) return /\d{4}/u.test(explicit) ? explicit : time;
  const base = stated === undefined ? yearOf(period, clock) : Number(stated);
  if (base === undefined) return time;
  const isStart = time.includes('初');
  return `${String(base + (stated === undefined || isStart ? row.years : 0))}年${row.end ? '末' : ''}`;
}

/** The year of the period in force; of a text that is about a month the last year it can report on. */
function yearOf(period: string | undefined, clock: Clock): number | undefined {
  const years = /^\d{4}$|^\d{4}-(?:Q|H|\d{2}-\d{2})/u.exec(period ?? '');
  return years === null ? reportedYear(clock) : Number((period ?? '').slice(0, 4));
}
