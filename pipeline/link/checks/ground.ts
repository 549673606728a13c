import type { FactRecord } from '../../model/schemas.generated.js';
import type { Series } from '../series.js';
import { groupBy } from '../group-by.js';
import { indexLevels, type FindLevel } from './level-index.js';
import { settingKey } from './same-thing.js';
import { sentencesOf, type PlacedFact } from './sentence-facts.js';
import { statedPairs, type StatedPair } from './stated-pairs.js';

/** All that a check may look at, made once for all of them. */
export interface Ground {
  /** In the order of documents and texts. */
  readonly facts: readonly FactRecord[];
  readonly series: readonly Series[];
  /** The facts of every sentence, where they stand. */
  readonly sentences: readonly (readonly PlacedFact[])[];
  /** Two levels of one thing in a sentence, with what it says of the way between them. */
  readonly pairs: readonly StatedPair[];
  readonly findLevel: FindLevel;
  /** Levels of one subject, period and status in one document. */
  readonly settings: readonly (readonly FactRecord[])[];
}

export function layGround(facts: readonly FactRecord[], series: readonly Series[]): Ground {
  const sentences = sentencesOf(facts);
  const levels = facts.filter(({ kind, subject }) => kind === 'level' && subject !== null);
  const settings = [...groupBy(levels, settingKey).values()];
  return { facts, series, sentences, settings, pairs: statedPairs(sentences), findLevel: indexLevels(series) };
}
