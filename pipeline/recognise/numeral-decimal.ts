import { afterFalsePoint } from '../lexicon/digits.js';
import { addDecimals, canonicalDecimal } from './decimal.js';
import { endOfDigits } from './numeral-arabic.js';
import { isBlank, Kind, kindOf, worthOf } from './numeral-characters.js';

/** 点 and the decimals behind a Chinese whole number: 八点二, 四百 点 五, 一百点123; not the time 八点二十. */
export function readDecimalTail(
  text: string,
  end: number,
  whole: string,
): { readonly end: number; readonly value: string } | undefined {
  const point = skipOneBlank(text, end);
  if (text.charAt(point) !== '点') return undefined;
  const from = skipOneBlank(text, point + 1);
  if (kindOf(text.charCodeAt(from)) === Kind.arabic) return arabicDecimals(text, from, whole);
  let to = from;
  let digits = '';
  for (; isDecimalDigit(text, to); to += 1) digits += String(worthOf(text.charCodeAt(to)));
  if (digits === '' || isNoDecimal(text, from, to)) return undefined;
  return { end: to, value: addDecimals(whole, canonicalDecimal(`0.${digits}`)) };
}

function isDecimalDigit(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === Kind.digit && text.charAt(at) !== '两';
}

/** 三十七点二下〔降〕, not 十点一下课. */
const falls = '降跌调滑落浮';

/** Minutes of the hour, or an idiom. */
function isNoDecimal(text: string, from: number, to: number): boolean {
  const next = text.charAt(to);
  if (next === '十' || (kindOf(text.charCodeAt(to)) === Kind.small && isDecimalDigit(text, to + 1))) return true;
  if (next === '' || !afterFalsePoint.includes(next)) return false;
  if (next === '个') return to - from === 1 && text.startsWith('个', to) && !text.startsWith('个百分点', to);
  if (next === '下' && falls.includes(text.charAt(to + 1))) return false;
  return !(next === '分' && text.charAt(to + 1) === '之');
}

/** Two Arabic digits behind a small number are minutes. */
function arabicDecimals(
  text: string,
  from: number,
  whole: string,
): { readonly end: number; readonly value: string } | undefined {
  if (whole.length < 3) return undefined;
  const end = endOfDigits(text, from);
  return { end, value: addDecimals(whole, canonicalDecimal(`0.${text.slice(from, end).normalize('NFKC')}`)) };
}

function skipOneBlank(text: string, at: number): number {
  return isBlank(text.charCodeAt(at)) ? at + 1 : at;
}
