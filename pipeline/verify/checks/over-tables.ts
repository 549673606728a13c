import type { Table } from '../dataset.js';
import type { Finding, Outcome } from '../finding.js';

/** What a check finds in each of the tables, counted by rows. */
export function overTables(
  tables: ReadonlyMap<string, Table>,
  findingsOf: (table: Table) => readonly Finding[],
): Outcome {
  const all = [...tables.values()];
  return { checked: all.reduce((sum, { rows }) => sum + rows.length, 0), findings: all.flatMap(findingsOf) };
}
