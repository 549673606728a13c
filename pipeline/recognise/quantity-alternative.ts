import { matchUnit } from '../lexicon/units.js';
import type { UnitReading } from './quantity-denominator.js';

/** A bracket of this many characters holds measure words. */
const longestBracket = 12;

/**
 * A bracket of other measure words behind the unit: 16条（处） counts 条, 2813.8万辆（艘、架、列）次 counts as it is written.
 * The bracket belongs to the quantity.
 */
export function withAlternatives(text: string, reading: UnitReading): UnitReading {
  const { end, row, dimension } = reading;
  const opener = text.charAt(end);
  if ((opener !== '（' && opener !== '(') || (dimension !== 'count' && dimension !== 'persons')) return reading;
  const close = text.indexOf(opener === '（' ? '）' : ')', end);
  if (close < 0 || close - end > longestBracket || !holdsMeasures(text.slice(end + 1, close))) return reading;
  if (text.charAt(close + 1) !== '次') return { ...reading, end: close + 1 };
  return { ...reading, unit: `${row.unit}${text.slice(end, close + 2)}`, end: close + 2 };
}

function holdsMeasures(inside: string): boolean {
  return inside.split(/[、，,/／]/u).every((word) => {
    const match = matchUnit(word, 0);
    return match?.end === word.length && (match.row.dimension === 'count' || match.row.dimension === 'persons');
  });
}
