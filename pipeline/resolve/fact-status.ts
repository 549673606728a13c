import { chargeUnits, tariffUnits, tariffWords, workedOut } from '../lexicon/status-words.js';
import { compareCodeUnits } from '../model/code-units.js';
import type { Fact, Period, Status } from '../model/fact.js';
import { periodDays } from '../model/period-days.js';
import { isSpanOfYears } from '../recognise/time-clock.js';
import type { Item } from '../relate/items.js';
import type { Related } from '../relate/relate.js';
import { spanText, type SentenceView } from '../relate/view.js';
import type { Setting } from './course.js';
import { resolveStatus } from './status.js';

/** The fact before in the sentence, and where it was read. */
export interface Placed {
  readonly fact: Fact;
  readonly item: Item;
}

/** The status of a drafted fact, what it was before a change always actual, in unit `unit` and of period `period`. */
export function factStatus(
  related: Related,
  view: SentenceView,
  setting: Setting,
  unit: string,
  period: Period | undefined,
  previous: Placed | undefined,
): Status {
  const { item, draft } = related;
  const { quantity, clause } = item;
  if (draft.earlier === true) return 'actual';
  if (isFurtherProvision(related, view, previous)) return 'provision';
  return resolveStatus({
    before: withoutNames(view.text.slice(whereToldFrom(item, view), quantity.start)),
    sentence: view.text.slice(0, quantity.start),
    left: withoutNames(spanText(view, item.left)),
    quote: view.text.slice(quantity.start, quantity.end),
    right: view.text.slice(quantity.end, clause.end),
    kind: draft.kind,
    section: setting.section.status,
    future: isFuture(period, setting),
    past: isPast(period, setting),
    open: isOpen(period, setting),
    tariff: isTariff(related, view, unit),
    money: canBeLaidDown(unit, related),
    counts: quantity.dimension === 'count',
    ...statusOfBase(related, previous),
    ...(draft.whole !== undefined && previous?.fact.unit === unit && { whole: previous.fact.status }),
  });
}

/** 将发布12项措施，〔以及〕10条举措: what goes on with a list is told by the clause before too. */
function whereToldFrom({ clause, clauseIndex }: Item, { text, clauses }: SentenceView): number {
  const goesOn = text.startsWith('以及', clause.start);
  return (goesOn ? clauses[clauseIndex - 1] : clause)?.start ?? clause.start;
}

/** 用于“两个确保”的资金: what a name in quotation marks says is not said of the value. */
function withoutNames(text: string): string {
  return text.replace(/“[^“”]{2,12}”/gu, '“”');
}

/** Amounts of money, rates and times are what a policy lays down. */
function canBeLaidDown(unit: string, { item }: Related): boolean {
  const { dimension } = item.quantity;
  return (
    unit === '元' ||
    unit === '%' ||
    unit === '百分点' ||
    unit.includes('/') ||
    dimension === 'currency' ||
    dimension === 'time'
  );
}

/** 奖励100万元、〔50万元〕, 按30%给予补助，〔最高500万元〕: a further value of what was laid down just before, with no words of its own. */
function isFurtherProvision({ item, draft }: Related, view: SentenceView, previous: Placed | undefined): boolean {
  if (previous?.fact.status !== 'provision' || draft.kind !== previous.fact.kind) return false;
  const left = spanText(view, item.left);
  if (perGrantee.test(left)) return item.quantity.qualifier === 'le';
  if (left !== '') return false;
  if (item.clauseIndex === previous.item.clauseIndex) return item.listed;
  return item.clauseIndex === previous.item.clauseIndex + 1 && item.quantity.qualifier === 'le';
}

/** 〔单个企业每年〕最高500万元. */
const perGrantee = /^(?:单个|单家|单户|每个|每家|每户|每人)[^，。；、]{0,6}(?:每年)?$/u;

/** The status of the level a change tells of, when that stands just before. */
function statusOfBase({ draft, item }: Related, previous: Placed | undefined): { base?: Status } {
  if (previous?.fact.indicator !== draft.indicator || previous.fact.kind !== 'level') return {};
  if (previous.fact.rule === 'comparison-base') return {};
  return item.clauseIndex <= previous.item.clauseIndex + 1 ? { base: previous.fact.status } : {};
}

/** A charge, stated exactly and small enough to be one: in a unit of charges, or in a sentence about charges. */
function isTariff({ draft, item }: Related, view: SentenceView, unit: string): boolean {
  const { quantity } = item;
  if (draft.kind !== 'level' || quantity.qualifier === 'approx' || quantity.qualifier === 'gt') return false;
  if (!tariffUnits.has(unit) || Number(quantity.value) >= dearestTariff) return false;
  if (workedOut.test(view.text.slice(item.clause.start, quantity.start))) return false;
  return chargeUnits.has(unit) || (tariffWords.test(view.text) && quantity.qualifier !== 'le');
}

/** Charges above this are sums of money, in yuan or minutes. */
const dearestTariff = 5000;

/** The last year a document can report on: for reports and plans the year before an early publication, else the year of publication. */
function lastReported({ metadata, clock, reported }: Setting): number | undefined {
  if (metadata.genre !== 'report' && metadata.genre !== 'plan') return Number((clock.published ?? '9999').slice(0, 4));
  return reported;
}

/**
 * Whether a stated period begins after what the document can report on: 2026年 in a report of January 2026, 到2030年; several
 * years may begin with that year.
 */
function isFuture(period: Period | undefined, setting: Setting): boolean {
  if (period === undefined || period.basis === 'document') return false;
  const last = lastReported(setting);
  const [from = '', to = from] = period.period.split('/');
  const start = Number(from.slice(0, 4));
  if (last === undefined || start < last || isOver(period, setting)) return false;
  return start > last || (isSpanOfYears(period.period) && Number(to) > last);
}

/** 目前, and 1月份 in a report of March: by the day of publication it is over, whatever year the report is on. */
function isOver(period: Period, setting: Setting): boolean {
  return (endAgainstPublication(period, setting) ?? 1) <= 0;
}

/** Whether a period ends no earlier than the document was published. */
function isOpen(period: Period | undefined, setting: Setting): boolean {
  return (endAgainstPublication(period, setting) ?? -1) >= 0;
}

/** The last day of a period against that of publication, as a comparison gives it; undefined where one is not known. */
function endAgainstPublication(period: Period | undefined, { clock: { published } }: Setting): number | undefined {
  const last = period && periodDays(period.period)?.end;
  return last === undefined || published === undefined ? undefined : compareCodeUnits(last, published);
}

/** Whether a stated period has ended by then: no section makes a plan of 一九七八年. */
function isPast(period: Period | undefined, setting: Setting): boolean {
  if (period?.basis !== 'stated') return false;
  const last = lastReported(setting);
  return last !== undefined && Number((period.period.split('/').at(-1) ?? '').slice(0, 4)) <= last;
}
