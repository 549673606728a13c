import { country } from '../../lexicon/region-rows.js';
import { regionsAbove, type Region } from '../../lexicon/regions.js';
import { indicatorRows } from '../../lexicon/indicators.js';
import { unitCodeOf } from '../../lexicon/units.js';
import { compareCodeUnits } from '../../model/code-units.js';
import { shortHash } from '../../model/short-hash.js';
import { regionNamesOf } from '../export/province-codes.js';
import { unitId } from '../export/unit-id.js';
import type { Code, Codelist } from './codelist.js';

/** Gives the codes of what the data says, and remembers them for the code lists. Holds one entry for each different one. */
export interface UsedCodes {
  readonly area: (region: Region) => string;
  readonly subject: (subject: string | undefined) => string;
  readonly reference: (reference: string | null) => string;
  readonly unit: (unit: string | null) => string;
  readonly codelists: () => readonly Codelist[];
}

/** SDMX: the area as a whole. */
const total: Code = { id: '_T', en: 'The area as a whole', zh: '地区整体' };
/** SDMX: not applicable. */
const none: Code = { id: '_Z', en: 'Not applicable', zh: '无' };

export function collectCodes(): UsedCodes {
  const areas = new Map<string, Code>();
  const subjects = new Map([[total.id, total]]);
  const references = new Map([[none.id, none]]);
  const units = new Map([[none.id, none]]);
  return {
    area: (region) => {
      if (!areas.has(region.code))
        for (const each of [country, ...regionsAbove(region), region]) areas.set(each.code, areaCode(each));
      return region.code;
    },
    subject: (subject) => (subject === undefined ? total.id : codeOf(subjects, shortHash(subject), subject)),
    reference: (reference) => (reference === null ? none.id : codeOf(references, shortHash(reference), reference)),
    unit: (unit) => (unit === null ? none.id : unitCode(units, unit)),
    codelists: () => [
      { id: 'CL_AREA', en: 'Areas by GB/T 2260', zh: '行政区划', isPartial: true, codes: inOrder(areas) },
      { id: 'CL_SUBJECT', en: 'Organisations', zh: '主体', isPartial: true, codes: inOrder(subjects) },
      { id: 'CL_INDICATOR', en: 'Indicators', zh: '指标', isPartial: false, codes: indicatorCodes() },
      { id: 'CL_REFERENCE', en: 'References', zh: '参照', isPartial: true, codes: inOrder(references) },
      { id: 'CL_UNIT', en: 'Units', zh: '单位', isPartial: true, codes: inOrder(units) },
    ],
  };
}

/** Names are those of the texts, in Chinese. Throws when two texts would get one code. */
function codeOf(codes: Map<string, Code>, id: string, text: string): string {
  const known = codes.get(id);
  if (known !== undefined && known.zh !== text)
    throw new Error(`Expected one text for the code ${id}, not “${text}” too`);
  if (known === undefined) codes.set(id, { id, zh: text });
  return id;
}

function unitCode(units: Map<string, Code>, unit: string): string {
  const id = codeOf(units, unitId(unit), unit);
  const code = unitCodeOf(unit);
  if (code !== '') units.set(id, { id, zh: unit, en: code.replace(/[{}]/gu, ''), otherCodes: { UCUM: code } });
  return id;
}

function areaCode({ code, fullName, parent }: Region): Code {
  const names = regionNamesOf(code);
  return { id: code, zh: fullName, parent, ...(names && { en: names.en, otherCodes: { 'ISO 3166': names.iso } }) };
}

function indicatorCodes(): Code[] {
  return indicatorRows.map(({ id, zh, en, definition }) => ({ id, zh, en, description: definition }));
}

function inOrder(codes: ReadonlyMap<string, Code>): Code[] {
  return [...codes.values()].sort((a, b) => compareCodeUnits(a.id, b.id));
}
