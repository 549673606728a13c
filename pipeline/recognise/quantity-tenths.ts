import { matchUnit } from '../lexicon/units.js';
import { addDecimals, compareDecimals, shiftDecimal } from './decimal.js';
import { Kind, kindOf, skipBlanks } from './numeral-characters.js';
import type { Amount } from './quantity-amount.js';

/** What follows 成 where it is no tenth: 成立, 成员, 成果. */
const afterFalseTenths = '立功为员果都人长本效熟就绩交分片套型群份年品规活衣色田语婚单';

/** 八成, 七成六, 三成半: tenths, as percent. */
export function readTenths(text: string, plain: Amount): Amount | undefined {
  const at = skipBlanks(text, plain.end);
  if (text.charAt(at) !== '成' || afterFalseTenths.includes(text.charAt(at + 1) || '\n')) return undefined;
  if (compareDecimals(plain.value, '10') > 0 || compareDecimals(plain.value, '0') <= 0) return undefined;
  const tail = readTenthsTail(text, at + 1);
  const tenths = {
    ...plain,
    end: tail.end,
    value: addDecimals(shiftDecimal(plain.value, 1), tail.value),
    unit: '%',
    dimension: 'ratio',
    form: 'tenths',
  } as const;
  return plain.max === undefined ? tenths : { ...tenths, form: 'range', max: shiftDecimal(plain.max, 1) };
}

function readTenthsTail(text: string, from: number): { readonly end: number; readonly value: string } {
  const at = skipBlanks(text, from);
  if (text.charAt(at) === '半' && !'年数天日'.includes(text.charAt(at + 1) || '\n')) return { end: at + 1, value: '5' };
  const digit = '一二三四五六七八九'.indexOf(text.charAt(at) || '\n') + 1;
  const alone = digit > 0 && matchUnit(text, at + 1) === undefined && kindOf(text.charCodeAt(at + 1)) === Kind.none;
  return alone ? { end: at + 1, value: String(digit) } : { end: from, value: '0' };
}

/** 千亿级, 3000亿级: an order of magnitude, of 元 where nothing else is said; 1亿吨级, 千亿元级 are read with their unit. */
export function readLevel(text: string, plain: Amount): Amount | undefined {
  if (
    text.charAt(plain.end) !== '级' ||
    plain.numeral.trailingExponent < 4 ||
    '别联各'.includes(text.charAt(plain.end + 1) || '\n')
  )
    return undefined;
  const money = plain.numeral.trailingExponent >= 8;
  return {
    ...plain,
    end: plain.end + 1,
    unit: money ? '元' : '',
    dimension: money ? 'currency' : 'magnitude',
    form: 'level-suffix',
    hedge: plain.hedge ?? 'approx',
  };
}
