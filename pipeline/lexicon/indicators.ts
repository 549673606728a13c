import type { Kind } from '../model/fact.js';
import { extensions } from './extensions.js';
import { agricultureRows } from './indicators-agriculture.js';
import { branchRows } from './indicators-branches.js';
import { businessRows } from './indicators-business.js';
import { careRows } from './indicators-care.js';
import { cityRows } from './indicators-city.js';
import { cultureRows } from './indicators-culture.js';
import { educationRows } from './indicators-education.js';
import { employmentRows } from './indicators-employment.js';
import { energyRows } from './indicators-energy.js';
import { environmentRows } from './indicators-environment.js';
import { financeRows } from './indicators-finance.js';
import { governanceRows } from './indicators-governance.js';
import { healthRows } from './indicators-health.js';
import { incomeRows } from './indicators-income.js';
import { industryRows } from './indicators-industry.js';
import { investmentRows } from './indicators-investment.js';
import { nationalAccountsRows } from './indicators-national-accounts.js';
import { populationRows } from './indicators-population.js';
import { pricesRows } from './indicators-prices.js';
import { publicFinanceRows } from './indicators-public-finance.js';
import { resourceRows } from './indicators-resources.js';
import { scienceRows } from './indicators-science.js';
import { tradeRows } from './indicators-trade.js';
import { transportRows } from './indicators-transport.js';

/** One indicator of Chinese regional statistics: what it is called, and what it is. */
export interface IndicatorRow {
  /** Stable code, kebab-case: `gdp`, `registered-unemployment-rate`. */
  readonly id: string;
  /** Field of statistics, kebab-case: `national-accounts`. */
  readonly domain: string;
  /** Its name in Chinese statistics; a form of its own. */
  readonly zh: string;
  readonly en: string;
  /**
   * Other wordings in their normal form (see `normaliseIndicator`). Two indicators may share one: where units do not tell
   * them apart, a text that uses it is ambiguous.
   */
  readonly forms: readonly string[];
  /** Wordings that mean it only of certain subjects or kinds: 头部企业 of a district of fintech, 经济 that grows. */
  readonly limitedForms?: readonly LimitedForm[];
  /** `stock`: a state at a point in time (places, coverage); `flow`: over a span of time (output, income). */
  readonly measure: 'stock' | 'flow';
  /** Canonical unit of its levels, a unit of `units.ts` or a quotient of such; empty when it has none. */
  readonly unit: string;
  /** Other units its levels come in; units of the same dimension need not be named. */
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

/** A form and what limits it; any subject, any kind where it says nothing. */
export interface LimitedForm {
  readonly form: string;
  readonly subjects?: readonly string[];
  readonly kinds?: readonly Kind[];
}

/** The catalogue, domain by domain. */
export const indicatorRows: readonly IndicatorRow[] = [
  ...nationalAccountsRows,
  ...branchRows,
  ...publicFinanceRows,
  ...pricesRows,
  ...investmentRows,
  ...tradeRows,
  ...incomeRows,
  ...employmentRows,
  ...populationRows,
  ...educationRows,
  ...healthRows,
  ...careRows,
  ...environmentRows,
  ...resourceRows,
  ...transportRows,
  ...energyRows,
  ...agricultureRows,
  ...industryRows,
  ...scienceRows,
  ...financeRows,
  ...businessRows,
  ...cultureRows,
  ...cityRows,
  ...governanceRows,
  ...extensions().indicators,
];

const rowById = new Map(indicatorRows.map((row) => [row.id, row]));

/** The indicator of a code. */
export function findIndicator(id: string): IndicatorRow | undefined {
  return rowById.get(id);
}
