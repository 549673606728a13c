import type { Word } from '../model/sentence.js';
import { changeAtEnd } from './change-words.js';
import type { Item } from './items.js';
import { shape } from './left-phrase.js';
import { partsAt, textOf, trimReach } from './phrase.js';
import { placesInOrder } from './places-in-order.js';
import type { Group } from './value-run.js';
import type { SentenceView } from './view.js';

/** What all values of a 分别 are of, and the place or year this one is of. */
export interface OneThing {
  readonly indicator: string;
  readonly subject?: string;
  readonly period?: string;
}

/**
 * 南宁、柳州两市生产总值分别增长5%、4%; 2023年、2024年分别投入资金3亿元、4亿元: one thing of several places or times. `last`
 * is what was named before, where the words name nothing: 而去年同期和上季度分别为2万吨和3万吨.
 */
export function oneThing(
  view: SentenceView,
  group: Group,
  before: readonly Word[],
  tail: readonly Word[],
  last = '',
): OneThing | undefined {
  return ofPlaces(view, group, before, tail) ?? ofTimes(view, group, before, tail, last);
}

function ofPlaces(
  view: SentenceView,
  { index, size }: Group,
  before: readonly Word[],
  tail: readonly Word[],
): OneThing | undefined {
  const words = before.filter(({ text }) => text.trim() !== '');
  const places = placesInOrder(words, size);
  const subject = places?.names[index];
  const indicator = places === undefined ? '' : thingOf(view, places.rest, tail);
  return subject === undefined || indicator === '' ? undefined : { indicator, subject };
}

function ofTimes(
  view: SentenceView,
  { first, index, size }: Group,
  before: readonly Word[],
  tail: readonly Word[],
  last: string,
): OneThing | undefined {
  const times = timesBefore(view, first);
  const period = times[index];
  if (times.length !== size || period === undefined) return undefined;
  const parts = partsAt(before, new Set(['、', '和', '与', '及', '，']));
  const [own = [], ...others] = parts.filter((words) => shape(trimReach(words), view.ownNames).words.length > 0);
  if (others.length > 0) return undefined;
  const indicator = thingOf(view, own, tail) || last;
  return indicator === '' ? undefined : { indicator, period };
}

/** The thing named in front of 分别, else done behind it: 分别〔新增企业〕. */
function thingOf(view: SentenceView, before: readonly Word[], tail: readonly Word[]): string {
  const named = textOf(shape(trimReach(before), view.ownNames).words);
  return named === '' && changeAtEnd(tail) === undefined ? textOf(shape(trimReach(tail)).words) : named;
}

/** The times that stand in a row before the first value, in its clause or as the clause before. */
function timesBefore(view: SentenceView, first: Item): readonly string[] {
  const start = view.clauses[first.clauseIndex - 1]?.start ?? first.clause.start;
  const named = view.times.filter(
    ({ start: at, end, period, role }) =>
      role !== 'base' && at >= start && end <= first.quantity.start && period !== undefined && !period.includes('/'),
  );
  const row = named.findLastIndex(({ start: at }, index) => {
    const last = named[index - 1];
    return last === undefined || !/^\s*[、和与及]\s*$/u.test(view.text.slice(last.end, at));
  });
  return named.slice(row).map(({ period = '' }) => period);
}
