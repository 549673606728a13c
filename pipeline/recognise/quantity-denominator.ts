import { denominatorForms } from '../lexicon/units-time.js';
import { matchUnit, type UnitMatch, type UnitRow } from '../lexicon/units.js';
import type { Dimension } from '../model/quantity.js';
import { Kind, kindOf } from './numeral-characters.js';

/** A unit behind a number; `row` is the numerator of X/Y. */
export interface UnitReading {
  readonly row: UnitRow;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly end: number;
}

interface Below {
  /** As published: `平方公里`, `百亿元`, `人·年`. */
  readonly unit: string;
  readonly end: number;
  readonly volume: boolean;
}

/** Parts of the longest denominator, as in 元/平方米·月. */
const mostParts = 3;

/** X/Y behind a unit: 元/平方公里, 人/百亿元, 元／分钟, 元/月, 元/人·年. */
export function readDenominator(text: string, match: UnitMatch): UnitReading {
  const { row, end } = match;
  const plain = { row, unit: row.unit, dimension: row.dimension, end };
  if (row.dimension === 'concentration' || row.dimension === 'ratio' || !isSlash(text.charAt(end))) return plain;
  const first = readBelow(text, end + 1);
  if (first === undefined) return plain;
  const below = readMore(text, first);
  const dense = row.dimension === 'mass' && below.volume;
  return {
    row,
    unit: `${row.unit}/${below.unit}`,
    dimension: dense ? 'concentration' : 'rate',
    end: below.end,
  };
}

function isSlash(character: string): boolean {
  return character === '/' || character === '／';
}

/** One unit with its magnitude words: 百亿元, 平方公里, 月; 千瓦时 is a unit as a whole. */
function readBelow(text: string, from: number): Below | undefined {
  const whole = matchUnit(text, from);
  if (whole !== undefined) return { unit: whole.row.unit, end: whole.end, volume: whole.row.dimension === 'volume' };
  let at = from;
  while (kindOf(text.charCodeAt(at)) === Kind.small || kindOf(text.charCodeAt(at)) === Kind.large) at += 1;
  const magnitude = text.slice(from, at);
  const form = denominatorForms.find((candidate) => text.startsWith(candidate, at));
  if (form !== undefined) return { unit: magnitude + form, end: at + form.length, volume: false };
  const match = matchUnit(text, at);
  if (match === undefined) return undefined;
  return { unit: magnitude + match.row.unit, end: match.end, volume: match.row.dimension === 'volume' };
}

/** 人·年, 平方米/月: the further parts, as written. */
function readMore(text: string, first: Below): Below {
  let below = first;
  for (let parts = 1; parts < mostParts; parts += 1) {
    const joiner = text.charAt(below.end);
    if (joiner !== '·' && joiner !== '•' && !isSlash(joiner)) break;
    const next = readBelow(text, below.end + 1);
    if (next === undefined) break;
    below = { unit: `${below.unit}${isSlash(joiner) ? '/' : '·'}${next.unit}`, end: next.end, volume: false };
  }
  return below;
}
