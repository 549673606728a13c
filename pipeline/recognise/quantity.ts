import type { Quantity } from '../model/quantity.js';
import { type NumeralReading, readNumerals } from './numeral.js';
import { type Amount, type QuantityContext, readAmount } from './quantity-amount.js';
import { withCurrencyPrefix } from './quantity-currency.js';
import { isNoQuantity, isStatistical } from './quantity-guards.js';
import { type Hedged, readHedges } from './quantity-hedge.js';
import { readRange } from './quantity-range.js';
import { shareUnits } from './quantity-shared.js';

/** How much counts as a quantity. */
export interface QuantityOptions {
  /** Small Chinese numerals with a measure word too (三个, 一批), ordinals and bare ranges. */
  readonly small?: boolean;
  /** The numerals of the text, where they have been read. */
  readonly numerals?: readonly NumeralReading[];
}

/**
 * The quantities of a text, in order: number, hedges and unit. Offsets into `text`.
 * `isFree` is asked with the span of each numeral and says whether nobody else has claimed it. Linear in the text.
 */
export function readQuantities(
  text: string,
  isFree: (start: number, end: number) => boolean,
  options: QuantityOptions = {},
): Quantity[] {
  const { numerals = readNumerals(text), small = false } = options;
  const context: QuantityContext = { text, isFree, numerals, small };
  const quantities: Quantity[] = [];
  let floor = 0;
  for (let index = 0; index < numerals.length; index += 1) {
    const numeral = numerals[index];
    if (numeral === undefined || numeral.start < floor || !isFree(numeral.start, numeral.end)) continue;
    const quantity = readQuantity(context, index, floor);
    if (quantity === undefined) continue;
    quantities.push(quantity);
    floor = quantity.end;
  }
  return shareUnits(text, quantities);
}

function readQuantity(context: QuantityContext, index: number, floor: number): Quantity | undefined {
  const low = readAmount(context, index);
  if (low === undefined) return undefined;
  const amount = withCurrencyPrefix(context.text, readRange(context, index, low, floor) ?? low, floor);
  if (isNoQuantity(context.text, amount) || (!context.small && isOrdinal(context.text, amount))) return undefined;
  const hedged = readHedges(context.text, amount, floor);
  const isHedged = hedged.qualifier !== 'eq';
  if (!context.small && !isStatistical(context.text, amount, isHedged)) return undefined;
  return toQuantity(context, index, amount, hedged);
}

function isOrdinal(text: string, amount: Amount): boolean {
  return text.charAt(amount.start - 1) === '第';
}

function toQuantity(context: QuantityContext, index: number, amount: Amount, hedged: Hedged): Quantity {
  const { value, max, unit, dimension, form, script } = amount;
  return {
    start: hedged.start,
    end: hedged.end,
    numerals: numeralsWithin(context, index, hedged.end),
    value,
    ...(max === undefined ? {} : { valueMax: max }),
    qualifier: max === undefined ? hedged.qualifier : 'range',
    unit,
    dimension,
    form,
    script,
  };
}

function numeralsWithin(context: QuantityContext, index: number, end: number): Quantity['numerals'] {
  const within: { readonly start: number; readonly end: number }[] = [];
  for (let next = index; next < context.numerals.length; next += 1) {
    const numeral = context.numerals[next];
    if (numeral === undefined || numeral.start >= end) break;
    within.push({ start: numeral.start, end: numeral.end });
  }
  return within;
}
