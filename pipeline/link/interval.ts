import type { FactRecord } from '../model/schemas.generated.js';
import { decimal, infinity, type Decimal } from './decimal.js';

/** Values a printed number can stand for, both ends included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export type PrintedNumber = Pick<FactRecord, 'value' | 'value_max' | 'qualifier' | 'quote' | 'unit'>;

/**
 * What a printed number says for certain: a number alone stands for all that round to it (6.61万 for 66050 to 66150),
 * 约 for a tenth more or less, 超 for anything above it, 不足 for anything below.
 */
export function certainInterval(number: PrintedNumber): Interval {
  const value = decimal(number.value);
  const half = lastDigit(number).div(2);
  switch (number.qualifier) {
    case 'eq':
      return fractionInterval(number) ?? { low: value.minus(half), high: value.plus(half) };
    case 'approx':
      return around(value, half);
    case 'range':
      return { low: value.minus(half), high: decimal(number.value_max ?? number.value).plus(half) };
    case 'gt':
    case 'ge':
      return { low: value, high: infinity };
    case 'lt':
    case 'le':
      return { low: infinity.neg(), high: value };
  }
}

/** The same as a reader takes it: 超6000亿 is less than 7000亿, or the writer had said so; 不足 likewise. */
export function usualInterval(number: PrintedNumber): Interval {
  const value = decimal(number.value);
  const { low, high } = certainInterval(number);
  const margin = lastNonZeroDigit(value);
  return {
    low: low.isFinite() ? low : value.minus(margin),
    high: high.isFinite() ? high : value.plus(margin),
  };
}

/** Whether two intervals meet in more than an end: 2个 and 3个, each a half more or less, do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.low.lt(b.high) && b.low.lt(a.high);
}

export function intersects(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

const aboutShare = 0.1;

function around(value: Decimal, half: Decimal): Interval {
  const about = value.abs().times(aboutShare);
  const margin = about.gt(half) ? about : half;
  return { low: value.minus(margin), high: value.plus(margin) };
}

const fractionInWords = /(?<![百千万])分之[^\d０-９]|半/u;

/** A fraction in words is the nearest one of its sort: 七分之一 lies between 1/7.5 and 1/6.5, 三分之二 within a twentieth. */
function fractionInterval({ value, quote, unit }: PrintedNumber): Interval | undefined {
  if (unit !== '%' || !fractionInWords.test(quote)) return undefined;
  const share = decimal(value);
  const margin = /分之一|半/u.test(quote) ? share.times(share).div(200) : share.div(20);
  return { low: share.minus(margin), high: share.plus(margin) };
}

/** One unit of the last digit printed: 100 for 6.61万, 100000000 for 6000亿 and 一千五百五十九亿. */
export function lastDigit({ value, quote, unit }: PrintedNumber): Decimal {
  const digits = arabicDigits(quote);
  const size = decimal(value).abs();
  if (unit === '%' && fractionInWords.test(quote)) return decimal('0.1');
  const printed = decimal(digits ?? 0);
  if (digits === undefined || printed.isZero() !== size.isZero()) return lastWrittenPlace(value);
  if (size.isZero()) return decimal(10).pow(-decimalPlaces(digits));
  return size.div(printed).times(decimal(10).pow(-decimalPlaces(digits)));
}

/** One unit of the last digit that is not zero: 1000亿 for 6000亿 and for 千亿, 0.1 for 2.20. */
function lastNonZeroDigit(value: Decimal): Decimal {
  return decimal(10).pow(value.e - value.precision() + 1);
}

/** Chinese numerals write no zeros at the end: 三千五百万 is said to the million; small numbers are said exactly. */
function lastWrittenPlace(value: string): Decimal {
  const places = decimalPlaces(value);
  const number = decimal(value);
  const isRound = places === 0 && number.abs().gte(smallestRound);
  return isRound ? lastNonZeroDigit(number) : decimal(10).pow(-places);
}

const smallestRound = 10_000;

/** The first number in Arabic digits of a quote; undefined where all is written in Chinese. */
function arabicDigits(quote: string): string | undefined {
  return /\d+(?:\.\d+)?/u.exec(quote.normalize('NFKC').replaceAll(',', ''))?.[0];
}

/** Zeros at the end included: 2 for 2.20. */
function decimalPlaces(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
