import type { IndicatorRow } from '../lexicon/indicators.js';
import { unitScale } from '../lexicon/unit-scales.js';
import type { Fact } from '../model/fact.js';
import { compareDecimals, multiplyDecimals } from '../recognise/decimal.js';
import { dimensionOf } from '../resolve/unit-fit.js';
import type { Doubt } from './doubt.js';
import { onlyMeaning, type IdentifiedFact } from './identify-fact.js';

/** What looks wrong about a fact beside the catalogue of indicators. */
export const indicatorDoubts: readonly Doubt[] = [
  { code: 'indicator-ambiguous', severity: 'info', message: ambiguity },
  { code: 'indicator-out-of-range', severity: 'warning', message: excess },
];

function ambiguity({ indicator, meanings }: IdentifiedFact, quote: string): string | undefined {
  if (meanings.length < 2) return undefined;
  return `“${quote}”的指标“${indicator}”可指${meanings.map(({ zh }) => zh).join('或')}，应为其中一个`;
}

function excess(fact: IdentifiedFact, quote: string): string | undefined {
  const row = fact.kind === 'level' ? onlyMeaning(fact) : undefined;
  if (row === undefined || isPlausible(fact, row)) return undefined;
  const [least, most] = row.range;
  return `“${quote}”的${row.zh}为 ${fact.value}${fact.unit}，应在 ${least} 到 ${most}${row.unit} 之间，请与原文核对`;
}

/** Whether a level lies in the range of the indicator; so does any whose unit cannot be compared. */
function isPlausible({ value, valueMax = value, unit }: Fact, row: IndicatorRow): boolean {
  const scale = scaleTo(row, unit);
  if (scale === undefined) return true;
  const [numerator, denominator] = scale;
  const [least, most] = row.range.map((end) => multiplyDecimals(end, denominator));
  return (
    compareDecimals(multiplyDecimals(value, numerator), least ?? value) >= 0 &&
    compareDecimals(multiplyDecimals(valueMax, numerator), most ?? value) <= 0
  );
}

/** One 户 is as much as one 家, but not where the row names 户 beside 个: estates and their homes. */
function scaleTo(row: IndicatorRow, unit: string): ReturnType<typeof unitScale> {
  const dimension = dimensionOf(unit);
  const isCount = dimension === 'count' || dimension === 'persons';
  if (isCount && row.otherUnits?.includes(unit) !== true && dimension === dimensionOf(row.unit)) return ['1', '1'];
  return unitScale(unit, row.unit);
}
