import type { Period } from '../model/fact.js';
import type { TimeExpression } from '../recognise/time-expression.js';

/** What a fact's period is decided from. Offsets UTF-16 into the sentence text. */
export interface PeriodInput {
  /** Time expressions of the sentence, in order. */
  readonly times: readonly TimeExpression[];
  /** Offset of the fact. */
  readonly at: number;
  /** Where its clause begins. */
  readonly clauseStart: number;
  /** Whether it is measured at a moment, over a stretch, or is a rate of growth. */
  readonly flow: 'stock' | 'flow' | 'growth';
  readonly annualAverage: boolean;
  /** Whether it is what a from–to or a climb left: 由2020年第8位、第4位升至…. */
  readonly departs?: boolean;
  /** Whether it can be of a stretch as a whole, as an amount is that is neither a rate nor reached at an end. */
  readonly ofStretch: boolean;
  readonly sectionPeriod?: string;
  /** Carried from earlier sentences of the paragraph. */
  readonly sentencePeriod?: string;
  readonly documentPeriod?: string;
}

const wholeYears = /^[0-9]{4}\/(?<end>[0-9]{4})$/u;
const yearEnd = /^(?<year>[0-9]{4})-12-31$/u;

/** 的 and a hedge may stand between a time and the quantity it alone belongs to. */
const nextGap = 3;

function givesPeriod({ end, period, reach, role }: TimeExpression, at: number, departs = false): boolean {
  if (period === undefined || ['duration', 'clock-time', 'repeat'].includes(role)) return false;
  return reach === 'next' ? at >= end && (departs || at - end <= nextGap) : role !== 'base';
}

/**
 * In its clause the nearest time before the fact; else of those that reach beyond their clause the nearest that opens one,
 * or the nearest; else a time after the fact in the same clause.
 */
function governing({ times, at, clauseStart, departs }: PeriodInput): TimeExpression | undefined {
  const giving = times.filter((time) => givesPeriod(time, at, departs));
  const before = giving.filter(({ end }) => end <= at);
  const wide = before.filter(({ reach }) => reach === 'sentence');
  return (
    before.findLast(({ start }) => start >= clauseStart) ??
    wide.findLast(({ opensClause }) => opensClause) ??
    wide.at(-1) ??
    giving.find((time) => time.start >= at && time.clauseStart <= at && time.counts !== true)
  );
}

/** 自2000年以来…，〔今年〕收入3亿元 in a document without date: a time that nothing resolves stands nearer than the one that governs. */
function isUnresolved({ times, at, documentPeriod }: PeriodInput, governs: TimeExpression): boolean {
  if (documentPeriod !== undefined) return false;
  return times.some(
    ({ role, period, start, end, opensClause }) =>
      role === 'during' && period === undefined && opensClause && start >= governs.end && end <= at,
  );
}

/** A stock within a span of years is that of the last year; a flow as of a year's end is that of the year. */
function adapt(period: string, { flow, annualAverage, ofStretch }: PeriodInput, counts = false): string {
  const end = wholeYears.exec(period)?.groups?.['end'];
  if (end !== undefined && flow === 'stock' && !annualAverage && !(counts && ofStretch)) return end;
  const year = yearEnd.exec(period)?.groups?.['year'];
  return year !== undefined && flow === 'flow' ? year : period;
}

/**
 * Period of a fact: stated in its sentence, else carried from the sentences before or the section, else that of the document.
 * Comparison bases (比上年) never give it.
 */
export function resolvePeriod(input: PeriodInput): Period | undefined {
  const time = governing(input);
  if (time !== undefined && isUnresolved(input, time)) return undefined;
  if (time?.period !== undefined) return { period: adapt(time.period, input, time.counts), basis: 'stated' };
  const section = input.sentencePeriod ?? input.sectionPeriod;
  if (section !== undefined) return { period: adapt(section, input), basis: 'section' };
  return input.documentPeriod === undefined
    ? undefined
    : { period: adapt(input.documentPeriod, input), basis: 'document' };
}
