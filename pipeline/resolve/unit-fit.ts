import type { IndicatorRow } from '../lexicon/indicators.js';
import { unitRow } from '../lexicon/units.js';
import type { Kind } from '../model/fact.js';

/** A value as far as its indicator has a say in it. */
interface Measured {
  readonly kind: Kind;
  /** Canonical unit, empty when there is none. */
  readonly unit: string;
  /** Whether the wording names the growth of the indicator: 社零额增速. */
  readonly ofGrowth: boolean;
}

/**
 * Whether a value can be one of the indicator. Levels and differences of levels come in a unit of its dimension; points
 * are a difference of ratios or of growth rates. Growth, shares, multiples and ranks say nothing of the unit of the level.
 */
export function unitFits(row: IndicatorRow, { kind, unit, ofGrowth }: Measured): boolean {
  if (kind !== 'level' && kind !== 'change') return true;
  if (ofGrowth || dimensionOf(unit) === 'points')
    return kind === 'change' && dimensionOf(unit) === 'points' && (ofGrowth || isRatio(row));
  return isLevelUnit(row, unit);
}

function isLevelUnit(row: IndicatorRow, unit: string): boolean {
  if (unit === row.unit || row.otherUnits?.includes(unit) === true) return true;
  return unit !== '' && dimensionOf(unit) === dimensionOf(row.unit);
}

function isRatio({ unit, otherUnits = [] }: IndicatorRow): boolean {
  return [unit, ...otherUnits].some((each) => dimensionOf(each) === 'ratio');
}

/** `currency` for 元, `currency/persons` for 元/人; a unit without a row has a dimension of its own. */
export function dimensionOf(unit: string): string {
  const own = unitRow(unit)?.dimension;
  if (own !== undefined || !/[/·]/u.test(unit)) return own ?? unit;
  return unit.split(/[/·]/u).map(partDimension).join('/');
}

/** 百亿元 stands for money as 元 does. */
function partDimension(unit: string): string {
  return (unitRow(unit) ?? unitRow(unit.replace(/^[十百千万亿]+/u, '')))?.dimension ?? unit;
}
