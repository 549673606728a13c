import { findRegionByCode, findRegionNear, isWithin, regionsAbove } from '../lexicon/regions.js';
import type { NamedRegion } from '../lexicon/regions.js';
import { findSubjectRow } from '../lexicon/subject-names.js';
import type { Metadata } from '../model/document.js';

/** Separators of names in a subject, each with those before it; 和 last, since it is also part of names: 和平区与河西区. */
const separators = [/、/u, /[、与]/u, /[、与和]/u] as const;

/**
 * GB/T 2260 code of the region a subject is or lies in: of a region known by name its own (as of the year of the text),
 * of several the nearest that holds them all, of any other subject the document's. Empty where there is no such code.
 */
export function subjectRegion(subject: string, metadata: Metadata): string {
  const own = metadata.region ?? '';
  if (subject === metadata.subject || subject === metadata.regionName) return own;
  const row = findSubjectRow(subject, own);
  if (row !== undefined) return row.isArea === true ? (row.region ?? own) : own;
  const found = findRegions(subject, metadata);
  return found === undefined ? own : (nearestAround(found)?.code ?? '');
}

/** The regions that a subject consists of, cut at as few separators as will do; what is cut no further is not asked for again. */
function findRegions(subject: string, metadata: Metadata): readonly NamedRegion[] | undefined {
  let cut = 0;
  for (const separator of separators) {
    const names = subject.split(separator);
    if (names.length === cut) continue;
    cut = names.length;
    const found = names.map((name) => findRegion(name.replace(/^原/u, ''), metadata));
    const known = found.filter((region) => region !== undefined);
    if (known.length === found.length) return known;
  }
  return undefined;
}

function findRegion(name: string, { region, published }: Metadata): NamedRegion | undefined {
  const home = region === undefined ? undefined : findRegionByCode(region);
  const year = published === undefined ? undefined : Number(published.slice(0, 4));
  return findRegionNear(name, home, year);
}

/** The region itself, or the nearest below the country that holds all of several. */
function nearestAround(regions: readonly NamedRegion[]): NamedRegion | undefined {
  const [first] = regions;
  if (first === undefined) return undefined;
  return [first, ...regionsAbove(first)].find((outer) => regions.every((inner) => isWithin(inner, outer)));
}
