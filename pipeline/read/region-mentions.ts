import { formerRegions } from '../lexicon/former-regions.js';
import { hasCode, isWithin, regions, type Region } from '../lexicon/regions.js';
import { groupBy } from '../model/group-by.js';

/** A region named in a text; offsets into the text, half-open, UTF-16. */
export interface RegionMention {
  readonly region: Region;
  readonly start: number;
  readonly end: number;
  /** Whether the name is given in short: 深圳 for 深圳市. */
  readonly short: boolean;
}

interface Name {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly short: boolean;
}

/** Names of counties that are also common words for a part of any city. They count only behind the name of a city. */
const commonWords: readonly string[] = [
  ...[
    '老城区',
    '新城区',
    '市中区',
    '城中区',
    '城关区',
    '港口区',
    '新市区',
    '江南区',
    '海港区',
    '城东区',
    '城西区',
    '城北区',
  ],
  ...[
    '城厢区',
    '城区',
    '郊区',
    '矿区',
    '东区',
    '西区',
    '市北区',
    '市南区',
    '新区',
    '江北区',
    '江东区',
    '河东区',
    '河西区',
  ],
  ...['东市区', '西市区', '南市区', '北市区', '中市区', '东郊区', '西郊区', '南郊区', '北郊区', '北站区'],
];
/** What follows a name that only seems to end there: 上海|市场, 西城|区域, 广东|省份. */
const continuations: Readonly<Record<string, string>> = { 市: '场', 区: '域间块', 省: '份钱', 县: '' };

const namesByFirstCharacter = indexNames();

/**
 * Regions named in a text, in text order, adjoining names joined: 北京市西城区, 北京西城区 and 西城区 are one mention of
 * 110102. A name that several regions share counts only behind the name of a region above it. Short names of provinces
 * and prefectures are given when `withShortNames`; they may be part of other words (中山, 大同).
 */
export function findRegionMentions(text: string, withShortNames = false): readonly RegionMention[] {
  const found: RegionMention[] = [];
  let index = 0;
  while (index < text.length) {
    const mention = matchAt(text, index, withShortNames);
    if (mention !== undefined) found.push(mention);
    index = mention?.end ?? index + 1;
  }
  return found;
}

function matchAt(text: string, start: number, withShortNames: boolean): RegionMention | undefined {
  for (const name of namesAt(text, start)) {
    const end = start + name.text.length;
    const inner = matchInner(text, end, name.regions);
    if (inner !== undefined) return { ...inner, start };
    const [region] = name.regions;
    if (region === undefined || name.regions.length > 1 || (name.short && !withShortNames)) continue;
    if (region.level === 'county' && (name.text.length < 3 || commonWords.includes(name.text))) continue;
    if (!isContinued(text, end)) return { region, start, end, short: name.short };
  }
  return undefined;
}

/** The name of a region inside one of `outer` that follows at once. */
function matchInner(text: string, start: number, outer: readonly Region[]): RegionMention | undefined {
  for (const name of namesAt(text, start)) {
    if (name.short) continue;
    const inside = name.regions.filter((region) => outer.some((above) => region !== above && isWithin(region, above)));
    if (inside.length === 0) continue;
    const end = start + name.text.length;
    const deeper = matchInner(text, end, inside);
    if (deeper !== undefined) return deeper;
    const [region] = inside;
    if (region !== undefined && inside.length === 1 && !isContinued(text, end))
      return { region, start, end, short: false };
  }
  return undefined;
}

function namesAt(text: string, start: number): readonly Name[] {
  const names = namesByFirstCharacter.get(text[start] ?? '') ?? [];
  return names.filter((name) => text.startsWith(name.text, start));
}

function isContinued(text: string, end: number): boolean {
  const next = text[end];
  return next !== undefined && (continuations[text[end - 1] ?? ''] ?? '').includes(next);
}

/** Names by first character, longest first; a short name that is also a full one, or that is shared, is no short name. */
function indexNames(): ReadonlyMap<string, readonly Name[]> {
  const named = regions.filter(({ level }) => level !== 'country');
  const full = groupBy(named, ({ name }) => name);
  const short = new Map<string, Region[]>();
  for (const region of named) {
    if (region.level === 'county' || region.shortName === region.name) continue;
    // A prefecture yields to the province of its name: 吉林.
    if (!short.has(region.shortName)) short.set(region.shortName, [region]);
  }
  // A former region counts by its full name where none of today has it: 宣武区, 襄樊市.
  const vanished = formerRegions.flatMap((region) => (hasCode(region) && !full.has(region.name) ? [region] : []));
  const former = groupBy(vanished, ({ name }) => name);
  const names = [...toNames(full, false), ...toNames(former, false), ...toNames(short, true)].sort(
    (left, right) => right.text.length - left.text.length,
  );
  return groupBy(names, ({ text }) => text[0] ?? '');
}

function toNames(found: ReadonlyMap<string, readonly Region[]>, short: boolean): Name[] {
  return [...found].map(([text, ofName]) => ({ text, regions: ofName, short }));
}
