import type { FactRecord } from '../../model/schemas.generated.js';
import { baseOf } from './base-period.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { isYearlyMean, movementOf } from './movement.js';
import { priceBasis } from './price-basis.js';
import { topicOf } from './same-thing.js';
import type { StatedPair } from './stated-pairs.js';

/** 由66.1%下降至44.9%，下降21.2个百分点: the way from one value to another against the change or growth said of it. */
export const fromToGrowth: Check = {
  code: 'from-to-growth',
  ofDocument: ({ pairs }) => pairs.filter(({ rule }) => rule === 'from-to').flatMap(comparePair),
};

/** What is said beside a level and the one it started from: 7.8张, 较“十三五”末增加3.6张; of the kinds asked for. */
export function compareWithBases(
  pairs: readonly StatedPair[],
  isAskedFor: (movement: FactRecord) => boolean,
): Comparison[] {
  return pairs
    .filter(({ rule }) => rule === 'comparison-base')
    .flatMap((pair) => comparePair({ ...pair, movements: pair.movements.filter(isAskedFor) }));
}

function comparePair({ earlier, later, movements }: StatedPair): Comparison[] {
  return movements.flatMap((movement) => {
    const given = movementOf(movement, later, earlier, yearsBetween(earlier.period, later.period));
    const basis = movement.kind === 'change' ? 'same' : priceBasis(movement);
    if (given === undefined || basis === 'other') return [];
    const agreementOnly = basis === 'unsure' || (isYearlyMean(movement) && !spansYears(movement, earlier, later));
    return compare({ topic: topicOf(later), found: movement, operands: [later, earlier], agreementOnly, ...given });
  });
}

function yearsBetween(from: string | null, to: string | null): number | undefined {
  const years = Number(to?.slice(0, 4)) - Number(from?.slice(0, 4));
  return Number.isInteger(years) && years > 0 ? years : undefined;
}

/** Whether a mean over several years is said of the years between two levels. */
function spansYears(movement: FactRecord, earlier: FactRecord, later: FactRecord): boolean {
  const base = baseOf(movement);
  return base?.from === earlier.period?.slice(0, 4) && base?.to === later.period?.slice(0, 4);
}
