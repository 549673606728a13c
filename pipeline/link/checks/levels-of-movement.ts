import type { FactRecord } from '../../model/schemas.generated.js';
import type { Statement } from '../series.js';
import { baseOf, isBaseSure } from './base-period.js';
import type { Comparison } from './check.js';
import { compare } from './compare.js';
import type { FindLevel } from './level-index.js';
import { isMovement, movementOf } from './movement.js';
import type { PriceBasis } from './price-basis.js';
import { topicOf } from './same-thing.js';

/** A movement with the two levels it lies between, wherever they are stated. */
export interface MovementWithLevels {
  readonly movement: FactRecord;
  readonly later: FactRecord;
  readonly earlier: FactRecord;
  readonly years?: number;
}

/** Movements whose levels are stated in other sentences or documents; a pair in the same sentence is no matter of it. */
export function movementsWithLevels(statements: readonly Statement[], findLevel: FindLevel): MovementWithLevels[] {
  return statements
    .filter(({ fact, isPaired }) => !isPaired && isMovement(fact) && fact.status === 'actual')
    .flatMap(({ fact }) => withLevels(fact, findLevel));
}

function withLevels(movement: FactRecord, findLevel: FindLevel): MovementWithLevels[] {
  const base = baseOf(movement);
  if (base?.from === undefined || base.to === undefined) return [];
  const later = findLevel(movement, base.to, 'actual');
  const earlier = findLevel(movement, base.from, 'actual', later?.unit ?? '');
  if (later === undefined || earlier === undefined || later === earlier) return [];
  return [{ movement, later, earlier, ...(base.years !== undefined && { years: base.years }) }];
}

/** A movement against what its levels give, which are counted on the same basis, or maybe so. */
export function compareWithLevels(
  { movement, later, earlier, years }: MovementWithLevels,
  basis: PriceBasis,
): Comparison[] {
  const given = movementOf(movement, later, earlier, years);
  if (given === undefined || basis === 'other') return [];
  const isSure = isSurelyOneThing([later, earlier, movement]) && isBaseSure(movement);
  const agreementOnly = basis === 'unsure' || !isSure;
  return compare({ topic: topicOf(movement), found: movement, operands: [later, earlier], agreementOnly, ...given });
}

/** Rules that read a wording as it stands; others gather it from what surrounds the number. */
const plainRules: ReadonlySet<string> = new Set([
  'indicator-value',
  'attribute',
  'comparison-base',
  'from-to',
  'table-cell',
]);

/**
 * Whether all of them surely speak of one thing: the catalogue knows it, or one document names it plainly. Wordings that
 * are only alike in two documents can mean two things.
 */
export function isSurelyOneThing(facts: readonly FactRecord[]): boolean {
  const [first] = facts;
  if (first === undefined) return false;
  if (first.indicator_id !== null && first.subject !== null) return true;
  const isOneDocument = facts.every(({ document_id: document }) => document === first.document_id);
  return isOneDocument && facts.every(({ kind, rule }) => kind !== 'level' || plainRules.has(rule));
}
