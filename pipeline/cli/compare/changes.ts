import type { FactRecord } from '../../model/schemas.generated.js';

/** A fact that stands in both datasets and differs. */
export interface ChangedFact {
  readonly before: FactRecord;
  readonly after: FactRecord;
  /** Names of the columns that differ, in the order of the columns. */
  readonly fields: readonly string[];
}

/** What happened to the facts from one dataset to another; each list in the order of its dataset. */
export interface FactChanges {
  readonly gained: readonly FactRecord[];
  readonly lost: readonly FactRecord[];
  /** In the order of the newer dataset. */
  readonly changed: readonly ChangedFact[];
  readonly unchanged: number;
}

/** Facts told apart by fact_id: only in `after`, only in `before`, in both with other fields, in both alike. */
export function compareFacts(before: readonly FactRecord[], after: readonly FactRecord[]): FactChanges {
  const older = new Map(before.map((fact) => [fact.fact_id, fact]));
  const newer = new Set(after.map(({ fact_id }) => fact_id));
  const shared = after.flatMap((fact) => pairWith(older.get(fact.fact_id), fact));
  const changed = shared.filter(({ fields }) => fields.length > 0);
  return {
    gained: after.filter(({ fact_id }) => !older.has(fact_id)),
    lost: before.filter(({ fact_id }) => !newer.has(fact_id)),
    changed,
    unchanged: shared.length - changed.length,
  };
}

function pairWith(before: FactRecord | undefined, after: FactRecord): ChangedFact[] {
  return before === undefined ? [] : [{ before, after, fields: differingFields(before, after) }];
}

/** A column that only one of the two has, because the schema changed between them, differs. */
function differingFields(before: FactRecord, after: FactRecord): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...now.keys(), ...old.keys()])].filter((field) => old.get(field) !== now.get(field));
}
