import { inclusions } from '../lexicon/hedges.js';
import { characterTable, isAt } from '../model/character-table.js';
import { compareDecimals, divideDecimals, shiftDecimal } from './decimal.js';
import { hasDigit } from './numeral-arabic.js';
import { skipBlanks } from './numeral-characters.js';
import { type Amount, type QuantityContext, readAmount } from './quantity-amount.js';
import { endOfBracket } from './quantity-hedge.js';

const separators: readonly string[] = ['——', '--', '-', '－', '—', '–', '~', '～', '〜', '∼', '至', '到', '和', '与'];
const separatorOpenings = characterTable(separators);

/** 0-3岁, 1000-5000万元, 80元至599元: joins `low` with the amount behind the separator. */
export function readRange(context: QuantityContext, index: number, low: Amount, floor: number): Amount | undefined {
  const { text, numerals } = context;
  if (low.max !== undefined || low.form === 'half') return undefined;
  const bounded = readBounds(context, index, low);
  if (bounded !== undefined) return bounded;
  const opened = Math.max(low.end, endOfBracket(text, low.end, inclusions));
  const at = skipBlanks(text, opened);
  if (!isAt(separatorOpenings, text, at)) return undefined;
  const separator = separators.find((form) => text.startsWith(form, at));
  if (separator === undefined) return undefined;
  const from = skipBlanks(text, at + separator.length);
  const next = indexFrom(context, index + 1, from);
  const numeral = numerals[next];
  if (numeral?.start !== from || !context.isFree(numeral.start, numeral.end)) return undefined;
  const high = asShare(text, low, readAmount(context, next));
  if (high === undefined || high.max !== undefined || isChain(text, low, high, separator)) return undefined;
  if (isChangeFromTo(text, low, high, separator, floor)) return undefined;
  if ((separator === '和' || separator === '与') && !text.startsWith('之间', high.end)) return undefined;
  return join(context, low, high);
}

/** 二万元以上十万元以下: a lower and an upper bound, one right behind the other. */
function readBounds(context: QuantityContext, index: number, low: Amount): Amount | undefined {
  const { text, numerals } = context;
  if (!text.startsWith('以上', low.end)) return undefined;
  const from = low.end + 2;
  const next = indexFrom(context, index + 1, from);
  const numeral = numerals[next];
  if (numeral?.start !== from || !context.isFree(numeral.start, numeral.end)) return undefined;
  const high = readAmount(context, next);
  if (high?.max !== undefined || high === undefined || !text.startsWith('以下', high.end)) return undefined;
  const range = join(context, low, high);
  return range && { ...range, end: high.end + 2 };
}

/** 百分之八至九: behind a share in words a bare number is a share of the same whole. */
function asShare(text: string, low: Amount, high: Amount | undefined): Amount | undefined {
  if (high?.unit !== '' || high.form !== 'plain' || high.numeral.script === 'arabic') return high;
  if (low.dimension !== 'ratio' || low.form !== 'plain' || !text.startsWith('分之', low.numeral.end)) return high;
  const value = divideDecimals(shiftDecimal(high.value, 2), low.numeral.value.replace('-', ''));
  return { ...high, value, unit: low.unit, dimension: low.dimension };
}

function indexFrom(context: QuantityContext, index: number, from: number): number {
  let next = index;
  while ((context.numerals[next]?.start ?? from) < from) next += 1;
  return next;
}

/** 2-1-1-5-2 and 2024-0001-3 are no ranges. */
function isChain(text: string, low: Amount, high: Amount, separator: string): boolean {
  if (separator === '至' || separator === '到') return false;
  return (
    (separator.includes(text.charAt(low.start - 1) || '\n') && hasDigit(text, low.start - 2)) ||
    (high.unit === '' && separator.includes(text.charAt(high.end) || '\n') && hasDigit(text, high.end + 1))
  );
}

/** 由66.1%到44.9%: two values, not a range. */
function isChangeFromTo(text: string, low: Amount, high: Amount, separator: string, floor: number): boolean {
  if (separator !== '至' && separator !== '到') return false;
  if (low.unit === '' || high.unit === '' || low.start <= floor) return false;
  return '从由自'.includes(text.charAt(low.start - 1));
}

function join(context: QuantityContext, low: Amount, high: Amount): Amount | undefined {
  if (low.unit !== '' && high.unit !== '' && low.unit !== high.unit) return undefined;
  if (high.unit === '' && low.unit !== '' && !context.small) return undefined;
  // 30万～40万 is an amount; 3～4 may be anything.
  if (low.unit === '' && high.unit === '' && high.numeral.trailingExponent < 4 && !context.small) return undefined;
  const value = carryMagnitude(low, high);
  if (compareDecimals(value, high.value) >= 0) return undefined;
  const measured = high.unit === '' ? low : high;
  const script = low.script === high.script ? low.script : 'mixed';
  return {
    numeral: low.numeral,
    start: low.start,
    end: high.end,
    value,
    max: high.value,
    unit: measured.unit,
    dimension: measured.dimension,
    form: 'range',
    script,
    ...(high.hedge === undefined ? {} : { hedge: high.hedge }),
  };
}

/** 1000-5000万元, 三到五成: the magnitude of the upper number is the lower one's too, where it has none and stays below. */
function carryMagnitude(low: Amount, high: Amount): string {
  if (low.unit !== '') return low.value;
  if (high.form === 'tenths') return shiftDecimal(low.value, 1);
  const carried = lastMagnitude(high);
  if (carried === 0 || low.numeral.trailingExponent >= carried) return low.value;
  const literal = shiftDecimal(high.numeral.value, -carried);
  return compareDecimals(low.value, literal) < 0 ? shiftDecimal(low.value, carried) : low.value;
}

function lastMagnitude(high: Amount): number {
  const exponent = high.numeral.trailingExponent;
  return high.numeral.bare ? 0 : exponent;
}
