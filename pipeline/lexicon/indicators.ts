import { nationalAccountsRows } from './indicators-national-accounts.js';

/** One indicator of Chinese regional statistics: what it is called, and what it is. */
export interface IndicatorRow {
  /** Stable code, kebab-case: `gdp`, `registered-unemployment-rate`. */
  readonly id: string;
  /** Field of statistics, kebab-case: `national-accounts`. */
  readonly domain: string;
  /** Its name in Chinese statistics; a form of its own. */
  readonly zh: string;
  readonly en: string;
  /** Other wordings in their normal form (see `normaliseIndicator`). Two indicators may share one when units tell them apart. */
  readonly forms: readonly string[];
  /** `stock`: a state at a point in time (places, coverage); `flow`: over a span of time (output, income). */
  readonly measure: 'stock' | 'flow';
  /** Canonical unit of its levels, a unit of `units.ts` or a quotient of such; empty when it has none. */
  readonly unit: string;
  /** Other units its levels come in. */
  readonly otherUnits?: readonly string[];
  /** Least and greatest plausible level of a region, from a county to the country, in `unit`. */
  readonly range: readonly [minimum: string, maximum: string];
  /** Whether less is better, as of unemployment; the other way round when absent. */
  readonly lowerIsBetter?: true;
  /** What it measures, in Chinese. */
  readonly definition: string;
  /** Statistical system or document the definition rests on. */
  readonly source: string;
}

/** The catalogue, domain by domain. */
export const indicatorRows: readonly IndicatorRow[] = [...nationalAccountsRows];

const rowById = new Map(indicatorRows.map((row) => [row.id, row]));

/** The indicator of a code. */
export function findIndicator(id: string): IndicatorRow | undefined {
  return rowById.get(id);
}
