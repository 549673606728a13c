import { matchUnit } from '../lexicon/units.js';
import type { NumeralReading } from './numeral.js';
import { type Amount, amountOf } from './quantity-amount.js';

/** 一半, 半数, 过半: 50 %; 半小时: 0.5 小时. */
export function readHalf(text: string, numeral: NumeralReading): Amount | undefined {
  if (numeral.script !== 'chinese' || numeral.start !== numeral.digitsStart) return undefined;
  const character = text.charAt(numeral.start);
  if (character !== '半') {
    return text.startsWith('一半', numeral.start) ? { ...halfShare(numeral), end: numeral.end } : undefined;
  }
  if (numeral.value !== '0.5') return undefined;
  const match = matchUnit(text, numeral.end);
  if (match?.row.dimension === 'time' && !'上下前后'.includes(text.charAt(numeral.start - 1) || '\n'))
    return amountOf(numeral, match.end, match.row.unit, 'time', undefined);
  if (text.startsWith('数', numeral.end)) return { ...halfShare(numeral), end: numeral.end + 1 };
  const before = text.charAt(numeral.start - 1);
  return before !== '' && '过超近逾'.includes(before) ? halfShare(numeral) : undefined;
}

function halfShare(numeral: NumeralReading): Amount {
  return { ...amountOf(numeral, numeral.end, '%', 'ratio', undefined), value: '50', form: 'half' };
}

/**
 * Whether 半 at `at` adds a half to the unit before it: 两年半, 三倍半; not 两年半数, 一批半导体.
 * Behind things counted it must close the words: 一头半，.
 */
export function isHalfMore(text: string, at: number, counted: boolean): boolean {
  if (text.charAt(at) !== '半') return false;
  const next = text.charAt(at + 1);
  if (next === '') return true;
  return counted ? '，。、；：！？）)以左上的'.includes(next) : !'年数天日径成岛百'.includes(next);
}
