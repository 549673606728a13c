import type { Region } from '../../lexicon/regions.js';
import type { SeriesRecord } from '../../model/schemas.generated.js';
import { shortHash } from '../../model/short-hash.js';
import type { ExportedRow } from '../export/exported-row.js';
import { unitId } from '../export/unit-id.js';

/** Ids of ours begin with this, so that they meet none of Data Commons. */
const own = 'govfacts';

/** The country has an id of Data Commons; regions below get ids of ours, as theirs there follow no code. */
export function placeId({ code, level }: Region): string {
  return level === 'country' ? 'country/CHN' : `${own}/place/${code}`;
}

/** What is measured, and how: `govfacts/gdp/level`, `govfacts/gdp/growth/k3xq…` where it is relative to something. */
export function variableId({ indicator, record: { kind, reference } }: ExportedRow): string {
  const base = `${own}/${indicator.id}/${kind}`;
  return reference === null ? base : `${base}/${shortHash(reference)}`;
}

/** Data Commons writes properties in camel case: `govfacts/forestCoverage`. */
export function propertyId(indicator: string): string {
  return `${own}/${propertyName(indicator)}`;
}

export function propertyName(indicator: string): string {
  return indicator.replace(/-(?<letter>[a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** Percent is a unit of Data Commons; the others are ours. */
export function unitReference(unit: string): string {
  return unit === '%' ? 'dcs:Percent' : `dcid:${own}/unit/${unitId(unit)}`;
}

/** How a value was come by: stated as an outcome or as a target, and how the text limits it. */
export function methodId(status: ExportedRow['status'], qualifier: SeriesRecord['qualifier']): string {
  return `${own}/method/${status}-${qualifier}`;
}

export function sourceId(document: string): string {
  return `${own}/source/${shortHash(document)}`;
}
