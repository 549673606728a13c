import { bareNouns, bareNounVetoes } from '../lexicon/units-count.js';
import { personNounReach, personNouns } from '../lexicon/units-person.js';
import { matchUnit, type UnitMatch, type UnitRow, unitRow } from '../lexicon/units.js';
import type { Dimension } from '../model/quantity.js';
import { Kind, kindOf, skipBlanks } from './numeral-characters.js';
import type { QuantityContext } from './quantity-amount.js';

/** The unit behind a number, blanks of the same line allowed, and its denominator. */
export function readUnit(context: QuantityContext, index: number, from: number): UnitReading | undefined {
  const { text } = context;
  const at = skipBlanks(text, from);
  const match = matchUnit(text, at);
  const noun = match === undefined || match.form.length < 2 ? bareNoun(context, index, at, match) : undefined;
  if (noun !== undefined) return { row: noun, unit: noun.unit, dimension: noun.dimension, end: from };
  if (match === undefined) return readMedal(context, index, at);
  if (isFalseUnit(context, index, match, at)) return undefined;
  return readDenominator(text, sharpened(context, index, match));
}

/** 22亿方 are cubic metres while 4方 are parties; 每立方米19微克 is a concentration. */
function sharpened(context: QuantityContext, index: number, match: UnitMatch): UnitMatch {
  const numeral = context.numerals[index];
  if (numeral === undefined) return match;
  const other =
    match.form === '方' && numeral.trailingExponent >= 4
      ? unitRow('立方米')
      : match.form === '微克' && context.text.startsWith('每立方米', numeral.start - 4)
        ? unitRow('微克/立方米')
        : undefined;
  return other === undefined ? match : { ...match, row: other };
}

/** A unit behind a number; `row` is the numerator of X/Y. */
export interface UnitReading {
  readonly row: UnitRow;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly end: number;
}

/** 26省份, 46万群众: nouns counted without a measure word; the longer of noun and measure word wins. */
function bareNoun(
  context: QuantityContext,
  index: number,
  at: number,
  match: UnitMatch | undefined,
): UnitRow | undefined {
  const { text, numerals } = context;
  const many = (numerals[index]?.trailingExponent ?? 0) >= 4;
  if (many) return match === undefined && hasPersonNoun(text, at) ? unitRow('人') : undefined;
  const shortest = match?.form.length ?? 0;
  const noun = bareNouns.find(
    (form) => form.length > shortest && text.startsWith(form, at) && !isOtherWord(text, at + form.length, form),
  );
  return noun === undefined ? undefined : unitRow('个');
}

function isOtherWord(text: string, end: number, noun: string): boolean {
  return noun.length === 1 && end < text.length && bareNounVetoes.includes(text.charAt(end));
}

/** A noun for persons at `at`, or behind a describing word without punctuation: 失业人员. */
function hasPersonNoun(text: string, at: number): boolean {
  for (let from = at; from <= at + personNounReach; from += 1) {
    const code = text.charCodeAt(from);
    if (Number.isNaN(code) || code < 0x4e00 || code > 0x9fff || kindOf(code) !== Kind.none) return false;
    if (personNouns.some((noun) => text.startsWith(noun, from))) return true;
  }
  return false;
}

/** 11金3银1铜: medals, where two of them stand together. */
function readMedal(context: QuantityContext, index: number, at: number): UnitReading | undefined {
  const { text, numerals } = context;
  if (!isMedal(text, at)) return undefined;
  const next = numerals[index + 1];
  const before = numerals[index - 1];
  const self = numerals[index];
  const follows = isNear(at, next) && isMedal(text, next?.end ?? 0);
  const precedes = isNear(before?.end ?? -9, self) && isMedal(text, before?.end ?? 0);
  const row = unitRow('枚');
  if (row === undefined || (!follows && !precedes)) return undefined;
  return { row, unit: row.unit, dimension: row.dimension, end: at + 1 };
}

function isNear(end: number, next: { readonly start: number } | undefined): boolean {
  return next !== undefined && next.start - end <= 2;
}

function isMedal(text: string, at: number): boolean {
  return at < text.length && '金银铜'.includes(text.charAt(at));
}

/** 番 needs 翻 before the number; 分 in 3分之 is none; bytes and letters never stand behind a blank. */
function isFalseUnit(context: QuantityContext, index: number, match: UnitMatch, at: number): boolean {
  const { text, numerals } = context;
  const numeral = numerals[index];
  if (numeral === undefined) return true;
  if (match.form === '番') return !text.slice(Math.max(0, numeral.start - 3), numeral.start).includes('翻');
  if (match.form === '两')
    return numeral.script !== 'arabic' && numeral.value.length < 2 && kindOf(text.charCodeAt(at + 1)) !== Kind.none;
  if (match.form === '大' && text.charAt(match.end) === '关') return true;
  if (match.form === '大') return numeral.script === 'chinese' && numeral.value.length > 1;
  if (match.form === '日')
    return numeral.value.length < 3 && text.slice(Math.max(0, numeral.start - 10), numeral.start).includes('月');
  if (match.form === '年')
    return numeral.trailingExponent === 0 && /^[12]\d{3}$/u.test(numeral.value) && numeral.end - numeral.start === 4;
  return (
    match.row.unit.length === 1 &&
    match.form.charCodeAt(0) < 0x80 &&
    match.form !== '%' &&
    at > numeral.end &&
    match.form.length < 2
  );
}

/** X/Y behind a unit: 元/平方公里, 人/百亿元, 元／分钟. */
function readDenominator(text: string, match: UnitMatch): UnitReading {
  const { row, end } = match;
  const plain = { row, unit: row.unit, dimension: row.dimension, end };
  if (row.dimension === 'concentration' || row.dimension === 'ratio') return plain;
  const slash = text.charAt(end);
  if (slash !== '/' && slash !== '／') return plain;
  let at = end + 1;
  while (kindOf(text.charCodeAt(at)) === Kind.small || kindOf(text.charCodeAt(at)) === Kind.large) at += 1;
  const below = matchUnit(text, at);
  if (below === undefined) return plain;
  const unit = `${row.unit}/${text.slice(end + 1, at)}${below.row.unit}`;
  const dense = row.dimension === 'mass' && below.row.dimension === 'volume';
  return { row, unit, dimension: dense ? 'concentration' : 'rate', end: below.end };
}
