import { matchUnit, type UnitMatch, unitRow } from '../lexicon/units.js';
import type { NumeralReading } from './numeral-reading.js';
import { Kind, kindOf, skipBlanks } from './numeral-characters.js';
import { withAlternatives } from './quantity-alternative.js';
import type { QuantityContext } from './quantity-amount.js';
import { readDenominator, type UnitReading } from './quantity-denominator.js';
import { readBareNoun } from './quantity-noun.js';

/** The unit behind a number, blanks of the same line allowed, and its denominator. */
export function readUnit(context: QuantityContext, index: number, from: number): UnitReading | undefined {
  const { text } = context;
  const at = skipBlanks(text, from);
  const match = matchUnit(text, at);
  const noun =
    match === undefined || match.form.length < 2 ? readBareNoun(text, context.numerals[index], at, match) : undefined;
  if (noun !== undefined) return { row: noun, unit: noun.unit, dimension: noun.dimension, end: from };
  if (match === undefined) return readMedal(context, index, at);
  if (isFalseUnit(context, index, match, at)) return undefined;
  const reading = readDenominator(text, sharpened(context, index, match));
  return densityOf(context, index, reading) ?? withAlternatives(text, reading);
}

/** 人口密度为〔每平方公里〕1332人: persons per square kilometre, the denominator before the number. */
function densityOf({ text, numerals }: QuantityContext, index: number, reading: UnitReading): UnitReading | undefined {
  const start = numerals[index]?.start ?? 0;
  if (reading.unit !== '人' || !density.test(text.slice(Math.max(0, start - 18), start))) return undefined;
  return { ...reading, unit: '人/平方公里', dimension: 'rate' };
}
const density = /密度[^，。；]{0,6}每平方[公千][里米](?:约|近|超过?)?$/u;

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

/** 指数收于3268.5点, 盘中跌至2990点, 上涨12点: points of an index, not of time. */
function isIndexPoint(text: string, { start, value, script }: NumeralReading): boolean {
  if (script !== 'arabic') return false;
  const before = text.slice(Math.max(0, start - 14), start);
  return value.includes('.') || (Number(value) > 24 ? quoted : moved).test(before);
}
const moved = /[涨跌挫][近约超逾]?$/u;
const quoted =
  /(?:(?:指数?|大盘)[^，。；0-9]{0,8}|(?:[涨跌挫升落探]|收[于报盘]|报收?|触及|站上|失守|[突冲]破?)[近约超逾到至于破了]{0,2})$/u;

/** 番 needs 翻 before the number; 所以上 is no conjunction; bytes and letters never stand behind a blank. */
function isFalseUnit(context: QuantityContext, index: number, match: UnitMatch, at: number): boolean {
  const { text, numerals } = context;
  const numeral = numerals[index];
  if (numeral === undefined) return true;
  if (match.form === '番') return !text.slice(Math.max(0, numeral.start - 3), numeral.start).includes('翻');
  if (match.form === '两')
    return numeral.script !== 'arabic' && numeral.value.length < 2 && kindOf(text.charCodeAt(at + 1)) !== Kind.none;
  if (match.form === '所' && text.charAt(match.end) === '以')
    return !'上下内'.includes(text.charAt(match.end + 1) || '\n');
  if (match.form === '点') return !isIndexPoint(text, numeral);
  if (match.form === '分') return isMinute(text, numeral.start, match.end);
  if (match.form === '角' || match.form === '毛') return numeral.script === 'chinese';
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

const hourBefore = /(?:[点时]|小时|钟头)\s?$/u;
const secondsAfter = /^(?:\d{1,2}秒|[〇零一二三四五六七八九十]{1,3}秒|半钟?|许)/u;

/** 8点15分, 2分34秒: 分 is a minute. */
function isMinute(text: string, start: number, end: number): boolean {
  return hourBefore.test(text.slice(Math.max(0, start - 3), start)) || secondsAfter.test(text.slice(end, end + 4));
}
