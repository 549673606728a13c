import { isOtherCountry } from '../lexicon/countries.js';
import { largerRegions } from '../lexicon/larger-regions.js';
import { findRegionByName } from '../lexicon/regions.js';
import { attributeAtEnd } from './attribute.js';
import { lastBase, type Memory } from './memory.js';

/** What is measured, and of which place. */
export interface OfPlace {
  readonly indicator: string;
  readonly subject: string;
}

/**
 * 东部地区投资增长4%，〔中部地区〕增长6%; 外贸增长5%，其中〔济南〕增长8%: a place alone says whose value it is; what is measured was
 * named before. Undefined for a name that is no place, or where nothing was named.
 */
export function ofPlaceAlone(name: string, memory: Memory): OfPlace | undefined {
  if (!isPlaceName(name)) return undefined;
  const indicator = withoutPlace(lastBase(memory)?.draft.indicator ?? '');
  return indicator === '' || isPlaceName(indicator) ? undefined : { indicator, subject: name };
}

/** 〔东部地区〕投资: a part of the country before what is measured in it. */
export function placeAtHead(name: string): OfPlace | undefined {
  const { subject = '', indicator = '' } = /^(?<subject>.{2,6}?地区)的?(?<indicator>.{2,})$/u.exec(name)?.groups ?? {};
  return largerRegions.has(subject.slice(0, -2)) && isMeasure(indicator) ? { indicator, subject } : undefined;
}

/** 工业增加值〔北京〕增长5%: the place stands between what is measured and the change. */
export function placeAtEnd(name: string): OfPlace | undefined {
  for (let length = longestPlace; length >= 2; length -= 1) {
    const [indicator, subject] = [name.slice(0, -length), name.slice(-length)];
    if (isPlaceName(subject) && isMeasure(indicator)) return { indicator, subject };
  }
  return undefined;
}

/** 东部地区〔投资〕. */
function withoutPlace(name: string): string {
  for (let length = Math.min(longestPlace, name.length - 2); length >= 2; length -= 1)
    if (isPlaceName(name.slice(0, length))) return name.slice(length).replace(/^的/u, '');
  return name;
}

function isPlaceName(name: string): boolean {
  const place = name.replace(/(?<=.{2})地区$/u, '');
  if (largerRegions.has(place) || isOtherCountry(place)) return true;
  const region = place.length < 2 ? undefined : findRegionByName(place);
  if (region === undefined || region.level === 'country') return false;
  return region.level !== 'county' || /[区县市旗]$/u.test(place);
}

const longestPlace = 8;

/** 〔山西省〕88家开发区, 占〔全国〕57家机构, 〔安徽全省〕625个安置点: the words only say where. */
export function saysWhere(name: string): boolean {
  return name === '全国' || isPlaceName(name.replace(/(?<=.{2})全[省市区县]$/u, ''));
}

function isMeasure(name: string): boolean {
  return attributeAtEnd(name) !== undefined || /(?:PM2\.5|浓度|投资|出口|进口|消费|[率数额量值])$/u.test(name);
}
