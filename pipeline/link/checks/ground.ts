import type { FactRecord } from '../../model/schemas.generated.js';
import type { Series } from '../series.js';
import { indexLevels, type FindLevel } from './level-index.js';
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
}

export function layGround(facts: readonly FactRecord[], series: readonly Series[]): Ground {
  const sentences = sentencesOf(facts);
  return { facts, series, sentences, pairs: statedPairs(sentences), findLevel: indexLevels(series) };
}
