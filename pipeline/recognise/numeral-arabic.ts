import { fullStop, oddPointLength } from '../model/odd-point.js';
import { canonicalDecimal } from './decimal.js';
import { isDecimalPoint, isLetter, Kind, kindOf } from './numeral-characters.js';

/** A run of Arabic digits with its decimals and thousands separators. */
export interface ArabicLiteral {
  readonly start: number;
  readonly end: number;
  /** Canonical decimal. */
  readonly value: string;
  readonly integer: boolean;
}

/**
 * The literals that begin with the digit at `start`: one, or several for dotted chains such as 2.2.1 and 2023.12.05.
 * Reads every character of the chain once.
 */
export function readArabicLiterals(text: string, start: number): readonly ArabicLiteral[] {
  const groupEnd = endOfGroups(text, start);
  const links: number[] = [start, groupEnd];
  let end = groupEnd;
  for (
    let point = pointLength(text, end);
    point > 0 && isArabicDigit(text.charCodeAt(end + point));
    point = pointLength(text, end)
  ) {
    const from = end + point;
    end = endOfDigits(text, from);
    links.push(from, end);
  }
  if (links.length === 4) return [literal(text, start, end, false)];
  const literals: ArabicLiteral[] = [];
  for (let i = 0; i + 1 < links.length; i += 2)
    literals.push(literal(text, links[i] ?? start, links[i + 1] ?? end, true));
  return literals;
}

/** The literal `.5` at the point `at`, where no digit, letter or point stands before. */
export function readLeadingPoint(text: string, at: number): ArabicLiteral | undefined {
  if (!isArabicDigit(text.charCodeAt(at + 1))) return undefined;
  const before = text.charCodeAt(at - 1);
  if (isDecimalPoint(before) || isArabicDigit(before) || isLetter(before) || before > 0x2e80) return undefined;
  const end = endOfDigits(text, at + 1);
  if (isDecimalPoint(text.charCodeAt(end)) && isArabicDigit(text.charCodeAt(end + 1))) return undefined;
  return { start: at, end, value: canonicalDecimal(`0.${plainDigits(text, at + 1, end)}`), integer: false };
}

export function isArabicDigit(code: number): boolean {
  return kindOf(code) === Kind.arabic;
}

/** Whether an Arabic digit stands at `at`. */
export function hasDigit(text: string, at: number): boolean {
  return at >= 0 && isArabicDigit(text.charCodeAt(at));
}

/** Length of the decimal point at a place. 19·5％: a raised point, as older texts set it, tells a decimal only of a rate: 3·15 is a day. */
function pointLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === raisedPoint) {
    raisedDecimals.lastIndex = at;
    return raisedDecimals.test(text) ? 1 : 0;
  }
  return oddPointLength(text, at) || Number(isDecimalPoint(code));
}
const raisedPoint = 0xb7;
const raisedDecimals = /·[0-9０-９]{1,2}(?=[%％‰])/uy;

function isSeparator(code: number): boolean {
  return code === 0x2c || code === 0xff0c;
}

export function endOfDigits(text: string, from: number): number {
  let to = from;
  while (isArabicDigit(text.charCodeAt(to))) to += 1;
  return to;
}

/** End of 1,050,000: groups of exactly three digits behind one to three that do not begin with 0. */
function endOfGroups(text: string, start: number): number {
  let end = endOfDigits(text, start);
  const code = text.charCodeAt(start);
  if (end - start > 3 || code === 0x30 || code === 0xff10) return end;
  while (isSeparator(text.charCodeAt(end)) && endOfDigitsUpTo(text, end + 1, 4) === end + 4) end += 4;
  return end;
}

function endOfDigitsUpTo(text: string, from: number, count: number): number {
  let to = from;
  while (to < from + count && isArabicDigit(text.charCodeAt(to))) to += 1;
  return to;
}

function literal(text: string, start: number, end: number, integer: boolean): ArabicLiteral {
  return { start, end, value: canonicalDecimal(plainDigits(text, start, end)), integer };
}

/** ASCII digits and point; separators left out, full-width made half-width. */
function plainDigits(text: string, start: number, end: number): string {
  let plain = '';
  let copied = start;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) continue;
    if (code === 0x2e) continue;
    plain += text.slice(copied, i);
    if (isDecimalPoint(code) || code === raisedPoint || code === fullStop) plain += '.';
    else if (code >= 0xff10 && code <= 0xff19) plain += String.fromCharCode(code - 0xfee0);
    copied = i + 1;
  }
  return plain + text.slice(copied, end);
}

const age = /(?:[-－—~～至]\d{1,3})?周?岁/uy;

/** Whether the digits that end at `end` behind a magnitude word are an age or a year: 390万65岁以上老人, 15万0-3岁婴幼儿, 20万2024届毕业生: the digits begin a numeral of their own. */
export function startsAgeOrYear(text: string, end: number, digits: number): boolean {
  age.lastIndex = end;
  if (digits < 4) return age.test(text);
  return text.startsWith('年', end) || text.startsWith('届', end);
}
