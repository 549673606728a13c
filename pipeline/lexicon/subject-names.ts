import { findRegionByCode, findRegionNear, isWithin } from './regions.js';
import { subjectRows, type SubjectRow } from './subject-rows.js';

const rowsByName = new Map<string, SubjectRow>();
const rowsByLocalName = new Map<string, SubjectRow[]>();
for (const row of subjectRows) {
  for (const name of [row.name, ...(row.aliases ?? [])]) rowsByName.set(name, row);
  for (const name of row.local ?? []) rowsByLocalName.set(name, [...(rowsByLocalName.get(name) ?? []), row]);
}

/** The row of a subject by a name that it has everywhere, or has in texts about a region. */
export function findSubjectRow(subject: string, region: string): SubjectRow | undefined {
  const local = rowsByLocalName.get(subject);
  return rowsByName.get(subject) ?? local?.find((row) => isHereabouts(row, region));
}

/** Whether a text about a region calls what is there by its local name; one about the whole country names it in full. */
function isHereabouts(row: SubjectRow, region: string): boolean {
  const inner = findRegionByCode(row.region ?? '');
  const outer = findRegionByCode(region);
  return inner !== undefined && outer !== undefined && outer.level !== 'country' && isWithin(inner, outer);
}

/** The proper name of a subject in a text about a region, or in it; one that no table knows keeps the name it has. */
export function canonicalSubject(subject: string, region: string): string {
  const row = findSubjectRow(subject, region);
  if (row !== undefined) return row.name;
  const home = findRegionByCode(region);
  if (home?.name === subject) return subject;
  return findRegionNear(subject, home)?.name ?? subject;
}
