import type { FactRecord } from '../model/schemas.generated.js';
import { recordsOf, type Dataset } from './dataset.js';

export type FactsById = ReadonlyMap<string, FactRecord>;

export function factsById(dataset: Dataset): FactsById {
  return new Map(recordsOf(dataset, 'facts').map(({ record }) => [record.fact_id, record]));
}

/** The facts of a list of ids separated by blanks; those that are nowhere are what `row-reference` tells. */
export function namedFacts(facts: FactsById, ids: string | null): FactRecord[] {
  return (ids ?? '').split(' ').flatMap((id) => facts.get(id) ?? []);
}
