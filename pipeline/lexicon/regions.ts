import { groupBy } from '../model/group-by.js';
import { formerRegions } from './former-regions.js';
import { country, regions, type NamedRegion, type Region } from './region-rows.js';
import { isWithin, regionsAbove } from './region-tree.js';

export { regions, type NamedRegion, type Region, type RegionLevel } from './region-rows.js';
export { findRegionByCode, hasCode, isWithin, regionsAbove } from './region-tree.js';
export { resolveRelativeRegion } from './relative-regions.js';

const higherRegions = regions.filter(({ level }) => level === 'province' || level === 'prefecture');
const childrenOf = groupBy(regions, (region) => region.parent ?? '');
const regionsByName = groupBy(regions, (region) => region.name);
const regionsByShortName = groupBy(higherRegions, (region) => region.shortName);
const regionsByAnyName = groupByNames(regions);
/** Former prefectures go by their short names too (襄樊), unless one of today does (巢湖, 莱芜) or it is a province. */
const formerByName = groupByNames(
  formerRegions,
  ({ level, shortName }) => level === 'prefecture' && !regionsByAnyName.has(shortName),
);

/** Names that stand before those of regions below, by their first two characters. */
const regionStarts = groupBy(
  higherRegions.flatMap((region) => [region.name, region.shortName].map((start) => ({ region, start }))),
  ({ start }) => start.slice(0, 2),
);

/** Names in full of the regions of today and of former ones, but for those of two characters and parts that any city may have. */
export const regionNames: readonly string[] = [...regions, ...formerRegions]
  .flatMap(({ name, shortName }) => (name.endsWith('自治州') ? [name, `${shortName}州`] : [name]))
  .filter(
    (name) => name.length > 2 && !/^[东南西北中新老市]?[中城郊]区$|^[东西南北中新](?:市|站)区$|^港口区$/u.test(name),
  );

/** Other names of the country: what speaks of the whole state. */
const countryNames: readonly string[] = ['中国', '全国', '我国', '中华人民共和国'];

/** How names of regions begin: their first two characters. */
const beginnings: ReadonlySet<string> = new Set(
  [...regionsByAnyName.keys(), ...formerByName.keys(), ...regionStarts.keys(), ...countryNames].map((name) =>
    name.slice(0, 2),
  ),
);

/** Whether the first words of a text may be a name of a region, by its first two characters. */
export function mayBeginRegion(text: string): boolean {
  return beginnings.has(text.slice(0, 2));
}

/**
 * The region of a name: 广东省, 广东, 深圳市, 北京市西城区, 北京西城, 全国. Of two regions with one name the higher one
 * is meant (吉林 is the province); a name that several regions of one level share (鼓楼区, 朝阳区) gives none.
 * A name that is no longer valid (宣武区) gives the region that last had it, with its successors. With a year, a name
 * that another region had then gives that one: 巢湖市 in 2008 is the prefecture.
 */
export function findRegionByName(name: string, year?: number): NamedRegion | undefined {
  if (countryNames.includes(name)) return country;
  const former = formerOf(name, country, year);
  if (former !== undefined && isValid(former, year)) return former;
  return findRegionOfToday(name) ?? former;
}

/**
 * The region that a name means in a text of the region `home`: a province, else the nearest of that name in the region
 * itself or one above it, else that of the country. 鼓楼区 in a text of 南京市 is the one there. Of a text of no known
 * region, the region of the name.
 */
export function findRegionNear(name: string, home: NamedRegion | undefined, year?: number): NamedRegion | undefined {
  if (home === undefined) return findRegionByName(name, year);
  const known = regionsByAnyName.get(name) ?? [];
  const province = known.find(({ level }) => level === 'province');
  if (province !== undefined || countryNames.includes(name)) return findRegionByName(name, year);
  for (const outer of [home, ...regionsAbove(home)]) {
    const former = formerOf(name, outer, year);
    const ofToday = highest(known.filter((region) => isWithin(region, outer)));
    const found = former !== undefined && isValid(former, year) ? former : (ofToday ?? former);
    if (found !== undefined) return found;
  }
  return findRegionByName(name, year);
}

/** The last former region of a name, or the one of the year; none where several places had the name. */
function formerOf(name: string, outer: NamedRegion, year?: number): NamedRegion | undefined {
  const known = formerByName.get(name) ?? qualifiedFormer(name);
  if (known.length === 0) return undefined;
  const named = known.filter((region) => isWithin(region, outer));
  const valid = named.filter((region) => isValid(region, year));
  const [last, ...others] = (valid.length > 0 ? valid : named).toSorted(
    (left, right) => lastYear(right) - lastYear(left),
  );
  return others.every((other) => provinceOf(other) === provinceOf(last)) ? last : undefined;
}

/** Whether a region was one all through the year; in the year it ended, its successor is meant where both have one name. */
function isValid({ former }: NamedRegion, year: number | undefined): boolean {
  return former !== undefined && year !== undefined && (former.from ?? year) <= year && year < former.until;
}

function lastYear({ former }: NamedRegion): number {
  return former?.until ?? Infinity;
}

function provinceOf(region: NamedRegion | undefined): string | undefined {
  return region?.former?.successors[0]?.slice(0, 2);
}

/** 北京市宣武区, 湖北襄樊市: a former region with the name of one above it in front. */
function qualifiedFormer(name: string): readonly NamedRegion[] {
  const starts = regionStarts.get(name.slice(0, 2))?.filter(({ start }) => name.startsWith(start)) ?? [];
  return starts.flatMap(({ region, start }) =>
    (formerByName.get(name.slice(start.length)) ?? []).filter((former) => isWithin(former, region)),
  );
}

function findRegionOfToday(name: string): Region | undefined {
  return (
    highest(regionsByName.get(name) ?? []) ??
    highest(regionsByShortName.get(name) ?? []) ??
    findAutonomousPrefecture(name) ??
    findQualifiedRegion(name)
  );
}

/** 大理州, 甘南州: an autonomous prefecture without its peoples. */
function findAutonomousPrefecture(name: string): Region | undefined {
  if (!name.endsWith('州') || name.length < 3) return undefined;
  const known = regionsByShortName.get(name.slice(0, -1)) ?? [];
  return highest(known.filter((region) => region.name.endsWith('自治州')));
}

/** A region with the names of those above it in front, in full or short: 北京市西城区, 北京西城, 广东省深圳市南山区. */
function findQualifiedRegion(name: string): Region | undefined {
  for (const { region, start } of regionStarts.get(name.slice(0, 2)) ?? []) {
    if (!name.startsWith(start)) continue;
    const inner = findDescendant(region, name.slice(start.length));
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function findDescendant(region: Region, name: string): Region | undefined {
  const children = childrenOf.get(region.code) ?? [];
  const child = children.find((candidate) => candidate.name === name || candidate.shortName === name);
  if (child !== undefined) return child;
  const found: Region[] = [];
  for (const candidate of children) {
    const rest = [candidate.name, candidate.shortName].find((start) => name.startsWith(start));
    const inner = findDescendant(candidate, rest === undefined ? name : name.slice(rest.length));
    if (inner !== undefined) found.push(inner);
  }
  return found.length === 1 ? found[0] : undefined;
}

function highest(candidates: readonly Region[]): Region | undefined {
  for (const level of ['country', 'province', 'prefecture', 'county'] as const) {
    const ofLevel = candidates.filter((region) => region.level === level);
    if (ofLevel.length > 0) return ofLevel.length === 1 ? ofLevel[0] : undefined;
  }
  return undefined;
}

function groupByNames<Item extends NamedRegion>(
  list: readonly Item[],
  short: (item: Item) => boolean = () => true,
): Map<string, Item[]> {
  const named = list.flatMap((item) => {
    const names = short(item) ? new Set([item.name, item.shortName]) : [item.name];
    return [...names].map((name) => ({ name, item }));
  });
  return new Map([...groupBy(named, ({ name }) => name)].map(([name, group]) => [name, group.map(({ item }) => item)]));
}
