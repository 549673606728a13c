import type { FactRecord } from '../../model/schemas.generated.js';
import type { Check } from './check.js';
import { compareWithBases } from './from-to-growth.js';
import { compareWithLevels } from './levels-of-movement.js';
import { compareGroup, movementGroups } from './movement-groups.js';

/**
 * Changes and multiples against the levels they lie between, and against each other: 7.8张, 较“十三五”末增加3.6张,
 * “十三五”末的近两倍.
 */
export const changeOfLevels: Check = {
  code: 'change-of-levels',
  ofDocument: ({ pairs }) => compareWithBases(pairs, isNoGrowth),
  ofStatements: (ground) => [
    ...ground.movements
      .filter(({ movement }) => isNoGrowth(movement))
      .flatMap((each) => compareWithLevels(each, 'same')),
    ...movementGroups(ground).flatMap(compareGroup),
  ],
};

function isNoGrowth({ kind }: FactRecord): boolean {
  return kind !== 'growth';
}
