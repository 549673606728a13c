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

/** Digits of a plain decimal without zeros at either end: 2 for 0.025 and 2500, none for 0. */
export function significantDigits(value: string): number {
  return value.replace('.', '').replace(/^-?0*/u, '').replace(/0+$/u, '').length;
}

export const infinity = decimal(Infinity);
