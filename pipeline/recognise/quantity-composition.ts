import { addDecimals } from './decimal.js';
import type { NumeralReading } from './numeral.js';
import { type Amount, amountOf, type QuantityContext } from './quantity-amount.js';
import { isColon } from './quantity-ratio.js';

/** How far before the numbers the noun of a composition may stand. */
const reach = 40;
const composition =
  /(?:三次产业|一二三(?:次?产|产业)|第?一、二、三次?产业)(?:增加值)?(?:的?(?:结构|比例|比重|构成)|之比)[^。；！？]*$/u;
/** How far printed parts may be from 100 %. */
const tolerance = 0.5;

/** 三次产业结构为7.4∶39.6∶53: each of three numbers that make up a whole is a percentage of it. */
export function readComposition({ text, numerals }: QuantityContext, index: number): Amount | undefined {
  const numeral = numerals[index];
  if (numeral === undefined || !(isColon(text.charAt(numeral.end)) || isColon(text.charAt(numeral.start - 1))))
    return undefined;
  const parts = partsAround(text, numerals, index);
  const first = parts?.[0];
  if (parts === undefined || first === undefined || !areWhole(parts)) return undefined;
  return composition.test(text.slice(Math.max(0, first.start - reach), first.start))
    ? { ...amountOf(numeral, numeral.end, '%', 'ratio', undefined), form: 'part' }
    : undefined;
}

/** The three numbers with colons between them that the numeral is one of. */
function partsAround(text: string, numerals: readonly NumeralReading[], index: number): NumeralReading[] | undefined {
  const follows = (at: number): boolean => {
    const [left, right] = [numerals[at - 1], numerals[at]];
    return left !== undefined && right?.start === left.end + 1 && isColon(text.charAt(left.end));
  };
  let first = index;
  while (index - first < 3 && follows(first)) first -= 1;
  const parts = numerals.slice(first, first + 3);
  return parts.length === 3 && follows(first + 1) && follows(first + 2) && !follows(first + 3) ? parts : undefined;
}

function areWhole(parts: readonly NumeralReading[]): boolean {
  const sum = parts.reduce((all, { value }) => addDecimals(all, value), '0');
  return (
    Math.abs(Number(sum) - 100) <= tolerance &&
    parts.every(({ script, max }) => script === 'arabic' && max === undefined)
  );
}
