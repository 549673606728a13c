import { type HedgeRow, hedgesInside, looseHedgeDimensions } from '../lexicon/hedges.js';
import { bareNouns } from '../lexicon/units-count.js';
import { matchUnit, type UnitMatch, type UnitRow, unitRow } from '../lexicon/units.js';
import type { Dimension, Qualifier, Quantity } from '../model/quantity.js';
import { addDecimals, compareDecimals, shiftDecimal } from './decimal.js';
import { isArabicDigit } from './numeral-arabic.js';
import { Kind, kindOf, skipBlanks } from './numeral-characters.js';
import type { NumeralReading } from './numeral.js';
import { readFraction, readSlashFraction } from './quantity-fraction.js';
import { readCurrencyParts } from './quantity-currency.js';

/** What readers of quantities look at. */
export interface QuantityContext {
  readonly text: string;
  readonly numerals: readonly NumeralReading[];
  readonly isFree: (start: number, end: number) => boolean;
  /** Small Chinese numerals with a measure word too: 三个, 一批. */
  readonly small: boolean;
}

/** A number with its unit, before hedges around it and ranges. Offsets into the text. */
export interface Amount {
  readonly numeral: NumeralReading;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly max?: string;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly form: Quantity['form'];
  readonly hedge?: Qualifier;
  readonly script: Quantity['script'];
}

/** Number and unit at the numeral `index`. A number without a unit is an amount too. */
export function readAmount(context: QuantityContext, index: number): Amount | undefined {
  const numeral = context.numerals[index];
  if (numeral === undefined) return undefined;
  return readFraction(context, index) ?? readSlashFraction(context, index) ?? readHalf(context.text, numeral) ?? readPlain(context, index, numeral);
}

function readPlain(context: QuantityContext, index: number, numeral: NumeralReading): Amount {
  const { text } = context;
  const inside = readInsideHedge(text, numeral);
  const plain = amountOf(numeral, inside.end, '', 'none', inside.hedge);
  const shared = readTenths(text, plain) ?? readLevel(text, plain) ?? readHundredMillions(text, numeral, plain);
  if (shared !== undefined) return shared;
  const match = readUnit(context, index, inside.end);
  if (match === undefined) return plain;
  return withUnit(context, index, plain, match);
}

function amountOf(numeral: NumeralReading, end: number, unit: string, dimension: Dimension, hedge: Qualifier | undefined): Amount {
  const { start, value, max, script } = numeral;
  return {
    numeral, start, end, value, unit, dimension, form: max === undefined ? 'plain' : 'range', script,
    ...(max === undefined ? {} : { max }), ...(hedge === undefined ? {} : { hedge }),
  };
}

/** 多, 余, 来 directly behind the number, and the hedge inside the numeral. */
function readInsideHedge(text: string, numeral: NumeralReading): { readonly end: number; readonly hedge: Qualifier | undefined } {
  const at = skipBlanks(text, numeral.end);
  const hedge = hedgesInside.find((row) => text.startsWith(row.form, at) && !isPartOfWord(text, at, row));
  if (hedge === undefined) return { end: numeral.end, hedge: numeral.hedge };
  return { end: at + hedge.form.length, hedge: hedge.qualifier };
}

function isPartOfWord(text: string, at: number, row: HedgeRow): boolean {
  const next = text.charAt(at + row.form.length);
  return next !== '' && row.notBefore?.includes(next) === true;
}

/** 八成, 七成六, 三成半: tenths, as percent. */
function readTenths(text: string, plain: Amount): Amount | undefined {
  const at = skipBlanks(text, plain.end);
  if (text.charAt(at) !== '成' || '立功为员果都人长本效熟就绩交分片套型群份年品规活衣色田语婚单'.includes(text.charAt(at + 1) || '\n')) return undefined;
  if (compareDecimals(plain.value, '10') > 0 || compareDecimals(plain.value, '0') <= 0) return undefined;
  const tail = readTenthsTail(text, at + 1);
  const tenths = { ...plain, end: tail.end, value: addDecimals(shiftDecimal(plain.value, 1), tail.value), unit: '%', dimension: 'ratio', form: 'tenths' } as const;
  return plain.max === undefined ? tenths : { ...tenths, form: 'range', max: shiftDecimal(plain.max, 1) };
}

function readTenthsTail(text: string, from: number): { readonly end: number; readonly value: string } {
  const at = skipBlanks(text, from);
  if (text.charAt(at) === '半' && !'年数天日'.includes(text.charAt(at + 1) || '\n')) return { end: at + 1, value: '5' };
  const digit = '一二三四五六七八九'.indexOf(text.charAt(at) || '\n') + 1;
  const alone = digit > 0 && matchUnit(text, at + 1) === undefined && kindOf(text.charCodeAt(at + 1)) === Kind.none;
  return alone ? { end: at + 1, value: String(digit) } : { end: from, value: '0' };
}

/** 千亿级, 3000亿级: an order of magnitude, of 元 where nothing else is said; 1亿吨级, 千亿元级 are read with their unit. */
function readLevel(text: string, plain: Amount): Amount | undefined {
  if (text.charAt(plain.end) !== '级' || plain.numeral.trailingExponent < 4 || '别联各'.includes(text.charAt(plain.end + 1) || '\n')) return undefined;
  const money = plain.numeral.trailingExponent >= 8;
  return { ...plain, end: plain.end + 1, unit: money ? '元' : '', dimension: money ? 'currency' : 'magnitude', form: 'level-suffix', hedge: plain.hedge ?? 'approx' };
}

/** 两个亿: a measure word between number and magnitude word. */
function readHundredMillions(text: string, numeral: NumeralReading, plain: Amount): Amount | undefined {
  if (plain.end !== numeral.end || numeral.bare || !text.startsWith('个亿', numeral.end)) return undefined;
  const end = numeral.end + 2;
  const next = text.charAt(end);
  if (kindOf(text.charCodeAt(end)) !== Kind.none || (next !== '' && '元吨级斤'.includes(next))) return undefined;
  const match = matchUnit(text, end);
  const value = shiftDecimal(plain.value, 8);
  if (match?.row.dimension === 'currency') return { ...plain, value, end: match.end, unit: match.row.unit, dimension: 'currency' };
  return { ...plain, value, end };
}

/** The unit behind a number, blanks of the same line allowed, and its denominator. */
function readUnit(context: QuantityContext, index: number, from: number): UnitReading | undefined {
  const { text } = context;
  const at = skipBlanks(text, from);
  const match = matchUnit(text, at);
  const noun = match === undefined || match.form.length < 2 ? bareNoun(text, at, match) : undefined;
  if (noun !== undefined) return { row: noun, unit: noun.unit, dimension: noun.dimension, end: from, magnitude: 0 };
  if (match === undefined) return readMedal(context, index, at);
  if (isFalseUnit(context, index, match, at)) return undefined;
  return readDenominator(text, sharpened(context, index, match));
}

/** 22亿方 are cubic metres while 4方 are parties; 每立方米19微克 is a concentration. */
function sharpened(context: QuantityContext, index: number, match: UnitMatch): UnitMatch {
  const numeral = context.numerals[index];
  if (numeral === undefined) return match;
  const other = match.form === '方' && numeral.trailingExponent >= 4 ? unitRow('立方米')
    : match.form === '微克' && context.text.startsWith('每立方米', numeral.start - 4) ? unitRow('微克/立方米') : undefined;
  return other === undefined ? match : { ...match, row: other };
}

interface UnitReading {
  readonly row: UnitRow;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly end: number;
  readonly magnitude: number;
}

/** 26省份: nouns counted without a measure word; the longer of noun and measure word wins. */
function bareNoun(text: string, at: number, match: UnitMatch | undefined): UnitRow | undefined {
  const shortest = match?.form.length ?? 0;
  const noun = bareNouns.find((form) => form.length > shortest && text.startsWith(form, at));
  return noun === undefined ? undefined : unitRow('个');
}

/** 11金3银1铜: medals, where two of them stand together. */
function readMedal(context: QuantityContext, index: number, at: number): UnitReading | undefined {
  const { text, numerals } = context;
  if (!isMedal(text, at)) return undefined;
  const next = numerals[index + 1];
  const before = numerals[index - 1];
  const self = numerals[index];
  const follows = next !== undefined && next.start - at <= 2 && isMedal(text, next.end);
  const precedes = before !== undefined && self !== undefined && self.start - before.end <= 2 && isMedal(text, before.end);
  const row = unitRow('枚');
  if (row === undefined || (!follows && !precedes)) return undefined;
  return { row, unit: row.unit, dimension: row.dimension, end: at + 1, magnitude: 0 };
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
  if (match.form === '两') return numeral.script !== 'arabic' && numeral.value.length < 2 && kindOf(text.charCodeAt(at + 1)) !== Kind.none;
  if (match.form === '大') return numeral.script === 'chinese' && numeral.value.length > 1;
  if (match.form === '日') return numeral.value.length < 3 && text.slice(Math.max(0, numeral.start - 10), numeral.start).includes('月');
  if (match.form === '年') return numeral.trailingExponent === 0 && /^[12]\d{3}$/u.test(numeral.value) && numeral.end - numeral.start === 4;
  return match.row.unit.length === 1 && match.form.charCodeAt(0) < 0x80 && match.form !== '%' && at > numeral.end && match.form.length < 2;
}

/** X/Y behind a unit: 元/平方公里, 人/百亿元, 元／分钟. */
function readDenominator(text: string, match: UnitMatch): UnitReading {
  const { row, end } = match;
  const plain = { row, unit: row.unit, dimension: row.dimension, end, magnitude: 0 };
  if (row.dimension === 'concentration' || row.dimension === 'ratio') return plain;
  const slash = text.charAt(end);
  if (slash !== '/' && slash !== '／') return plain;
  let at = end + 1;
  while (kindOf(text.charCodeAt(at)) === Kind.small || kindOf(text.charCodeAt(at)) === Kind.large) at += 1;
  const below = matchUnit(text, at);
  if (below === undefined) return plain;
  const unit = `${row.unit}/${text.slice(end + 1, at)}${below.row.unit}`;
  const dense = row.dimension === 'mass' && below.row.dimension === 'volume';
  return { row, unit, dimension: dense ? 'concentration' : 'rate', end: below.end, magnitude: 0 };
}

function withUnit(context: QuantityContext, index: number, plain: Amount, reading: UnitReading): Amount {
  const { text } = context;
  const amount: Amount = { ...plain, end: reading.end, unit: reading.unit, dimension: reading.dimension };
  const parts = reading.dimension === 'currency' || reading.unit === '块' ? readCurrencyParts(context, index, amount) : undefined;
  return parts ?? withLevelSuffix(text, withHalfBehind(text, withLooseHedge(text, amount)));
}

/** 亿吨级, 千亿元级. */
function withLevelSuffix(text: string, amount: Amount): Amount {
  if (text.charAt(amount.end) !== '级' || amount.unit === '' || amount.dimension === 'ratio' || amount.dimension === 'count') return amount;
  if ('别联各'.includes(text.charAt(amount.end + 1) || '\n')) return amount;
  return { ...amount, end: amount.end + 1, form: 'level-suffix', hedge: amount.hedge ?? 'approx' };
}

/** 三年多, 两公里多. */
function withLooseHedge(text: string, amount: Amount): Amount {
  if (!looseHedgeDimensions.has(amount.dimension)) return amount;
  const character = text.charAt(amount.end);
  if (character !== '多' && character !== '余') return amount;
  const next = text.charCodeAt(amount.end + 1);
  return next > 0x4dff && next < 0xa000 && text.charAt(amount.end + 1) !== '来' && text.charAt(amount.end + 1) !== '的'
    ? amount : { ...amount, end: amount.end + 1, hedge: 'gt' };
}

/** 一吨半, 两年半, 三倍半. */
function withHalfBehind(text: string, amount: Amount): Amount {
  if (text.charAt(amount.end) !== '半' || amount.numeral.script !== 'chinese' || amount.dimension === 'count') return amount;
  const next = text.charAt(amount.end + 1);
  if (next !== '' && '年数天日径成岛百'.includes(next)) return amount;
  return { ...amount, end: amount.end + 1, value: addDecimals(amount.value, '0.5') };
}

/** 一半, 半数, 过半: 50 %; 半小时: 0.5 小时; 一个半小时: 1.5 小时. */
function readHalf(text: string, numeral: NumeralReading): Amount | undefined {
  if (numeral.script !== 'chinese' || numeral.start !== numeral.digitsStart) return undefined;
  const character = text.charAt(numeral.start);
  if (character !== '半') {
    if (numeral.value === '0.5') return { ...halfShare(numeral), end: numeral.end };
    return readOneAndHalf(text, numeral);
  }
  if (numeral.value !== '0.5') return undefined;
  const match = matchUnit(text, numeral.end);
  if (match !== undefined && match.row.dimension === 'time' && !'上下前后'.includes(text.charAt(numeral.start - 1) || '\n')) return amountOf(numeral, match.end, match.row.unit, 'time', undefined);
  if (text.startsWith('数', numeral.end)) return { ...halfShare(numeral), end: numeral.end + 1 };
  const before = text.charAt(numeral.start - 1);
  return before !== '' && '过超近逾'.includes(before) ? halfShare(numeral) : undefined;
}

function halfShare(numeral: NumeralReading): Amount {
  return { ...amountOf(numeral, numeral.end, '%', 'ratio', undefined), value: '50', form: 'half' };
}

function readOneAndHalf(text: string, numeral: NumeralReading): Amount | undefined {
  if (!text.startsWith('个半', numeral.end)) return undefined;
  const match = matchUnit(text, numeral.end + 2);
  if (match === undefined || match.row.dimension !== 'time') return undefined;
  return { ...amountOf(numeral, match.end, match.row.unit, 'time', undefined), value: addDecimals(numeral.value, '0.5') };
}

/** Whether an Arabic digit stands at `at`. */
export function hasDigit(text: string, at: number): boolean {
  return at >= 0 && isArabicDigit(text.charCodeAt(at));
}
