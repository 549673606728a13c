import type { FactRecord } from '../../model/schemas.generated.js';
import { groupBy } from '../../model/group-by.js';
import type { Series, Statement } from '../series.js';
import type { Gap } from './gap.js';
import { indexLevels, type FindLevel } from './level-index.js';
import { movementsWithLevels, type MovementWithLevels } from './levels-of-movement.js';
import { settingKey } from './same-thing.js';
import { sentencesOf, type PlacedFact } from './sentence-facts.js';
import { statedPairs, type StatedPair } from './stated-pairs.js';

/** What a check may look at in one document, made once for all of them. */
export interface DocumentGround {
  /** In text order. */
  readonly facts: readonly FactRecord[];
  /** The facts of every sentence, where they stand. */
  readonly sentences: readonly (readonly PlacedFact[])[];
  /** Two levels of one thing in a sentence, with what it says of the way between them. */
  readonly pairs: readonly StatedPair[];
  /** Levels of one subject, period and status. */
  readonly settings: readonly (readonly FactRecord[])[];
}

/** What a check may look at in all documents, where it speaks of the same subjects. */
export interface StatementGround {
  readonly statements: readonly Statement[];
  readonly series: readonly Series[];
  readonly findLevel: FindLevel;
  /** Growth, changes and multiples whose levels are stated apart from them. */
  readonly movements: readonly MovementWithLevels[];
  /** Gaps of rates to those of a whole. */
  readonly gaps: readonly Gap[];
}

export function layDocumentGround(facts: readonly FactRecord[]): DocumentGround {
  const sentences = sentencesOf(facts);
  const levels = facts.filter(({ kind, subject }) => kind === 'level' && subject !== null);
  return { facts, sentences, settings: [...groupBy(levels, settingKey).values()], pairs: statedPairs(sentences) };
}

export function layStatementGround(
  statements: readonly Statement[],
  series: readonly Series[],
  gaps: readonly Gap[],
): StatementGround {
  const findLevel = indexLevels(series);
  return { statements, series, gaps, findLevel, movements: movementsWithLevels(statements, findLevel) };
}
