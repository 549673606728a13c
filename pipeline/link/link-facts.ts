import type { Links, Records } from '../check/tables.js';
import { buildSeries } from './build-series.js';
import { runChecks } from './checks/index.js';
import { indicatorRecords } from './indicator-records.js';
import { seriesRecords } from './series-records.js';
import { targetRecords } from './target-records.js';

/** Joins the facts of all documents: series over time, targets with their outcomes, and what the numbers say of one another. */
export function linkFacts({ facts, documents }: Pick<Records, 'facts' | 'documents'>): Links {
  const series = buildSeries(facts, documents);
  return {
    indicators: indicatorRecords(facts),
    series: seriesRecords(series),
    targets: targetRecords(series, lastPublication(documents)),
    checks: runChecks(facts, series),
  };
}

/** The latest date any of the documents was published, empty when none is known: what lies behind it cannot be known. */
function lastPublication(documents: Records['documents']): string {
  return documents.map(({ published }) => published ?? '').reduce((a, b) => (a > b ? a : b), '');
}
