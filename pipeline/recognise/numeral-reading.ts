import type { Numeral } from '../model/quantity.js';
import { negateDecimal } from './decimal.js';
import { isDecimalPoint, Kind, kindOf } from './numeral-characters.js';

/** A numeral with what readers of quantities must know of its writing. */
export interface NumeralReading extends Numeral {
  /** Upper value of 八九亿, 三五百. */
  readonly max?: string;
  /** Power of ten of the magnitude words it ends with: 4 for 3万, 12 for 1.2万亿, 0 for none. */
  readonly trailingExponent: number;
  /** Magnitude words only: 百, 千亿. */
  readonly bare: boolean;
  /** Start without a sign. */
  readonly digitsStart: number;
}

/** Builds the reading of `[start, end)`; a sign before `digitsStart` negates the value. */
export function reading(
  text: string,
  start: number,
  digitsStart: number,
  end: number,
  value: string,
  trailingExponent = 0,
  hedge?: 'gt' | 'approx',
): NumeralReading {
  const signed = start < digitsStart ? negateDecimal(value) : value;
  const { script, bare } = writing(text, digitsStart, end);
  const plain = { start, end, value: signed, script, trailingExponent, bare, digitsStart };
  return hedge === undefined ? plain : { ...plain, hedge };
}

/** Script of a numeral, and whether it is magnitude words only. Looks at the ends first: most are all Arabic. */
function writing(
  text: string,
  start: number,
  end: number,
): { readonly script: Numeral['script']; readonly bare: boolean } {
  const arabicStart = isArabicOrPoint(text.charCodeAt(start));
  if (arabicStart && isArabicOrPoint(text.charCodeAt(end - 1)) && end - start > 40)
    return { script: 'arabic', bare: false };
  let arabic = false;
  let chinese = false;
  let bare = true;
  for (let i = start; i < end; i += 1) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === Kind.arabic) arabic = true;
    else if (kind !== Kind.none) chinese = true;
    if (kind !== Kind.small && kind !== Kind.large) bare = false;
  }
  return { script: arabic ? (chinese ? 'mixed' : 'arabic') : 'chinese', bare };
}

function isArabicOrPoint(code: number): boolean {
  return kindOf(code) === Kind.arabic || isDecimalPoint(code);
}
