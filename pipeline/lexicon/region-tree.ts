import { formerRegions } from './former-regions.js';
import { country, regions, type NamedRegion, type Region } from './region-rows.js';

const regionByCode = new Map([...formerRegions, ...regions].filter(hasCode).map((region) => [region.code, region]));

/** Whether the region has or had a code of the standard. */
export function hasCode(region: NamedRegion): region is Region {
  return region.code !== undefined;
}

/** The region of a GB/T 2260 code, `100000` for the country; a former one where none of today has the code. */
export function findRegionByCode(code: string): Region | undefined {
  return regionByCode.get(code);
}

/** The chain of regions above a region, nearest first, itself and the country left out. */
export function regionsAbove(region: NamedRegion): readonly Region[] {
  const above: Region[] = [];
  let code = region.parent;
  while (code !== undefined && code !== country.code) {
    const parent = regionByCode.get(code);
    if (parent === undefined) break;
    above.push(parent);
    code = parent.parent;
  }
  return above;
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: NamedRegion, outer: NamedRegion): boolean {
  return outer === country || inner === outer || regionsAbove(inner).some((above) => above === outer);
}
