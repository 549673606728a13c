import type { SeriesRecord, TargetRecord } from '../model/schemas.generated.js';
import { buildSeries } from './build-series.js';
import type { Gap } from './checks/gap.js';
import { layStatementGround } from './checks/ground.js';
import { checkStatements, type PlacedCheck } from './checks/index.js';
import { orderSeries } from './order-series.js';
import { seriesRecords } from './series-records.js';
import type { Series, Statement } from './series.js';
import { targetRecords } from './target-records.js';

/** A series with its rows in the tables. */
export interface SeriesRows {
  readonly series: Series;
  readonly observations: readonly SeriesRecord[];
  readonly targets: readonly TargetRecord[];
}

export interface StatementLinks {
  /** In the order in which they are published. */
  readonly series: readonly SeriesRows[];
  readonly checks: readonly PlacedCheck[];
}

/**
 * The part of linking that joins what documents say, for all or some of the owners. Statements and gaps of one owner come
 * in the order of documents and texts; `known` is the last day anything is known of.
 */
export function linkStatements(statements: readonly Statement[], gaps: readonly Gap[], known: string): StatementLinks {
  const joined = buildSeries(statements);
  const rows = joined.map((series) => ({
    series,
    observations: seriesRecords(series),
    targets: targetRecords(series, known),
  }));
  return { series: orderSeries(rows), checks: checkStatements(layStatementGround(statements, joined, gaps)) };
}
