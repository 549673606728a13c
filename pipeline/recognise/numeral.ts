import type { Numeral } from '../model/quantity.js';
import { addDecimals, canonicalDecimal, shiftDecimal } from './decimal.js';
import { type ArabicLiteral, readArabicLiterals, readLeadingPoint } from './numeral-arabic.js';
import { isBlank, isDecimalPoint, Kind, kindOf, skipBlanks, worthOf } from './numeral-characters.js';
import { readComposite } from './numeral-composite.js';
import { readDecimalTail } from './numeral-decimal.js';
import { type NumeralReading, reading } from './numeral-reading.js';
import { signStart } from './numeral-sign.js';

export type { NumeralReading };

/**
 * Every numeral of the text in order, each as long as it can be read: Arabic, Chinese and mixed, with magnitude words.
 * Together they cover every Arabic digit and every one of 〇零一二三四五六七八九十百千万亿两半. Linear in the text.
 */
export function scanNumerals(text: string): Numeral[] {
  return readNumerals(text).map(({ start, end, value, script, hedge }) =>
    hedge === undefined ? { start, end, value, script } : { start, end, value, script, hedge },
  );
}

/** The numerals of `scanNumerals`, with the details of their writing. */
export function readNumerals(text: string): NumeralReading[] {
  const readings: NumeralReading[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.none && !isDecimalPoint(code)) at += 1;
    else at = readAt(text, at, kind, readings);
  }
  return readings;
}

/** Reads what begins at `at` into `readings` and gives the position after it. */
function readAt(text: string, at: number, kind: Kind, readings: NumeralReading[]): number {
  const floor = readings.at(-1)?.end ?? 0;
  const found =
    kind === Kind.arabic
      ? readArabic(text, at, floor)
      : kind === Kind.none
        ? readPoint(text, at, floor)
        : readChinese(text, at, kind, floor);
  for (const reading of found) readings.push(reading);
  return found.at(-1)?.end ?? at + 1;
}

function readPoint(text: string, at: number, floor: number): readonly NumeralReading[] {
  if (!isDecimalPoint(text.charCodeAt(at))) return [];
  const literal = readLeadingPoint(text, at);
  return literal === undefined ? [] : [extendDecimal(text, literal, floor)];
}

function readArabic(text: string, at: number, floor: number): readonly NumeralReading[] {
  const literals = readArabicLiterals(text, at);
  const [only, second] = literals;
  if (only === undefined) return [];
  if (second !== undefined)
    return literals.map((literal) => reading(text, literal.start, literal.start, literal.end, literal.value));
  return [
    only.integer && only.value.length <= 15 ? extendInteger(text, only, floor) : extendDecimal(text, only, floor),
  ];
}

function extendInteger(text: string, literal: ArabicLiteral, floor: number): NumeralReading {
  const start = signStart(text, literal.start, floor);
  const next = kindOf(text.charCodeAt(literal.end));
  if (next === Kind.none && !isBlank(text.charCodeAt(literal.end)) && !'多余来'.includes(text.charAt(literal.end))) {
    return reading(text, start, literal.start, literal.end, literal.value);
  }
  const composite = readComposite(text, literal.end, Number(literal.value));
  if (composite === undefined) return reading(text, start, literal.start, literal.end, literal.value);
  return reading(
    text,
    start,
    literal.start,
    composite.end,
    String(composite.value),
    composite.trailingExponent,
    composite.hedge,
  );
}

/** 4.78万亿, 1.2 亿, 1.5千: decimals take magnitude words only. */
function extendDecimal(text: string, literal: ArabicLiteral, floor: number): NumeralReading {
  const { end, exponent } = readMagnitudes(text, literal.end, true);
  const value = shiftDecimal(literal.value, exponent);
  return reading(text, signStart(text, literal.start, floor), literal.start, end, value, exponent);
}

function readMagnitudes(
  text: string,
  from: number,
  small: boolean,
): { readonly end: number; readonly exponent: number } {
  let end = from;
  let exponent = 0;
  for (let at = skipBlanks(text, end); exponent <= 12; at = end) {
    const code = text.charCodeAt(at);
    const takes =
      kindOf(code) === Kind.large ||
      (small && exponent === 0 && kindOf(code) === Kind.small && worthOf(code) > 1 && !startsMeasure(text, at));
    if (!takes) break;
    exponent += worthOf(code);
    end = at + 1;
  }
  return { end, exponent };
}

function startsMeasure(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '升') return !'至到级学值'.includes(text.charAt(at + 2) || '\n');
  return text.charAt(at) === '百' ? next === '分' : '瓦伏卡赫帕焦米克比字'.includes(next) && next !== '';
}

function readChinese(text: string, at: number, kind: Kind, floor: number): readonly NumeralReading[] {
  if (kind === Kind.half) return [readHalf(text, at)];
  if (isRing(text, at) && !opensDigits(text, at + 1)) return [];
  if ((kind === Kind.formalDigit || kind === Kind.formalSmall) && !opensFormal(text, at, floor)) return [];
  const digits = readDigitString(text, at);
  if (digits !== undefined) return [withTail(text, at, digits.end, digits.value, floor)];
  if (text.startsWith('一半', at)) return [reading(text, at, at, at + 2, '0.5')];
  const composite = readComposite(text, at);
  if (composite === undefined)
    return isCovered(kind) ? [reading(text, at, at, at + 1, worthAlone(text, at, kind))] : [];
  const value = String(composite.value);
  if (composite.spread > 0n) {
    const plain = reading(text, at, at, composite.end, value, composite.trailingExponent, composite.hedge);
    return [{ ...plain, max: addDecimals(value, String(composite.spread)) }];
  }
  return [withTail(text, at, composite.end, value, floor, composite.trailingExponent, composite.hedge)];
}

/** ○ is a zero beside other digits (二○二三); elsewhere it is a bullet or stands for a name left out. */
function isRing(text: string, at: number): boolean {
  return text.charAt(at) === '○';
}

function opensDigits(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === Kind.digit && !isRing(text, at);
}

function worthAlone(text: string, at: number, kind: Kind): string {
  const worth = worthOf(text.charCodeAt(at));
  return kind === Kind.digit ? String(worth) : shiftDecimal('1', worth);
}

function isCovered(kind: Kind): boolean {
  return kind === Kind.digit || kind === Kind.small || kind === Kind.large;
}

function readHalf(text: string, at: number): NumeralReading {
  if (text.charAt(at + 1) === '百') return reading(text, at, at, at + 2, '50');
  return reading(text, at, at, at + 1, '0.5');
}

/** 壹仟, 玖佰: the characters of cheques are numerals only together. */
function opensFormal(text: string, at: number, floor: number): boolean {
  const next = kindOf(text.charCodeAt(at + 1));
  if (kindOf(text.charCodeAt(at)) === Kind.formalSmall) return false;
  return next === Kind.formalSmall || (next !== Kind.none && floor === at && at > 0);
}

/** 二〇二三, 一二三: digits one by one. Two neighbouring digits (三四个) are no string but a range. */
function readDigitString(text: string, at: number): { readonly end: number; readonly value: string } | undefined {
  let end = at;
  let digits = '';
  for (; kindOf(text.charCodeAt(end)) === Kind.digit && text.charAt(end) !== '两'; end += 1)
    digits += String(worthOf(text.charCodeAt(end)));
  if (end - at < 2) return undefined;
  const next = kindOf(text.charCodeAt(end));
  if (end - at === 2) {
    const [first, second] = [worthOf(text.charCodeAt(at)), worthOf(text.charCodeAt(at + 1))];
    if (first > 0 && (second === first + 1 || (first === 3 && second === 5))) return undefined;
  }
  if (next === Kind.small)
    return end - at === 2 ? undefined : { end: end - 1, value: canonicalDecimal(digits.slice(0, -1)) };
  return { end, value: canonicalDecimal(digits) };
}

/** Adds 点 and decimals, and the magnitude words behind them, and the sign before. */
function withTail(
  text: string,
  at: number,
  end: number,
  value: string,
  floor: number,
  trailing = 0,
  hedge?: 'gt' | 'approx',
): NumeralReading {
  const start = signStart(text, at, floor);
  const tail = hedge === undefined ? readDecimalTail(text, end, value) : undefined;
  if (tail === undefined) {
    const { end: far, exponent } =
      trailing === 0 && end - at > 1 ? readMagnitudes(text, end, false) : { end, exponent: 0 };
    return reading(text, start, at, far, shiftDecimal(value, exponent), trailing + exponent, hedge);
  }
  const { end: far, exponent } = readMagnitudes(text, tail.end, true);
  return reading(text, start, at, far, shiftDecimal(tail.value, exponent), exponent);
}
