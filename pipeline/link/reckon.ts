import type { FactRecord } from '../model/schemas.generated.js';
import { decimal, infinity, type Decimal } from './decimal.js';
import { certainInterval, type Interval } from './interval.js';

/** A number with all the values it can stand for. */
export interface Reckoned extends Interval {
  readonly value: Decimal;
}

/** A printed number. What counts or measures is not below zero; 减少超5000户 is a change of -5000 or less. */
export function reckon(fact: FactRecord): Reckoned {
  const value = decimal(fact.value);
  if (isExact(fact)) return { value, low: value, high: value };
  if (value.isNegative()) {
    const { low, high } = certainInterval({ ...fact, value: value.neg().toFixed() });
    return { value, low: high.neg(), high: low.neg() };
  }
  const { low, high } = certainInterval(fact);
  return { value, low: low.lt(0) && canOnlyBePositive(fact) ? decimal(0) : low, high };
}

/** Units that look like those of counts, and are measured. */
const measures: ReadonlySet<string> = new Set(
  ['mu', 'jin', 'dan', 'tce', 'percentage-point', 'doubling', 'PFLOPS', 'point'].map((code) => `{${code}}`),
);

/** A count or a rank written out in digits is no rounded number: 251个, but not 2.5万个, 百家 or 每千人8张. */
function isExact({ kind, qualifier, unit_code: code, quote, indicator }: FactRecord): boolean {
  if (qualifier !== 'eq') return false;
  if (kind === 'rank') return true;
  const isCount = code !== null && code.startsWith('{') && !code.includes('/') && !measures.has(code);
  const printed = quote.normalize('NFKC');
  return (
    isCount && /\d/u.test(printed) && !/[.百千万亿]/u.test(printed) && !/每|均|率|[百千万]人/u.test(indicator ?? '')
  );
}

function canOnlyBePositive({ kind }: FactRecord): boolean {
  return kind !== 'growth' && kind !== 'change';
}

export function exactly(number: number): Reckoned {
  const value = decimal(number);
  return { value, low: value, high: value };
}

export function plus(a: Reckoned, b: Reckoned): Reckoned {
  return { value: a.value.plus(b.value), low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function minus(a: Reckoned, b: Reckoned): Reckoned {
  return { value: a.value.minus(b.value), low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

/** Of two numbers that are not below zero. */
export function times(a: Reckoned, b: Reckoned): Reckoned {
  return { value: a.value.times(b.value), low: a.low.times(b.low), high: a.high.times(b.high) };
}

/** Of two numbers that are not below zero; undefined when the second can be zero or both can be without end. */
export function over(a: Reckoned, b: Reckoned): Reckoned | undefined {
  if (b.low.lte(0)) return undefined;
  return { value: a.value.div(b.value), low: a.low.div(b.high), high: a.high.div(b.low) };
}

/** The nth root of a number above zero: 1.4 over five years is 1.0696 a year. */
export function root(a: Reckoned, degree: number): Reckoned {
  const of = (value: Decimal): Decimal => (value.isFinite() ? value.pow(decimal(1).div(degree)) : value);
  return { value: of(a.value), low: of(a.low), high: of(a.high) };
}

/** The same with so large a share more or less: what a definition takes as equal is not always quite the same. */
export function loosen({ value, low, high }: Reckoned, share: number): Reckoned {
  const margin = value.abs().times(share);
  return { value, low: low.minus(margin), high: high.plus(margin) };
}

/** What is at most that much. */
export function atMost({ value, high }: Reckoned): Reckoned {
  return { value, low: infinity.neg(), high };
}

/** So many times the same, a number above zero: 0.472 is 47.2 %. */
export function scale({ value, low, high }: Reckoned, factor: number): Reckoned {
  return { value: value.times(factor), low: low.times(factor), high: high.times(factor) };
}
