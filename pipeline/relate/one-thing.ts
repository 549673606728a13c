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

/** 南宁、柳州两市生产总值分别增长5%、4%; 2023年、2024年分别投入资金3亿元、4亿元: one thing of several places or years. */
export function oneThing(
  view: SentenceView,
  group: Group,
  before: readonly Word[],
  tail: readonly Word[],
): OneThing | undefined {
  return ofPlaces(view, group, before, tail) ?? ofYears(view, group, before, tail);
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

function ofYears(
  view: SentenceView,
  { first, index, size }: Group,
  before: readonly Word[],
  tail: readonly Word[],
): OneThing | undefined {
  const years = yearsBefore(view, first);
  const period = years[index];
  const [own = [], ...others] = partsAt(before, new Set(['、', '和', '与', '及', '，']));
  if (years.length !== size || period === undefined || others.length > 0) return undefined;
  const indicator = thingOf(view, own, tail);
  return indicator === '' ? undefined : { indicator, period };
}

/** The thing named in front of 分别, else done behind it: 分别〔新增企业〕. */
function thingOf(view: SentenceView, before: readonly Word[], tail: readonly Word[]): string {
  const named = textOf(shape(trimReach(before), view.ownNames).words);
  return named === '' && changeAtEnd(tail) === undefined ? textOf(shape(trimReach(tail)).words) : named;
}

/** The years that stand in a row before the first value, in its clause or as the clause before. */
function yearsBefore(view: SentenceView, first: Item): readonly string[] {
  const start = view.clauses[first.clauseIndex - 1]?.start ?? first.clause.start;
  const named = view.times.filter(
    ({ start: at, end, period = '', role }) =>
      role !== 'base' && at >= start && end <= first.quantity.start && /^\d{4}$/u.test(period),
  );
  const apart = named.some(({ start: at }, index) => {
    const last = named[index - 1];
    return last !== undefined && !/^\s*[、和与及]\s*$/u.test(view.text.slice(last.end, at));
  });
  return apart ? [] : named.map(({ period = '' }) => period);
}
