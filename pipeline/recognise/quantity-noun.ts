import { bareNouns, bareNounVetoes } from '../lexicon/units-count.js';
import { countedNouns, countedNounReach, nounStops } from '../lexicon/units-person.js';
import { type UnitMatch, type UnitRow, unitRow } from '../lexicon/units.js';
import { groupBy } from '../model/group-by.js';
import { Kind, kindOf } from './numeral-characters.js';
import type { NumeralReading } from './numeral-reading.js';

/** An age that describes the persons counted: 65岁以上, 0-3岁. */
const age = /\d{1,3}(?:[-－—~～至]\d{1,3})?周?岁(?:[及含]?以[上下])?的?/uy;

const bareNounsByFirst = groupBy(bareNouns, (form) => form.charCodeAt(0));

/**
 * The unit of a number before a noun without a measure word: 26省份 (个), 46万群众 (人), 五千农户 (户), 390万65岁以上老人 (人).
 * The longer of noun and measure word wins; `match` is the measure word found at `at`.
 */
export function readBareNoun(
  text: string,
  numeral: NumeralReading | undefined,
  at: number,
  match: UnitMatch | undefined,
): UnitRow | undefined {
  if (numeral === undefined) return undefined;
  if (match === undefined && isMany(numeral)) {
    const unit = countedUnit(text, at);
    if (unit !== undefined) return unitRow(unit);
  }
  if (numeral.trailingExponent >= 4) return undefined;
  const shortest = match?.form.length ?? 0;
  const noun = bareNounsByFirst
    .get(text.charCodeAt(at))
    ?.find((form) => form.length > shortest && text.startsWith(form, at) && !isOtherWord(text, at + form.length, form));
  return noun === undefined ? undefined : unitRow('个');
}

/** 46万, 五千, 数百; nouns behind smaller numbers want a measure word. */
function isMany({ trailingExponent, script }: NumeralReading): boolean {
  return trailingExponent >= 4 || (trailingExponent >= 2 && script === 'chinese');
}

function isOtherWord(text: string, end: number, noun: string): boolean {
  return noun.length === 1 && end < text.length && bareNounVetoes.includes(text.charAt(end));
}

/** Unit of a noun for persons or households at `at`, or behind an age or a describing word without punctuation: 失业人员. */
function countedUnit(text: string, at: number): string | undefined {
  const start = endOfAge(text, at);
  for (let from = start; from <= start + countedNounReach; from += 1) {
    const code = text.charCodeAt(from);
    if (Number.isNaN(code) || code < 0x4e00 || code > 0x9fff || kindOf(code) !== Kind.none) return undefined;
    if (nounStops.some((stop) => text.startsWith(stop, from))) return undefined;
    const found = nounAt(text, from);
    if (found !== undefined) return (nounAt(text, found.end) ?? found).unit;
  }
  return undefined;
}

/** The noun at `from`, and where it ends: of 家庭学生 the second counts. */
function nounAt(text: string, from: number): { readonly unit: string; readonly end: number } | undefined {
  for (const { unit, nouns } of countedNouns) {
    const noun = nouns.find((form) => text.startsWith(form, from));
    if (noun !== undefined) return { unit, end: from + noun.length };
  }
  return undefined;
}

function endOfAge(text: string, at: number): number {
  age.lastIndex = at;
  return age.test(text) ? age.lastIndex : at;
}
