import { compareCodeUnits } from '../model/code-units.js';
import { groupBy } from '../model/group-by.js';
import type { Series } from './series.js';

/** Anything that belongs to a series. */
interface OfSeries {
  readonly series: Series;
}

/**
 * In the order in which series are published: the catalogue first, then by subject, kind, reference and unit. Indicators
 * are sorted apart from what is said of each, so that sorting does not outgrow the facts.
 */
export function orderSeries<Item extends OfSeries>(items: readonly Item[]): Item[] {
  const groups = groupBy(items, ({ series }) => indicatorPlace(series));
  const indicators = [...groups].sort(([a], [b]) => compareCodeUnits(a, b));
  return indicators.flatMap(([, group]) => group.sort(bySubject));
}

function bySubject({ series: { id: idOfA, key: a } }: OfSeries, { series: { id: idOfB, key: b } }: OfSeries): number {
  return (
    compareCodeUnits(a.subject, b.subject) ||
    compareCodeUnits(a.kind, b.kind) ||
    compareCodeUnits(a.reference, b.reference) ||
    compareCodeUnits(a.unit, b.unit) ||
    compareCodeUnits(idOfA, idOfB)
  );
}

/** The place of a series among all series, as one text: its order is that of `orderSeries`. */
export function seriesPlace(series: Series): string {
  const { subject, kind, reference, unit } = series.key;
  return [indicatorPlace(series), subject, kind, reference, unit, series.id].join('\u0000');
}

function indicatorPlace({ key }: Series): string {
  return `${key.indicatorId ?? '~'} ${key.indicator}`;
}
