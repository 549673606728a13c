import type { FactRecord } from '../../model/schemas.generated.js';
import { decimal, type Decimal } from '../decimal.js';
import { groupBy } from '../../model/group-by.js';
import { exactly, plus, reckon, scale, type Reckoned } from '../reckon.js';
import { baseOf, calendarPeriod, type Base } from './base-period.js';
import type { Comparison } from './check.js';
import { compare } from './compare.js';
import { quoted } from './explain.js';
import type { StatementGround } from './ground.js';
import { isSurelyOneThing } from './levels-of-movement.js';
import type { MovementGiven } from './movement.js';
import { isMovement, isYearlyMean } from './movement.js';
import { priceBasis } from './price-basis.js';
import { onlyOne, topicKey, topicOf } from './same-thing.js';

/** Several statements of how one value moved from one base; the level it moved to, where it is stated. */
export interface MovementGroup {
  readonly change?: FactRecord;
  readonly growth?: FactRecord;
  readonly multiple?: FactRecord;
  readonly level?: FactRecord;
}

interface BasedMovement {
  readonly fact: FactRecord;
  readonly base: Base;
}

/** Movements of one thing from one base to one period, in one pass over the facts. */
export function movementGroups({ statements, findLevel }: StatementGround): MovementGroup[] {
  const based = statements.flatMap(({ fact }) => toBased(fact));
  return [...groupBy(based, groupKey).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const only = (kind: FactRecord['kind']): FactRecord | undefined =>
      onlyOne(group.flatMap(({ fact }) => (fact.kind === kind ? [fact] : [])));
    const [change, growth, multiple] = [only('change'), only('growth'), only('multiple')];
    const level = findLevel(first.fact, laterPeriod(first), first.fact.status, change?.unit ?? '');
    return [
      { ...(change && { change }), ...(growth && { growth }), ...(multiple && { multiple }), ...(level && { level }) },
    ];
  });
}

function toBased(fact: FactRecord): BasedMovement[] {
  const base = isMovement(fact) && !isYearlyMean(fact) ? baseOf(fact) : undefined;
  return base === undefined || fact.period === null ? [] : [{ fact, base }];
}

function groupKey(movement: BasedMovement): string {
  const { fact, base } = movement;
  return [topicKey(fact), base.key, laterPeriod(movement), fact.status].join('\u0000');
}

function laterPeriod({ fact, base }: BasedMovement): string {
  return base.to ?? calendarPeriod(fact.period ?? '');
}

/** Growth and multiple against what level and change give, or against each other. */
export function compareGroup({ change, growth, multiple, level }: MovementGroup): Comparison[] {
  const isReal = growth !== undefined && priceBasis(growth) !== 'same';
  const stated = [...(growth === undefined || isReal ? [] : [growth]), ...(multiple === undefined ? [] : [multiple])];
  if (change !== undefined && level !== undefined && change.unit !== '%')
    return stated.flatMap((found) => claim(found, [level, change], movedBy(found, level, change)));
  if (growth === undefined || multiple === undefined || isReal || growth.unit !== '%') return [];
  const expected = plus(exactly(1), scale(reckon(growth), 0.01));
  return claim(multiple, [growth], { expected, formula: `1+${quoted(growth)}` });
}

function claim(found: FactRecord, operands: readonly FactRecord[], given: MovementGiven | undefined): Comparison[] {
  const agreementOnly = !isSurelyOneThing([...operands, found]);
  return given === undefined ? [] : compare({ topic: topicOf(found), found, operands, agreementOnly, ...given });
}

function movedBy(found: FactRecord, level: FactRecord, change: FactRecord): MovementGiven | undefined {
  const growth = growthBy(reckon(level), reckon(change));
  const base = `(${quoted(level)}−${quoted(change)})`;
  if (growth === undefined) return undefined;
  if (found.kind === 'multiple') return { expected: plus(exactly(1), growth), formula: `${quoted(level)}÷${base}` };
  const formula = `${quoted(change)}÷${base}`;
  if (found.unit === '%') return { expected: scale(growth, 100), formula };
  return { expected: growth, formula, looseReading: plus(exactly(1), growth) };
}

/** Growth of what rose by a change to a level. Both stand in it twice, so that its ends are those of its corners. */
function growthBy(level: Reckoned, change: Reckoned): Reckoned | undefined {
  if (level.low.minus(change.high).lte(0)) return undefined;
  const of = (later: Decimal, by: Decimal): Decimal => (later.isFinite() ? by.div(later.minus(by)) : decimal(0));
  const lows = [of(level.low, change.low), of(level.high, change.low)] as const;
  const highs = [of(level.low, change.high), of(level.high, change.high)] as const;
  return {
    value: of(level.value, change.value),
    low: lows[0].lt(lows[1]) ? lows[0] : lows[1],
    high: highs[0].gt(highs[1]) ? highs[0] : highs[1],
  };
}
