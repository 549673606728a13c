/** An exact number; the denominator is positive. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const one: Exact = { numerator: 1n, denominator: 1n };

/** Reads `12`, `-0.5`, `33.3333`. */
export function exact(decimal: string): Exact {
  const [whole = '0', part = ''] = decimal.split('.');
  return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) };
}

export function plus(left: Exact, right: Exact): Exact {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

export function minus(left: Exact, right: Exact): Exact {
  return plus(left, times(right, -1n));
}

export function times(left: Exact, factor: bigint): Exact {
  return { ...left, numerator: left.numerator * factor };
}

/** Undefined where the divisor is 0, as in a score of 3:0. */
export function over(left: Exact, right: Exact): Exact | undefined {
  if (isZero(right)) return undefined;
  return { numerator: left.numerator * right.denominator, denominator: left.denominator * right.numerator };
}

export function isZero({ numerator }: Exact): boolean {
  return numerator === 0n;
}

/**
 * Whether a published decimal is this number, its sign aside: exactly, or to the last of its four or more places, as
 * 33.3333 is a third.
 */
export function isWrittenAs(number: Exact, decimal: string): boolean {
  const written = exact(decimal.replace(/^-/u, ''));
  const apart = absolute(number.numerator * written.denominator - written.numerator * number.denominator);
  if (apart === 0n) return true;
  return written.denominator >= 10_000n && 2n * apart <= number.denominator;
}

/** Not above another number. */
export function isAtMost(left: Exact, right: Exact): boolean {
  return left.numerator * right.denominator <= right.numerator * left.denominator;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** A number for a message, to four places. */
export function showExact({ numerator, denominator }: Exact): string {
  const scaled = ((numerator * 10_000n) / denominator).toString().padStart(5, '0');
  return `${scaled.slice(0, -4)}.${scaled.slice(-4)}`.replace(/\.?0+$/u, '');
}
