import { type HedgeRow, hedgesInside, looseHedgeDimensions } from '../lexicon/hedges.js';
import { matchUnit } from '../lexicon/units.js';
import type { Dimension, Qualifier, Quantity } from '../model/quantity.js';
import { addDecimals, shiftDecimal } from './decimal.js';
import { Kind, kindOf, skipBlanks } from './numeral-characters.js';
import type { NumeralReading } from './numeral.js';
import { readComposition } from './quantity-composition.js';
import { readCurrencyParts } from './quantity-currency.js';
import type { UnitReading } from './quantity-denominator.js';
import { readFraction, readSlashFraction } from './quantity-fraction.js';
import { isHalfMore, readHalf } from './quantity-half.js';
import { readRatio } from './quantity-ratio.js';
import { readSplitMeasure } from './quantity-split-measure.js';
import { readLevel, readTenths } from './quantity-tenths.js';
import { readUnit } from './quantity-unit.js';

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
  return (
    readFraction(context, index) ??
    readSlashFraction(context, index) ??
    readHalf(context.text, numeral) ??
    readSplitMeasure(context.text, numeral) ??
    readRatio(context, index) ??
    readComposition(context, index) ??
    readPlain(context, index, numeral)
  );
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

/** An amount at a numeral that ends at `end`. */
export function amountOf(
  numeral: NumeralReading,
  end: number,
  unit: string,
  dimension: Dimension,
  hedge: Qualifier | undefined,
): Amount {
  const { start, value, max, script } = numeral;
  return {
    numeral,
    start,
    end,
    value,
    unit,
    dimension,
    form: max === undefined ? 'plain' : 'range',
    script,
    ...(max === undefined ? {} : { max }),
    ...(hedge === undefined ? {} : { hedge }),
  };
}

/** 多, 余, 来 directly behind the number, and the hedge inside the numeral. */
function readInsideHedge(
  text: string,
  numeral: NumeralReading,
): { readonly end: number; readonly hedge: Qualifier | undefined } {
  const at = skipBlanks(text, numeral.end);
  const hedge = hedgesInside.find((row) => text.startsWith(row.form, at) && !isPartOfWord(text, at, row));
  if (hedge === undefined) return { end: numeral.end, hedge: numeral.hedge };
  return { end: at + hedge.form.length, hedge: hedge.qualifier };
}

function isPartOfWord(text: string, at: number, row: HedgeRow): boolean {
  const next = text.charAt(at + row.form.length);
  return next !== '' && row.notBefore?.includes(next) === true;
}

/** 两个亿: a measure word between number and magnitude word. */
function readHundredMillions(text: string, numeral: NumeralReading, plain: Amount): Amount | undefined {
  if (plain.end !== numeral.end || numeral.bare || !text.startsWith('个亿', numeral.end)) return undefined;
  const end = numeral.end + 2;
  const next = text.charAt(end);
  if (kindOf(text.charCodeAt(end)) !== Kind.none || (next !== '' && '元吨级斤'.includes(next))) return undefined;
  const match = matchUnit(text, end);
  const value = shiftDecimal(plain.value, 8);
  if (match?.row.dimension === 'currency')
    return { ...plain, value, end: match.end, unit: match.row.unit, dimension: 'currency' };
  return { ...plain, value, end };
}

function withUnit(context: QuantityContext, index: number, plain: Amount, reading: UnitReading): Amount {
  const { text } = context;
  const amount: Amount = { ...plain, end: reading.end, unit: reading.unit, dimension: reading.dimension };
  const parts =
    reading.dimension === 'currency' || reading.unit === '块' ? readCurrencyParts(context, index, amount) : undefined;
  return parts ?? withLevelSuffix(text, withHalfBehind(text, withLooseHedge(text, amount)));
}

/** 亿吨级, 千亿元级. */
function withLevelSuffix(text: string, amount: Amount): Amount {
  if (
    text.charAt(amount.end) !== '级' ||
    amount.unit === '' ||
    amount.dimension === 'ratio' ||
    amount.dimension === 'count'
  )
    return amount;
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
    ? amount
    : { ...amount, end: amount.end + 1, hedge: 'gt' };
}

/** 一吨半, 两年半, 三倍半, 一头半. */
function withHalfBehind(text: string, amount: Amount): Amount {
  if (amount.numeral.script !== 'chinese' || !isHalfMore(text, amount.end, amount.dimension === 'count')) return amount;
  return { ...amount, end: amount.end + 1, value: addDecimals(amount.value, '0.5') };
}
