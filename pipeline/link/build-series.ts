import type { DocumentRecord, FactRecord } from '../model/schemas.generated.js';
import { alignPeriod, type AlignedPeriod } from './align-period.js';
import { compareCodeUnits, groupBy } from './group-by.js';
import { joinStatements } from './join-statements.js';
import { seriesId, seriesKeyOf } from './series-key.js';
import type { Observation, Series, SeriesKey, Statement } from './series.js';

/** A statement with its series and its place there. */
interface Placed {
  readonly id: string;
  readonly key: SeriesKey;
  readonly at: AlignedPeriod;
  readonly statement: Statement;
}

/**
 * Joins the facts of all documents into series, ordered by indicator, subject, kind, reference and unit. Facts without
 * indicator or period have no place in any. Takes time in proportion to the facts, but for sorting.
 */
export function buildSeries(facts: readonly FactRecord[], documents: readonly DocumentRecord[]): Series[] {
  const published = new Map(documents.map(({ document_id, published: date }) => [document_id, date ?? '']));
  const placed = facts.flatMap((fact) => place(fact, published.get(fact.document_id) ?? ''));
  const series = [...groupBy(placed, ({ id }) => id).values()].flatMap(toSeries);
  return series.sort((a, b) => compareCodeUnits(sortKey(a), sortKey(b)));
}

function place(fact: FactRecord, published: string): Placed[] {
  if (fact.indicator === null || fact.period === null) return [];
  const key = seriesKeyOf(fact);
  const at = alignPeriod(fact.period, key);
  return at === undefined ? [] : [{ id: seriesId(key), key, at, statement: { fact, published } }];
}

function toSeries(placed: readonly Placed[]): Series[] {
  const [first] = placed;
  if (first === undefined) return [];
  const groups = groupBy(placed, ({ at, statement }) => `${at.period} ${statement.fact.status}`);
  const observations = [...groups.values()].flatMap(observationsOf);
  return [{ id: first.id, key: first.key, observations: observations.sort(byPeriod) }];
}

function observationsOf(placed: readonly Placed[]): Observation[] {
  const at = placed[0]?.at;
  return at === undefined
    ? []
    : joinStatements(
        placed.map(({ statement }) => statement),
        at,
      );
}

function byPeriod(a: Observation, b: Observation): number {
  return (
    compareCodeUnits(a.end, b.end) ||
    compareCodeUnits(a.start, b.start) ||
    compareCodeUnits(a.status, b.status) ||
    (a.revision ?? 0) - (b.revision ?? 0) ||
    compareCodeUnits(a.best.fact_id, b.best.fact_id)
  );
}

/** The catalogue first. */
function sortKey({ id, key }: Series): string {
  const { indicatorId, indicator, subject, kind, reference, unit } = key;
  return [indicatorId ?? '~', indicator, subject, kind, reference, unit, id].join('\u0000');
}
