import { divisionRows } from './divisions.js';

export type RegionLevel = 'country' | 'province' | 'prefecture' | 'county';

/** An administrative region of GB/T 2260. */
export interface Region {
  /** Six digits, e.g. `110102`. */
  readonly code: string;
  /** Name of its own: 西城区, 广东省, 中国. */
  readonly name: string;
  /** Name with those of the regions above: 北京市西城区, 广东省深圳市. */
  readonly fullName: string;
  /** Name without the word for its kind: 广东, 深圳, 延边, 西城. Unique only below the region above it. */
  readonly shortName: string;
  readonly level: RegionLevel;
  /** Code of the region above; absent for the country. */
  readonly parent?: string;
}

const peoples =
  '哈尼族|彝族|壮族|苗族|白族|傣族|景颇族|傈僳族|藏族|羌族|回族|侗族|布依族|土家族|朝鲜族|蒙古族|蒙古|哈萨克|柯尔克孜|维吾尔';
const kindOfProvince = /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/u;
const peopleOfPrefecture = new RegExp(`(?:${peoples})$`, 'u');

const country: Region = { code: '100000', name: '中国', fullName: '中国', shortName: '中国', level: 'country' };

/** All regions: the country, provinces, prefectures and counties, in the order of their codes. */
export const regions: readonly Region[] = [country, ...readDivisionRows(divisionRows)];

const regionByCode = new Map(regions.map((region) => [region.code, region]));
const childrenOf = groupBy(regions, (region) => region.parent ?? '');
const regionsByName = groupBy(regions, (region) => region.name);
const regionsByShortName = groupBy(
  regions.filter((region) => region.level === 'province' || region.level === 'prefecture'),
  (region) => region.shortName,
);

/** Names that stand before those of regions below, by their first two characters. */
const regionStarts = groupBy(
  regions
    .filter(({ level }) => level === 'province' || level === 'prefecture')
    .flatMap((region) => [region.name, region.shortName].map((start) => ({ region, start }))),
  ({ start }) => start.slice(0, 2),
);

/** Other names of the country: what speaks of the whole state. */
const countryNames: readonly string[] = ['中国', '全国', '我国', '中华人民共和国'];

/** The region of a GB/T 2260 code, `100000` for the country. */
export function findRegionByCode(code: string): Region | undefined {
  return regionByCode.get(code);
}

/**
 * The region of a name: 广东省, 广东, 深圳市, 北京市西城区, 北京西城, 全国. Of two regions with one name the higher one
 * is meant (吉林 is the province); a name that several regions of one level share (鼓楼区, 朝阳区) gives none.
 */
export function findRegionByName(name: string): Region | undefined {
  if (countryNames.includes(name)) return country;
  return (
    highest(regionsByName.get(name) ?? []) ?? highest(regionsByShortName.get(name) ?? []) ?? findQualifiedRegion(name)
  );
}

/** The chain of regions above a region, nearest first, itself and the country left out. */
export function regionsAbove(region: Region): readonly Region[] {
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
export function isWithin(inner: Region, outer: Region): boolean {
  return outer === country || inner.code === outer.code || regionsAbove(inner).includes(outer);
}

/** What a relative word speaks of, by its last part: the region itself or the nearest one above that fits. */
const relativeKinds: readonly {
  readonly ending: string;
  readonly fits: (region: Region) => boolean;
  readonly examples: readonly string[];
}[] = [
  { ending: '国', fits: (region) => region.level === 'country', examples: ['全国', '我国'] },
  {
    ending: '省',
    fits: (region) => region.level === 'province' && region.name.endsWith('省'),
    examples: ['全省', '我省', '省'],
  },
  { ending: '自治区', fits: (region) => region.name.endsWith('自治区'), examples: ['自治区', '全自治区'] },
  { ending: '自治州', fits: (region) => region.name.endsWith('自治州'), examples: ['自治州'] },
  { ending: '州', fits: (region) => region.name.endsWith('自治州'), examples: ['全州', '我州'] },
  { ending: '盟', fits: (region) => region.name.endsWith('盟'), examples: ['全盟'] },
  { ending: '市', fits: (region) => region.name.endsWith('市'), examples: ['全市', '我市', '本市', '市'] },
  {
    ending: '区',
    fits: (region) => region.name.endsWith('区') && !region.name.endsWith('行政区'),
    examples: ['全区', '我区', '区'],
  },
  { ending: '县', fits: (region) => region.name.endsWith('县'), examples: ['全县', '我县'] },
  { ending: '旗', fits: (region) => region.name.endsWith('旗'), examples: ['全旗'] },
];
const relativeWord = /^(?:全|我|本|该)?(国|省|自治区|自治州|州|盟|市|区|县|旗)$/u;

/**
 * The region that 全市, 我省, 全区, 自治区, 全国 … mean in a document of `regionCode`: for 110102 全市 is 北京市 and
 * 全区 is 西城区; for 450000 全区 is 广西壮族自治区. Nothing when the document's region has no such region at or above it.
 */
export function resolveRelativeRegion(word: string, regionCode: string): Region | undefined {
  const ending = relativeWord.exec(word)?.[1];
  const region = regionByCode.get(regionCode);
  if (ending === undefined || region === undefined) return undefined;
  if (ending === '国') return country;
  const kind = relativeKinds.find((row) => row.ending === ending);
  return kind && [region, ...regionsAbove(region)].find(kind.fits);
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

function readDivisionRows(rows: readonly string[]): Region[] {
  const found: Region[] = [];
  let province = country;
  for (const row of rows) {
    const [digits = '', name = '', ...counties] = row.split(' ');
    if (digits.length === 2) {
      province = makeRegion(digits, name, 'province', country);
      found.push(province);
      continue;
    }
    const prefecture = name === '-' ? undefined : makeRegion(digits, name, 'prefecture', province);
    if (prefecture !== undefined) found.push(prefecture);
    const above = prefecture ?? province;
    for (const county of counties)
      found.push(makeRegion(digits + county.slice(0, 2), county.slice(2), 'county', above));
  }
  return found;
}

function makeRegion(digits: string, name: string, level: RegionLevel, parent: Region): Region {
  const fullName = parent === country ? name : parent.fullName + name;
  return { code: digits.padEnd(6, '0'), name, fullName, shortName: shorten(name, level), level, parent: parent.code };
}

function shorten(name: string, level: RegionLevel): string {
  if (level === 'province') return name.replace(kindOfProvince, '');
  const short = name.replace(/(?:自治州|地区|自治县|自治旗|盟|市|区|县|旗)$/u, '');
  const bare = name.includes('自治') ? withoutPeoples(short) : short;
  return bare.length >= 2 ? bare : name;
}

/** 红河哈尼族彝族 → 红河. */
function withoutPeoples(name: string): string {
  const shorter = name.replace(peopleOfPrefecture, '');
  return shorter === name || shorter === '' ? name : withoutPeoples(shorter);
}

function groupBy<Item>(list: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
