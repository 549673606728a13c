import type { FactRecord } from '../../model/schemas.generated.js';
import type { Check } from './check.js';
import { compareWithBases } from './from-to-growth.js';
import { compareWithLevels } from './levels-of-movement.js';
import { priceBasis } from './price-basis.js';

/** 同比增长24.3% against the levels of the year and of the year before; 较“十三五”末增长13.4% against those of its base. */
export const growthOfLevels: Check = {
  code: 'growth-of-levels',
  ofDocument: ({ pairs }) => compareWithBases(pairs, isGrowth),
  ofStatements: ({ movements }) =>
    movements
      .filter(({ movement }) => isGrowth(movement))
      .flatMap((each) => compareWithLevels(each, priceBasis(each.movement))),
};

function isGrowth({ kind }: FactRecord): boolean {
  return kind === 'growth';
}
