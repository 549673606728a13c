import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  negateDecimal,
  shiftDecimal,
} from './decimal.js';
import { isBlank, skipBlanks } from './numeral-characters.js';
import type { NumeralReading } from './numeral.js';
import type { Amount, QuantityContext } from './quantity-amount.js';

/** 三分之一, 百分之八点二, 3又一千分之23: as percent. 百分之, 千分之 and 万分之 are plain percentages. */
export function readFraction(context: QuantityContext, index: number): Amount | undefined {
  const { text, numerals } = context;
  const first = numerals[index];
  if (first === undefined) return undefined;
  const whole = wholeBefore(text, first);
  const denominator = whole === undefined ? first : numerals[index + 1];
  const numerator = numerals[index + (whole === undefined ? 1 : 2)];
  if (denominator === undefined || numerator === undefined) return undefined;
  if (whole !== undefined && denominator.start !== whole) return undefined;
  if (endOfParts(text, denominator.end) !== numerator.start || !isDivisor(denominator)) return undefined;
  return fraction(first, whole === undefined ? undefined : first, denominator, numerator);
}

/** Position behind 又, where the numeral is the whole of 一又二分之一. */
function wholeBefore(text: string, numeral: NumeralReading): number | undefined {
  const at = skipBlanks(text, numeral.end);
  return text.charAt(at) === '又' ? skipBlanks(text, at + 1) : undefined;
}

/** Position behind 分之, blanks allowed around and inside; −1 where it does not stand. */
function endOfParts(text: string, from: number): number {
  const at = skipBlanks(text, from);
  if (text.charAt(at) !== '分') return -1;
  const second = skipBlanks(text, at + 1);
  return text.charAt(second) === '之' ? skipBlanks(text, second + 1) : -1;
}

function isDivisor(numeral: NumeralReading): boolean {
  return /^-?[1-9]\d*$/u.test(numeral.value);
}

function fraction(
  first: NumeralReading,
  whole: NumeralReading | undefined,
  denominator: NumeralReading,
  numerator: NumeralReading,
): Amount {
  const negative = first.value.startsWith('-');
  const divisor = canonicalDecimal(denominator.value.replace('-', ''));
  const share = divideDecimals(shiftDecimal(numerator.value, 2), divisor);
  const sum = whole === undefined ? share : addDecimals(shiftDecimal(whole.value.replace('-', ''), 2), share);
  const power = /^10+$/u.test(divisor) && whole === undefined;
  const amount = {
    numeral: first,
    start: first.start,
    end: numerator.end,
    value: negative ? negateDecimal(sum) : sum,
    unit: '%',
    dimension: 'ratio',
    form: power && divisor.length > 2 ? 'plain' : 'fraction',
    script: joinScripts(first, numerator),
    ...(numerator.hedge === undefined ? {} : { hedge: numerator.hedge }),
  } as const;
  if (numerator.max === undefined) return amount;
  return { ...amount, form: 'range', max: divideDecimals(shiftDecimal(numerator.max, 2), divisor) };
}

function joinScripts(left: NumeralReading, right: NumeralReading): NumeralReading['script'] {
  return left.script === right.script ? left.script : 'mixed';
}

/** 1/3: two small whole numbers that are no date, no ratio of a plan and no unit. In small mode 3/2 and 1 4/3 too. */
export function readSlashFraction(context: QuantityContext, index: number): Amount | undefined {
  const { text, numerals, small } = context;
  const first = numerals[index];
  if (first === undefined) return undefined;
  const mixed =
    small && isBlank(text.charCodeAt(first.end)) && isSlashPair(text, numerals[index + 1], numerals[index + 2]);
  const numerator = mixed ? numerals[index + 1] : first;
  const denominator = numerals[index + (mixed ? 2 : 1)];
  if (!isSlashPair(text, numerator, denominator) || numerator === undefined || denominator === undefined)
    return undefined;
  if (mixed && numerator.start !== first.end + 1) return undefined;
  if (
    !small &&
    (compareDecimals(numerator.value, denominator.value) >= 0 || !isShareContext(text, first.start, denominator.end))
  )
    return undefined;
  return fraction(mixed ? first : numerator, mixed ? first : undefined, denominator, {
    ...numerator,
    end: denominator.end,
    value: numerator.value.replace('-', ''),
  });
}

function isSlashPair(text: string, left: NumeralReading | undefined, right: NumeralReading | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.end + 1 !== right.start || !isSlash(text.charAt(left.end))) return false;
  if (isSlash(text.charAt(right.end)) || isSlash(text.charAt(left.start - 1))) return false;
  return /^-?\d{1,3}$/u.test(left.value) && /^[1-9]\d{0,2}$/u.test(right.value);
}

function isSlash(character: string): boolean {
  return character === '/' || character === '／';
}

/** 占…1/3, 减少1/3, 近1/3, 1/3的, 1/3以上: what stands around a share and no date or page. */
function isShareContext(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return before.includes('占') || shareBefore.test(before) || shareBehind.test(text.slice(at, at + 2));
}

const shareBefore = /(?:近|约|超过?|不足|不到)$|(?:增长|增加|提高|提升|减少|下降|降低|精简|压缩|压减|缩短|缩小)了?$/u;
const shareBehind = /^(?:的|以上|以下|左右|强|弱)/u;
