import { formerDivisionRows, formerRowsWithoutCode } from './former-divisions.js';
import { regions, shorten, type NamedRegion, type RegionLevel, type Validity } from './region-rows.js';

/** A region that is no more. */
export interface FormerRegion extends NamedRegion {
  readonly former: Validity;
}

const namesByCode = new Map(regions.map((region) => [region.code, region.fullName]));
const entry = /^(?<digits>\d\d)?(?<name>\p{Script=Han}+)(?<from>\d{4})?-(?<until>\d{4})>(?<successors>\d+(?:\+\d+)*)$/u;

/** All regions of the table of former divisions: 宣武区, 襄樊市, 热河省. */
export const formerRegions: readonly FormerRegion[] = [
  ...formerDivisionRows.flatMap(readRow),
  ...formerRowsWithoutCode.map(readRowWithoutCode),
];

function readRow(row: string): FormerRegion[] {
  const [digits = '', ...entries] = row.split(' ');
  return entries.filter((text) => text !== '-').map((text) => readEntry(text, digits));
}

/** `03崇文区-2010>01` behind 1101. */
function readEntry(text: string, digits: string): FormerRegion {
  const { digits: own, ...rest } = parseEntry(text);
  const above = own !== undefined && namesByCode.has(`${digits}00`) ? `${digits}00` : `${digits.slice(0, 2)}0000`;
  const level = own === undefined ? 'prefecture' : 'county';
  return { code: digits + (own ?? '00'), ...makeFormer(rest, level, above, digits) };
}

/** `00 热河省-1955>130000`. */
function readRowWithoutCode(row: string): FormerRegion {
  const [province = '', text = ''] = row.split(' ');
  const level = province === '00' ? 'province' : 'prefecture';
  return makeFormer(parseEntry(text), level, province === '00' ? '100000' : `${province}0000`, '');
}

interface Entry {
  readonly digits?: string | undefined;
  readonly name: string;
  readonly from?: string | undefined;
  readonly until: string;
  readonly successors: string;
}

function parseEntry(text: string): Entry {
  const groups = entry.exec(text)?.groups;
  const { name, until, successors } = groups ?? {};
  if (name === undefined || until === undefined || successors === undefined)
    throw new Error(`unexpected row ${text}, expected 03崇文区-2010>01`);
  return { digits: groups?.['digits'], name, from: groups?.['from'], until, successors };
}

function makeFormer(
  { name, from, until, successors }: Entry,
  level: RegionLevel,
  parent: string,
  digits: string,
): FormerRegion {
  return {
    name,
    fullName: level === 'province' ? name : (namesByCode.get(parent) ?? '') + name,
    shortName: shorten(name, level),
    level,
    parent,
    former: {
      ...(from !== undefined && { from: Number(from) }),
      until: Number(until),
      successors: successors.split('+').map((code) => (code.length === 2 ? digits + code : code)),
    },
  };
}
