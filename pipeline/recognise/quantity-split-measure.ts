import { matchUnit } from '../lexicon/units.js';
import { addDecimals } from './decimal.js';
import type { NumeralReading } from './numeral.js';
import { type Amount, amountOf } from './quantity-amount.js';

/** Half a unit of time more, or a part of one, said inside its measure word: 一个半小时, 1个半月, 4个多小时. */
export function readSplitMeasure(text: string, numeral: NumeralReading): Amount | undefined {
  const at = numeral.end;
  if (text.charAt(at) !== '个') return undefined;
  const more = text.charAt(at + 1);
  if (more !== '半' && more !== '多' && more !== '余') return undefined;
  // 个小时, 个月: the unit as it stands where nothing is said between.
  const match = matchUnit(`个${text.slice(at + 2, at + 2 + longestUnit)}`, 0);
  if (match?.row.dimension !== 'time') return undefined;
  const amount = amountOf(numeral, at + 1 + match.end, match.row.unit, 'time', more === '半' ? undefined : 'gt');
  return more === '半' ? { ...amount, value: addDecimals(amount.value, '0.5') } : amount;
}
const longestUnit = 3;
