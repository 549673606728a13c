import { shiftDecimal } from './decimal.js';
import type { Quantity } from '../model/quantity.js';
import { Kind, kindOf, worthOf } from './numeral-characters.js';

/** How far before the first number of a list 分别 may stand. */
const reach = 40;

/** 分别提高20.9、36.2、15个百分点: numbers of a list take the unit, and the magnitude, of the next that has one. */
export function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let i = shared.length - 2; i >= 0; i -= 1) {
    const here = shared[i];
    const next = shared[i + 1];
    if (here === undefined || next === undefined || !isListed(text, here, next)) continue;
    const qualifier = takesHedge(text, here, next) ? next.qualifier : here.qualifier;
    shared[i] = here.unit === next.unit ? { ...here, qualifier } : { ...withUnitOf(text, here, next), qualifier };
  }
  return shared;
}

function withUnitOf(text: string, here: Quantity, next: Quantity): Quantity {
  const exponent = magnitudeOf(text, here) === 0 ? magnitudeOf(text, next) : 0;
  return { ...here, unit: next.unit, dimension: next.dimension, value: shiftDecimal(here.value, exponent) };
}

function isListed(text: string, here: Quantity, next: Quantity): boolean {
  if (
    (here.unit !== '' && here.unit !== next.unit && !isPointOf(here, next)) ||
    here.form !== 'plain' ||
    next.form !== 'plain' ||
    here.script === 'chinese'
  )
    return false;
  if (next.start !== here.end + 1 || !'、和及与'.includes(text.charAt(here.end))) return false;
  const before = text.slice(Math.max(0, here.start - reach), here.start);
  return before.slice(before.lastIndexOf('。') + 1).includes('分别');
}

/** 12.7个、12个百分点: what is left of 12.7个百分点. */
function isPointOf(here: Quantity, next: Quantity): boolean {
  return here.unit === '个' && next.unit === '百分点';
}

/** 分别增长5%、6.5%左右: what follows the last number is said of all. */
function takesHedge(text: string, here: Quantity, next: Quantity): boolean {
  return here.qualifier === 'eq' && ['左右', '以上', '以下', '以内'].includes(text.slice(next.end - 2, next.end));
}

/** Power of ten of the large magnitude words at the end of the first numeral. */
function magnitudeOf(text: string, quantity: Quantity): number {
  const numeral = quantity.numerals[0];
  let exponent = 0;
  for (let at = (numeral?.end ?? 0) - 1; kindOf(text.charCodeAt(at)) === Kind.large; at -= 1)
    exponent += worthOf(text.charCodeAt(at));
  return exponent;
}
