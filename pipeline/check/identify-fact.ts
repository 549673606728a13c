import type { IndicatorRow } from '../lexicon/indicators.js';
import type { Fact } from '../model/fact.js';
import { identifyIndicator } from '../resolve/identify-indicator.js';

/** A fact with the indicators of the catalogue that its wording can mean. */
export interface IdentifiedFact extends Fact {
  readonly meanings: readonly IndicatorRow[];
}

/** Looks a fact up in the catalogue, once corrections can no longer change its wording, unit or subject. */
export function identifyFact<AnyFact extends Fact>(fact: AnyFact): AnyFact & IdentifiedFact {
  return { ...fact, meanings: identifyIndicator(fact) };
}

/** The indicator of a fact when the wording means one alone. */
export function onlyMeaning({ meanings }: IdentifiedFact): IndicatorRow | undefined {
  return meanings.length === 1 ? meanings[0] : undefined;
}
