/**
 * Exact arithmetic on decimal strings: optional `-`, digits, optional fraction; never an exponent, never a float.
 * Every function takes and gives canonical strings: no leading or trailing zeros, no `-0`.
 */

/** Canonical form of `digits` or `digits.digits`, with an optional `-`: `-007.50` → `-7.5`. */
export function canonicalDecimal(text: string): string {
  const negative = text.startsWith('-');
  const point = text.indexOf('.');
  const whole = text.slice(negative ? 1 : 0, point < 0 ? undefined : point);
  const wholeDigits = dropLeadingZeros(whole);
  const fraction = point < 0 ? '' : dropTrailingZeros(text.slice(point + 1));
  const magnitude = fraction === '' ? wholeDigits : `${wholeDigits}.${fraction}`;
  return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** `value` × 10^`places`; `places` may be negative. */
export function shiftDecimal(value: string, places: number): string {
  if (places === 0) return value;
  const { coefficient, scale } = unscale(value);
  return rescale(coefficient, scale - places);
}

/** Sum. */
export function addDecimals(left: string, right: string): string {
  const [a, b, scale] = align(left, right);
  return rescale(String(a + b), scale);
}

/** Product. */
export function multiplyDecimals(left: string, right: string): string {
  const a = unscale(left);
  const b = unscale(right);
  return rescale(String(BigInt(a.coefficient) * BigInt(b.coefficient)), a.scale + b.scale);
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = align(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same number with the other sign. */
export function negateDecimal(value: string): string {
  if (value === '0') return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/**
 * Quotient: exact when it ends within 30 decimals, else rounded half up to four decimals,
 * or to six significant digits where that is more: 100/3 → `33.3333`, 3/42 → `0.0714286`.
 * Throws `RangeError` when the divisor is zero.
 */
export function divideDecimals(dividend: string, divisor: string): string {
  const [a, b] = align(dividend, divisor);
  if (b === 0n) throw new RangeError('Expected a divisor other than 0');
  const negative = a < 0n !== b < 0n;
  const numerator = a < 0n ? -a : a;
  const denominator = b < 0n ? -b : b;
  const magnitude = dividePositive(numerator, denominator);
  return negative ? negateDecimal(magnitude) : magnitude;
}

const exactPlaces = 30;

function dividePositive(numerator: bigint, denominator: bigint): string {
  const scaled = numerator * 10n ** BigInt(exactPlaces);
  if (scaled % denominator === 0n) return rescale(String(scaled / denominator), exactPlaces);
  const places = Math.max(4, 6 + leadingZeros(numerator, denominator));
  const doubled = 2n * numerator * 10n ** BigInt(places) + denominator;
  return rescale(String(doubled / (2n * denominator)), places);
}

/** Zeros after the decimal point before the first digit of the quotient; 0 for a quotient of 1 or more is −1. */
function leadingZeros(numerator: bigint, denominator: bigint): number {
  if (numerator >= denominator) return -2;
  let zeros = -1;
  for (let rest = numerator; rest < denominator && zeros < exactPlaces; rest *= 10n) zeros += 1;
  return zeros;
}

function unscale(value: string): { coefficient: string; scale: number } {
  const point = value.indexOf('.');
  if (point < 0) return { coefficient: value, scale: 0 };
  return { coefficient: value.slice(0, point) + value.slice(point + 1), scale: value.length - point - 1 };
}

function rescale(coefficient: string, scale: number): string {
  if (scale <= 0) return canonicalDecimal(coefficient + '0'.repeat(-scale));
  const negative = coefficient.startsWith('-');
  const digits = (negative ? coefficient.slice(1) : coefficient).padStart(scale + 1, '0');
  const cut = digits.length - scale;
  return canonicalDecimal(`${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`);
}

function align(left: string, right: string): [bigint, bigint, number] {
  const a = unscale(left);
  const b = unscale(right);
  const scale = Math.max(a.scale, b.scale);
  return [
    BigInt(a.coefficient + '0'.repeat(scale - a.scale)),
    BigInt(b.coefficient + '0'.repeat(scale - b.scale)),
    scale,
  ];
}

function dropLeadingZeros(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits.charCodeAt(from) === 0x30) from += 1;
  const rest = digits.slice(from);
  return rest === '' ? '0' : rest;
}

function dropTrailingZeros(digits: string): string {
  let to = digits.length;
  while (to > 0 && digits.charCodeAt(to - 1) === 0x30) to -= 1;
  return digits.slice(0, to);
}
