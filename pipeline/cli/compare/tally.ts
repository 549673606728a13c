import type { FactRecord } from '../../model/schemas.generated.js';
import type { FactChanges } from './changes.js';

/** How many facts of one document or rule came, went and changed. */
export interface Tally {
  readonly name: string;
  readonly gained: number;
  readonly lost: number;
  readonly changed: number;
}

/** Counts by document or by rule, by name; a changed fact counts for the rule it has now. Names without change are left out. */
export function tallyBy(column: 'document_id' | 'rule', { gained, lost, changed }: FactChanges): Tally[] {
  const counts = {
    gained: countNames(gained, column),
    lost: countNames(lost, column),
    changed: countNames(
      changed.map(({ after }) => after),
      column,
    ),
  };
  const names = new Set(Object.values(counts).flatMap((count) => [...count.keys()]));
  return [...names].sort().map((name) => ({
    name,
    gained: counts.gained.get(name) ?? 0,
    lost: counts.lost.get(name) ?? 0,
    changed: counts.changed.get(name) ?? 0,
  }));
}

function countNames(facts: readonly FactRecord[], column: 'document_id' | 'rule'): Map<string, number> {
  return count(facts.map((fact) => fact[column]));
}

/** How many changed facts differ in each field, the most frequent first. */
export function tallyFields({ changed }: FactChanges): (readonly [field: string, facts: number])[] {
  return [...count(changed.flatMap(({ fields }) => fields))].sort((first, second) => second[1] - first[1]);
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
