import { findRegionByName } from './regions.js';

/** An organisation, area or event that texts call by several names. */
export interface SubjectRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** GB/T 2260 code of where it is; its aliases mean it in texts about that region. */
  readonly region: string;
}

export const subjectRows: readonly SubjectRow[] = [
  { name: '中关村科技园区西城园', aliases: ['西城园', '中关村西城园', '中关村科技园西城园'], region: '110102' },
];

const rowsByAlias = new Map<string, SubjectRow[]>();
for (const row of subjectRows)
  for (const name of [row.name, ...row.aliases]) rowsByAlias.set(name, [...(rowsByAlias.get(name) ?? []), row]);

/** The proper name of a subject in a text about a region; one that no table knows keeps the name it has. */
export function canonicalSubject(subject: string, region: string): string {
  const row = rowsByAlias.get(subject)?.find((each) => each.region === region);
  return row?.name ?? findRegionByName(subject)?.name ?? subject;
}
