import { Decimal } from 'decimal.js';

/** Exact up to 60 digits: published values have up to 38. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -9e15, toExpPos: 9e15, defaults: true });

export type { Decimal };

/** A decimal number from its plain notation. */
export function decimal(value: string | number): Decimal {
  return new Exact(value);
}

/** Plain notation without exponent and without zeros at the end, to at most so many places. */
export function plainNumber(value: Decimal, places = 6): string {
  const text = value.toDecimalPlaces(places).toFixed();
  return text === '-0' ? '0' : text;
}

export const infinity = decimal(Infinity);
