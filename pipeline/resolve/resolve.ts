import type { Fact, Period } from '../model/fact.js';
import { sourceSpan } from '../model/span.js';
import type { Sentence } from '../model/sentence.js';
import { reportedYear } from '../recognise/time-clock.js';
import type { TimeExpression } from '../recognise/time.js';
import type { Related } from '../relate/relate.js';
import { isYearlyAverage } from '../relate/reference.js';
import { subjectAt } from '../relate/subject.js';
import { spanText, type SentenceView } from '../relate/view.js';
import { chargeUnits, tariffUnits, tariffWords, workedOut } from '../lexicon/status-words.js';
import { unitCodeOf } from '../lexicon/units.js';
import { resolvePeriod } from './period-resolve.js';
import type { Setting } from './course.js';
import type { SectionPeriod } from './period-section.js';
import { resolveStatus } from './status.js';
import { resolveSubject } from './subject.js';

/** Completes the drafted facts of a sentence, in order: a change takes the status of the level it changes. */
export function resolveAll(
  related: readonly Related[],
  sentence: Sentence,
  view: SentenceView,
  setting: Setting,
): Fact[] {
  const facts: Fact[] = [];
  for (const draft of related) facts.push(resolveFact(draft, sentence, view, setting, facts.at(-1)));
  return facts;
}

/** Completes a drafted fact with period, subject and status, and places it in the source text. */
export function resolveFact(
  related: Related,
  sentence: Sentence,
  view: SentenceView,
  setting: Setting,
  previous?: Fact,
): Fact {
  const { item, draft, rule } = related;
  const { quantity } = item;
  const before = view.text.slice(item.clause.start, quantity.start);
  const section = setting.section;
  const period = resolvePeriod({
    times: timesFor(related, view),
    at: quantity.start,
    clauseStart: item.clause.start,
    flow: draft.flow === 'growth' && /^[较是]/u.test(draft.reference ?? '') ? 'stock' : draft.flow,
    annualAverage: draft.reference === '年均' || isYearlyAverage(before) || /连年|常年|历年|每年/u.test(before),
    ...(setting.sentencePeriod === undefined ? {} : { sentencePeriod: setting.sentencePeriod }),
    ...sectionPeriodOf(section, draft.reference === '年均' || isYearlyAverage(before)),
    ...(setting.documentPeriod === undefined ? {} : { documentPeriod: setting.documentPeriod }),
  });
  const average = draft.reference === '年均' ? averageSpan(period, section) : undefined;
  const unit = draft.unit ?? quantity.unit;
  return {
    span: sourceSpan(sentence.content, quantity.start, quantity.end),
    indicator: draft.indicator,
    subject: draft.subject ?? subjectOf(related, view, setting),
    region: setting.metadata.region ?? '',
    kind: draft.kind,
    value: draft.value ?? quantity.value,
    ...valueMaxOf(draft.valueMax ?? quantity.valueMax),
    qualifier: draft.qualifier ?? quantity.qualifier,
    unit,
    unitCode: unitCodeOf(unit),
    status:
      draft.status ??
      resolveStatus({
        future: isFuture(period, setting),
        tariff: isTariff(related, view, unit),
        money:
          unit === '元' ||
          quantity.dimension === 'currency' ||
          unit.includes('/') ||
          unit === '%' ||
          quantity.dimension === 'time',
        before,
        sentence: view.text.slice(0, quantity.start),
        ...(previous !== undefined &&
        previous.indicator === draft.indicator &&
        previous.kind === 'level' &&
        item.clauseIndex <= lastClause(view, previous, sentence) + 1
          ? { base: previous.status }
          : {}),
        left: spanText(view, item.left),
        right: view.text.slice(quantity.end, item.clause.end),
        kind: draft.kind,
        section: section.status,
      }),
    ...periodOf(average ?? draftedPeriod(related, period, section)),
    reference: draft.reference ?? '',
    sentence: view.text,
    section: view.block.section.join(' / '),
    speaker: view.block.speaker ?? '',
    rule,
  };
}

/** The section's period; for an average over years the span its headings name, if it names one year too. */
function sectionPeriodOf(section: SectionPeriod, average: boolean): { sectionPeriod?: string } {
  const period = average && section.status !== 'target' ? (section.span ?? section.period) : section.period;
  return period === undefined ? {} : { sectionPeriod: period };
}

/** The times that can date a value: a comparison base dates only a level of its own, and nothing in 是“十三五”末的两倍 dates a multiple. */
function timesFor({ draft, item }: Related, view: SentenceView): readonly TimeExpression[] {
  if (draft.kind === 'level') return view.times;
  const times = view.times.filter(({ role }) => role !== 'base');
  return draft.kind === 'multiple' && (draft.reference ?? '') !== ''
    ? times.filter(({ start }) => start < item.left.start)
    : times;
}

/** The period the construction itself decides: the year of a ranking, the beginning of a from–to; else the one resolved. */
function draftedPeriod({ draft }: Related, period: Period | undefined, section: SectionPeriod): Period | undefined {
  if (draft.period !== undefined) return { period: draft.period, basis: 'stated' };
  return draft.earlier === true ? earlierPeriod(period, section.period) : period;
}

/** 2024年…年均增长5.2% under “十四五”: from the span's beginning to the year stated. */
function averageSpan(period: Period | undefined, section: SectionPeriod): Period | undefined {
  const span = /^(?<from>\d{4})\/\d{4}$/u.exec(section.period ?? section.span ?? '')?.groups?.['from'];
  if (span === undefined || period?.basis !== 'stated' || !/^\d{4}$/u.test(period.period) || period.period < span)
    return undefined;
  return { period: `${span}/${period.period}`, basis: 'stated' };
}

function subjectOf({ item, draft }: Related, view: SentenceView, { metadata }: Setting): string {
  const named = draft.scope === undefined ? subjectAt(view, item) : undefined;
  return resolveSubject({
    metadata,
    ...(draft.scope === undefined ? {} : { scope: draft.scope }),
    ...(named === undefined ? {} : { named }),
  });
}

function valueMaxOf(valueMax: string | undefined): { valueMax?: string } {
  return valueMax === undefined ? {} : { valueMax };
}

function periodOf(period: Period | undefined): { period?: Period } {
  return period === undefined ? {} : { period };
}

/** The clause in which an earlier fact of the sentence stands. */
function lastClause(view: SentenceView, fact: Fact, sentence: Sentence): number {
  return (
    view.items.find(
      ({ quantity }) => sourceSpan(sentence.content, quantity.start, quantity.end).start === fact.span.start,
    )?.clauseIndex ?? -2
  );
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

/** Whether a year opens a five-year plan: 2021, 2026. Then a from–to begins with the year before. */
function isPlanStart(year: string): boolean {
  return Number(year) % 5 === 1;
}

/** Whether a stated period begins after what the document can report on: 2026年 in a report of January 2026, 到2030年. */
function isFuture(period: Period | undefined, { metadata, clock }: Setting): boolean {
  if (period === undefined || period.basis === 'document') return false;
  const annual = metadata.genre === 'report' || metadata.genre === 'plan';
  const last = annual
    ? reportedYear({ ...(metadata.published === undefined ? {} : { published: metadata.published }) })
    : Number((clock.published ?? '9999').slice(0, 4));
  return last !== undefined && Number(period.period.slice(0, 4)) > last;
}

/** When a from–to began: as stated, else the year before the span the section speaks of, else unknown. */
function earlierPeriod(period: Period | undefined, section: string | undefined): Period | undefined {
  const stated = period?.basis === 'stated' ? period : undefined;
  const from = /^(?<from>\d{4})\/\d{4}$/u.exec(stated?.period ?? '')?.groups?.['from'];
  if (from !== undefined) return { period: isPlanStart(from) ? String(Number(from) - 1) : from, basis: 'stated' };
  if (stated !== undefined) return stated;
  const start = /^(?<start>\d{4})\/\d{4}$/u.exec(section ?? '')?.groups?.['start'];
  return start === undefined ? undefined : { period: String(Number(start) - 1), basis: 'section' };
}
