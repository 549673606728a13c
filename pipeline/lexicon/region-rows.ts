import { divisionRows } from './divisions.js';

export type RegionLevel = 'country' | 'province' | 'prefecture' | 'county';

/** An administrative region, of today or of an earlier time. */
export interface NamedRegion {
  /** Six digits of GB/T 2260, e.g. `110102`; absent where a former region had none. */
  readonly code?: string;
  /** Name of its own: 西城区, 广东省, 中国. */
  readonly name: string;
  /** Name with those of the regions above: 北京市西城区, 广东省深圳市. */
  readonly fullName: string;
  /** Name without the word for its kind: 广东, 深圳, 延边, 西城. Unique only below the region above it. */
  readonly shortName: string;
  readonly level: RegionLevel;
  /** Code of the region above, as of today; absent for the country. */
  readonly parent?: string;
  /** Only of a region that is no more. */
  readonly former?: Validity;
}

/** When a former region was one, and what became of it. */
export interface Validity {
  /** First year, where it is known. */
  readonly from?: number;
  /** Last year. */
  readonly until: number;
  /** Codes of the regions of today that took its place. */
  readonly successors: readonly string[];
}

/** An administrative region of GB/T 2260. */
export interface Region extends NamedRegion {
  readonly code: string;
}

/** Peoples in the names of autonomous regions of all levels. */
const peoples = [
  '哈尼族|彝族|壮族|苗族|白族|傣族|景颇族|傈僳族|藏族|羌族|回族|侗族|布依族|土家族|朝鲜族|蒙古族|蒙古|哈萨克族|哈萨克',
  '柯尔克孜|维吾尔|东乡族|保安族|撒拉族|裕固族|土族|拉祜族|佤族|布朗族|纳西族|瑶族|仫佬族|毛南族|仡佬族|水族|黎族|畲族',
  '满族|达斡尔族|达斡尔|锡伯|塔吉克|独龙族|怒族|普米族|各族',
].join('|');
const kindOfProvince = /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/u;
const peopleOfPrefecture = new RegExp(`(?:${peoples})$`, 'u');

export const country: Region = { code: '100000', name: '中国', fullName: '中国', shortName: '中国', level: 'country' };

/** All regions of today: the country, provinces, prefectures and counties, in the order of their codes. */
export const regions: readonly Region[] = [country, ...readDivisionRows(divisionRows)];

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

/** 广东, 红河, 西城: a name without the word for its kind. */
export function shorten(name: string, level: RegionLevel): string {
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
