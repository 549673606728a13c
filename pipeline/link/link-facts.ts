import type { Links, Records } from '../check/tables.js';
import { buildSeries } from './build-series.js';
import { runChecks } from './checks/index.js';
import { indicatorRecords } from './indicator-records.js';
import { orderSeries } from './order-series.js';
import { seriesRecords } from './series-records.js';
import { targetRecords } from './target-records.js';

/** Joins the facts of all documents: series over time, targets with their outcomes, and what the numbers say of one another. */
export function linkFacts({ facts, documents }: Pick<Records, 'facts' | 'documents'>): Links {
  const joined = buildSeries(facts, documents);
  const known = lastPublication(documents);
  const rows = joined.map((series) => ({
    series,
    observations: seriesRecords(series),
    targets: targetRecords(series, known),
  }));
  const ordered = orderSeries(rows);
  return {
    indicators: indicatorRecords(facts),
    series: ordered.flatMap(({ observations }) => observations),
    targets: ordered.flatMap(({ targets }) => targets),
    checks: runChecks(facts, joined),
  };
}

/** The latest date any of the documents was published, empty when none is known: what lies behind it cannot be known. */
function lastPublication(documents: Records['documents']): string {
  return documents.map(({ published }) => published ?? '').reduce((a, b) => (a > b ? a : b), '');
}
