import type { FactRecord } from '../../model/schemas.generated.js';
import { exactly, minus, over, reckon, root, scale, type Reckoned } from '../reckon.js';
import { quoted } from './explain.js';

/** What two levels give for a growth, change or multiple. */
export interface MovementGiven {
  readonly expected: Reckoned;
  readonly formula: string;
  readonly looseReading?: Reckoned;
}

/** Whether a fact says how a value moved. */
export function isMovement({ kind, unit, qualifier }: FactRecord): boolean {
  if (qualifier === 'range') return false;
  if (kind === 'growth') return unit === '%' || unit === '倍';
  return kind === 'change' || (kind === 'multiple' && unit === '倍');
}

export function isYearlyMean({ reference }: FactRecord): boolean {
  return reference === '年均';
}

/** What a level and the one it started from give for a movement; `years` lie between them. */
export function movementOf(
  movement: FactRecord,
  later: FactRecord,
  earlier: FactRecord,
  years?: number,
): MovementGiven | undefined {
  if (movement.kind === 'change') return changeOf(movement, later, earlier);
  if (later.unit === '%' || later.unit !== earlier.unit) return undefined;
  const ratio = over(reckon(later), reckon(earlier));
  const quotient = `${quoted(later)}÷${quoted(earlier)}`;
  if (ratio === undefined) return undefined;
  if (movement.kind === 'multiple') return { expected: ratio, formula: quotient };
  if (!isYearlyMean(movement)) return growthOf(movement, ratio, quotient);
  if (years === undefined || years < 2) return undefined;
  return growthOf(movement, root(ratio, years), `(${quotient})^(1/${years})`);
}

function growthOf({ unit }: FactRecord, ratio: Reckoned, quotient: string): MovementGiven {
  const growth = minus(ratio, exactly(1));
  const formula = `${quotient}−1`;
  return unit === '倍' ? { expected: growth, formula, looseReading: ratio } : { expected: scale(growth, 100), formula };
}

function changeOf(change: FactRecord, later: FactRecord, earlier: FactRecord): MovementGiven | undefined {
  const unit = change.unit === '百分点' ? '%' : change.unit;
  if (later.unit !== unit || earlier.unit !== unit || isYearlyMean(change)) return undefined;
  return { expected: minus(reckon(later), reckon(earlier)), formula: `${quoted(later)}−${quoted(earlier)}` };
}
