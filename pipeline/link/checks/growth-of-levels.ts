import { isBaseSure } from './base-period.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { comparePair } from './from-to-growth.js';
import { isSurelyOneThing, movementsWithLevels, type MovementWithLevels } from './levels-of-movement.js';
import { movementOf } from './movement.js';
import { priceBasis } from './price-basis.js';
import { topicOf } from './same-thing.js';

/** 同比增长24.3% against the levels of the year and of the year before; 较“十三五”末增长13.4% against those of its base. */
export const growthOfLevels: Check = {
  code: 'growth-of-levels',
  ofDocument: ({ pairs }) =>
    pairs
      .filter(({ rule }) => rule === 'comparison-base')
      .map((pair) => ({ ...pair, movements: pair.movements.filter(({ kind }) => kind === 'growth') }))
      .flatMap(comparePair),
  ofStatements: (ground) => movementsWithLevels(ground, ({ kind }) => kind === 'growth').flatMap(compareGrowth),
};

function compareGrowth({ movement, later, earlier, years }: MovementWithLevels): Comparison[] {
  const basis = priceBasis(movement);
  const given = movementOf(movement, later, earlier, years);
  if (given === undefined || basis === 'other') return [];
  const isSure = isSurelyOneThing([later, earlier, movement]) && isBaseSure(movement);
  const agreementOnly = basis === 'unsure' || !isSure;
  return compare({ topic: topicOf(movement), found: movement, operands: [later, earlier], agreementOnly, ...given });
}
