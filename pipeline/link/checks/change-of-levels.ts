import { isBaseSure } from './base-period.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { comparePair } from './from-to-growth.js';
import { isSurelyOneThing, movementsWithLevels, type MovementWithLevels } from './levels-of-movement.js';
import { compareGroup, movementGroups } from './movement-groups.js';
import { movementOf } from './movement.js';
import { topicOf } from './same-thing.js';

/**
 * Changes and multiples against the levels they lie between, and against each other: 7.8张, 较“十三五”末增加3.6张,
 * “十三五”末的近两倍.
 */
export const changeOfLevels: Check = {
  code: 'change-of-levels',
  ofDocument: ({ pairs }) =>
    pairs
      .filter(({ rule }) => rule === 'comparison-base')
      .map((pair) => ({ ...pair, movements: pair.movements.filter(({ kind }) => kind !== 'growth') }))
      .flatMap(comparePair),
  ofStatements: (ground) => [
    ...movementsWithLevels(ground, ({ kind }) => kind !== 'growth').flatMap(compareMovement),
    ...movementGroups(ground).flatMap(compareGroup),
  ],
};

function compareMovement({ movement, later, earlier }: MovementWithLevels): Comparison[] {
  const given = movementOf(movement, later, earlier);
  if (given === undefined) return [];
  const agreementOnly = !isSurelyOneThing([later, earlier, movement]) || !isBaseSure(movement);
  return compare({ topic: topicOf(movement), found: movement, operands: [later, earlier], agreementOnly, ...given });
}
