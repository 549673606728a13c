import type { NumeralReading } from './numeral.js';
import { isLetter, Kind, kindOf } from './numeral-characters.js';
import { hasDigit } from './numeral-arabic.js';
import type { Amount } from './quantity-amount.js';
import { hasColon, isColon } from './quantity-ratio.js';

/**
 * Whether the writing around a number says that it is none: a ratio 2:3, a version 2.0, a code 2-1-1, 4+N, PM2.5, 0755.
 */
export function isNoQuantity(text: string, amount: Amount): boolean {
  const { numeral } = amount;
  if (text.charAt(numeral.start - 1) === '每' || isHalfOfYear(text, amount)) return true;
  if (amount.form === 'part') return false;
  return (
    isFramed(text, amount) ||
    isRatio(text, numeral, amount) ||
    isVersion(text, amount) ||
    isIdentifier(text, numeral) ||
    isCode(text, amount)
  );
}

/** 上半年, 后半夜: a part of a period. */
function isHalfOfYear(text: string, { numeral, dimension }: Amount): boolean {
  const before = text.charAt(numeral.start - 1);
  return numeral.value === '0.5' && dimension === 'time' && before !== '' && '上下前后'.includes(before);
}

/** ［18］ is a footnote mark, “132” a name. */
function isFramed(text: string, amount: Amount): boolean {
  const before = text.charAt(amount.start - 1);
  const pair = before === '' ? -1 : '［[“"〔'.indexOf(before);
  return pair >= 0 && amount.unit === '' && text.charAt(amount.end) === '］]”"〕'.charAt(pair);
}

function isRatio(text: string, numeral: NumeralReading, amount: Amount): boolean {
  if (hasColon(text, numeral.end)) return amount.end === numeral.end;
  if (!isColon(text.charAt(numeral.start - 1)) || !hasDigit(text, numeral.start - 2)) return false;
  return amount.unit === '' || numeral.script === 'arabic';
}

function isVersion(text: string, amount: Amount): boolean {
  const { numeral } = amount;
  if (numeral.script !== 'arabic' || amount.end > numeral.end || amount.unit !== '') return false;
  if ('版号型强月年日》”'.includes(text.charAt(numeral.end) || '\n')) return true;
  return /[.．][0０]$/u.test(text.slice(Math.max(numeral.start, numeral.end - 3), numeral.end));
}

/** Letters beside the digits, a plus sign between digits or letters, 第 before them, or a number too long or with a leading zero. */
function isIdentifier(text: string, numeral: NumeralReading): boolean {
  const { start, end, digitsStart } = numeral;
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) && !isCurrencyCode(text, start)) return true;
  if (isJoiner(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(start - 2))) return true;
  if (text.charAt(end) === '+' && (isLetter(text.charCodeAt(end + 1)) || hasDigit(text, end + 1))) return true;
  if (text.charAt(start - 1) === '+' && (isLetter(text.charCodeAt(start - 2)) || hasDigit(text, start - 2)))
    return true;
  if (numeral.script !== 'arabic') return false;
  return isZero(text.charCodeAt(digitsStart)) && hasDigit(text, digitsStart + 1);
}

function isCurrencyCode(text: string, start: number): boolean {
  return text.startsWith('RMB', start - 3);
}

function isJoiner(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x5f || code === 0x2e;
}

function isZero(code: number): boolean {
  return code === 0x30 || code === 0xff10;
}

/** Parts of 2-1-1-5-2, 2024/12/5, 3×5, and numbers without a unit before a letter or longer than a count can be. */
function isCode(text: string, amount: Amount): boolean {
  if (amount.form === 'range' || amount.numeral.script !== 'arabic') return false;
  const { start, end } = amount.numeral;
  if (isLink(text.charCodeAt(start - 1)) && hasDigit(text, start - 2)) return true;
  if (amount.unit !== '') return false;
  if (isLetter(text.charCodeAt(end)) || (isLink(text.charCodeAt(end)) && hasDigit(text, end + 1))) return true;
  return end - start > 15 || (end - start > 6 && /^\d+$/u.test(text.slice(start, end)));
}

function isLink(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0xd7 || code === 0xb7;
}

const measured = new Set([
  'currency',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'concentration',
  'temperature',
  'computing',
  'magnitude',
  'rate',
]);
/** Behind a Chinese number these mostly mean the Nth: 二十届, 三级, 二季度. */
const ordinalUnits = new Set(['届', '期', '级', '个季度', '轮', '集', '章', '节', '步']);
const shares = new Set(['ratio', 'points', 'multiple']);

/** Whether a Chinese numeral counts like a statistic: 八百多个, 两亿元, 近七成, 十八家; not 三个, 一批, 百姓. */
export function isStatistical(text: string, amount: Amount, hedged: boolean): boolean {
  const { numeral, dimension, unit, form } = amount;
  if (amount.script !== 'chinese') return true;
  if (form === 'level-suffix' || shares.has(dimension) || form === 'fraction') return true;
  const length = numeral.end - numeral.digitsStart;
  if (numeral.bare) return isRoundStatistic(text, amount, hedged);
  if (unit !== '' && hasDecimals(text, amount)) return true;
  if (measured.has(dimension)) return true;
  if (unit === '') return hedged && form !== 'range' && length > 1 && hasMagnitude(text, numeral);
  if (ordinalUnits.has(unit) && !hedged) return false;
  if (dimension === 'time') return amount.value !== '1';
  return length > 1 && hasMagnitude(text, numeral);
}

/** Of magnitude words alone: 近百场, 上千, 千亿元, 十元, 百万学生, 增加至千家; not 百姓, 千年, （万元）. */
function isRoundStatistic(text: string, amount: Amount, hedged: boolean): boolean {
  const { numeral, unit, dimension } = amount;
  const several = numeral.end - numeral.digitsStart > 1;
  if (hedged) return several || unit !== '' || numeral.trailingExponent > 1;
  if (isCounted(amount)) return (several && isCountedNoun(text, amount)) || isArrival(text, amount);
  return measured.has(dimension) && (several || numeral.trailingExponent === 1);
}

/** 一点二所, 一头半; not 半个. */
function hasDecimals(text: string, { value, numeral }: Amount): boolean {
  return value.includes('.') && text.charAt(numeral.digitsStart) !== '半';
}

/** 百万学生, 十亿人口; not 千百万群众. */
function isCountedNoun(text: string, { numeral, end }: Amount): boolean {
  return end === numeral.end && kindOf(text.charCodeAt(numeral.digitsStart - 1)) === Kind.none;
}

/** Persons, households and things. */
function isCounted({ dimension, unit }: Amount): boolean {
  return (dimension === 'count' || dimension === 'persons') && !ordinalUnits.has(unit);
}

/** 增加至千家, 达百万人: the number is where something has got to. */
function isArrival(text: string, { start }: Amount): boolean {
  const before = text.charAt(start - 1);
  return before !== '' && '至达到'.includes(before);
}

function hasMagnitude(text: string, numeral: NumeralReading): boolean {
  for (let at = numeral.digitsStart; at < numeral.end; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.small || kind === Kind.large) return true;
  }
  return false;
}
