import { readNumerals } from '../pipeline/recognise/numeral.js';
import { readQuantities } from '../pipeline/recognise/quantity.js';
import { unitCodeOf } from '../pipeline/lexicon/units.js';
import type { Quantity } from '../pipeline/model/quantity.js';
import { addDecimals, canonicalDecimal, compareDecimals, shiftDecimal } from '../pipeline/recognise/decimal.js';

export interface Expectation {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
  readonly value: string | readonly string[] | null;
  readonly unit: string | null;
}

export interface SpecCase {
  readonly id: number;
  readonly kind: string;
  readonly source: string;
  readonly input: string;
  readonly negative: boolean;
  readonly expect: readonly Expectation[];
}

/** One thing read, in the terms of the specs. */
export interface Found {
  readonly text: string;
  readonly value: string;
  readonly unit: string;
}

type Adapter = (spec: SpecCase) => boolean;

const everything = (text: string): Quantity[] => readQuantities(text, () => true, { small: true });

/** Expands 5E-06 and cuts zeros: the specs write floats, the reader exact decimals. */
export function plainNumber(text: string): string {
  const [mantissa = '', exponent] = text.toLowerCase().split('e');
  const value = canonicalDecimal(mantissa.replace(/^(-?)\./u, '$10.'));
  return exponent === undefined ? value : shiftDecimal(value, Number(exponent));
}

/** Equal as far as the shorter of both is exact: the specs cut fractions at 15 digits, the reader at 6. */
function sameNumber(found: string, expected: string): boolean {
  const left = plainNumber(found);
  const right = plainNumber(expected);
  if (left === right) return true;
  const digits = Math.max(left.replace(/\D/gu, '').length, right.replace(/\D/gu, '').length);
  return digits >= 6 && Math.abs(Number(left) / Number(right) - 1) < 5e-6;
}

function sameList(found: readonly Found[], spec: SpecCase): boolean {
  return (
    found.length === spec.expect.length &&
    spec.expect.every((expected, i) => {
      const one = found[i];
      return one?.text === expected.text && typeof expected.value === 'string' && sameNumber(one.value, expected.value);
    })
  );
}

/** Numbers as the number suite counts them: fractions are one number, 百分之X is X. */
export function numbersOf(text: string): Found[] {
  const quantities = everything(text);
  const fractions = quantities.filter((quantity) => isFraction(text, quantity));
  const points = quantities.filter((quantity) => quantity.dimension === 'points');
  const found: (Found & { readonly start: number })[] = [];
  for (const numeral of readNumerals(text)) {
    if (points.some((quantity) => numeral.start > quantity.start && numeral.end < quantity.end)) continue;
    const inside = fractions.find((fraction) => numeral.start >= fraction.start && numeral.end <= fraction.end);
    if (inside === undefined)
      found.push({
        start: numeral.start,
        text: text.slice(numeral.start, numeral.end),
        value: numeral.value,
        unit: '',
      });
    else if (inside.numerals.at(-1)?.start === numeral.start)
      found.push({ start: inside.start, ...fractionNumber(text, inside) });
  }
  return found;
}

function isFraction(text: string, quantity: Quantity): boolean {
  return (
    quantity.unit === '%' &&
    quantity.numerals.length > 1 &&
    /分\s*之|\//u.test(text.slice(quantity.start, quantity.end))
  );
}

function fractionNumber(text: string, quantity: Quantity): Found {
  const [first, last] = [quantity.numerals[0], quantity.numerals.at(-1)];
  const from = first?.start ?? 0;
  const to = last?.end ?? 0;
  const bare = /^[百千万]+$/u.test(text.slice(from, first?.end));
  if (bare) return { text: text.slice(last?.start, to), value: quantity.value, unit: '' };
  return { text: text.slice(from, to), value: shiftDecimal(quantity.value, -2), unit: '' };
}

const numberSuite: Adapter = (spec) => sameList(numbersOf(spec.input), spec);

const percentSuite: Adapter = (spec) => {
  const found = everything(spec.input).filter((quantity) => quantity.unit === '%');
  return (
    found.length === spec.expect.length &&
    spec.expect.every((expected, i) => {
      const quantity = found[i];
      return (
        quantity !== undefined &&
        quantity.valueMax === undefined &&
        typeof expected.value === 'string' &&
        sameNumber(quantity.value, expected.value.replace('%', '')) &&
        sameSpan(spec.input, quantity, expected)
      );
    })
  );
};

function sameSpan(text: string, quantity: Quantity, expected: Expectation): boolean {
  const found = text.slice(quantity.start, quantity.end).normalize('NFKC').toLowerCase();
  const wanted = expected.text.normalize('NFKC').toLowerCase();
  return quantity.qualifier === 'eq' || quantity.qualifier === 'range'
    ? found === wanted
    : found.includes(wanted) || wanted.includes(found);
}

const valueSuite: Adapter = (spec) => {
  const numerals = readNumerals(spec.input);
  const [numeral] = numerals;
  const value = String(spec.expect[0]?.value);
  return (
    numerals.length === 1 &&
    numeral?.start === 0 &&
    numeral.end === spec.input.length &&
    numeral.value === plainNumber(value)
  );
};

const ordinalSuite: Adapter = (spec) => {
  const found = readNumerals(spec.input)
    .filter((numeral) => spec.input.charAt(numeral.start - 1) === '第')
    .map((numeral) => ({ text: spec.input.slice(numeral.start - 1, numeral.end), value: numeral.value, unit: '' }));
  return sameList(found, spec);
};

/** English names of the recognizers suites, as codes of the unit table. */
const codes: Readonly<Record<string, string>> = {
  'Chinese yuan': 'CNY',
  'United States dollar': 'USD',
  'Hong Kong dollar': 'HKD',
  'New Taiwan dollar': 'TWD',
  'Japanese yen': 'JPY',
  'Nigerian naira': 'NGN',
  'Swiss franc': 'CHF',
  Bitcoin: 'XBT',
  Mu: '{mu}',
  Kilogram: 'kg',
  Centimeter: 'cm',
  Ton: 't',
  Meter: 'm',
  Jin: '{jin}',
  Kilometer: 'km',
  Gram: 'g',
  Kilobit: 'kbit',
  Megabyte: 'MBy',
  Kilobyte: 'kBy',
  Megahertz: 'MHz',
  Hertz: 'Hz',
  Kilowatt: 'kW',
  Kilocalorie: 'kcal',
  Liang: '{liang}',
  Microgram: 'ug',
  Bit: 'bit',
  Year: 'a',
  Month: 'mo',
  Week: 'wk',
  Day: 'd',
  元: 'CNY',
  港元: 'HKD',
  美元: 'USD',
  日元: 'JPY',
  新台币: 'TWD',
  泰铢: 'THB',
  卢布: 'RUB',
  欧元: 'EUR',
  韩元: 'KRW',
};

const suiteDimensions: Readonly<Record<string, readonly string[]>> = {
  currency: ['currency'],
  dimension: [
    'length',
    'area',
    'volume',
    'mass',
    'energy',
    'power',
    'computing',
    'concentration',
    'temperature',
    'magnitude',
    'rate',
  ],
  age: ['age', 'time'],
};

/** The suites of one dimension look at its quantities only, as their recognisers do. */
const unitSuite: Adapter = (spec) => {
  const wanted = suiteDimensions[spec.kind] ?? [];
  const found = everything(spec.input).filter((quantity) => wanted.includes(quantity.dimension));
  const kept = found.filter((quantity) => isExpected(quantity, spec));
  if (kept.length !== spec.expect.length) return false;
  if (spec.kind !== 'dimension' && found.length !== kept.length) return false;
  return spec.expect.every((expected, i) => matches(spec, kept[i], expected));
};

/** Suites of dimensions leave out the money and persons of the same sentence. */
function isExpected(quantity: Quantity, spec: SpecCase): boolean {
  return spec.kind !== 'dimension' || quantity.dimension !== 'currency';
}

function matches(spec: SpecCase, quantity: Quantity | undefined, expected: Expectation): boolean {
  if (quantity === undefined) return false;
  const span = spec.kind === 'age' ? expected.text.replace(/大$/u, '') : expected.text.replace(/^从/u, '');
  if (!sameSpan(spec.input, quantity, { ...expected, text: span })) return false;
  if (expected.unit !== null && codes[expected.unit] !== unitCodeOf(quantity.unit)) return false;
  return sameBounds(quantity, expected.value);
}

function sameBounds(quantity: Quantity, value: Expectation['value']): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return quantity.valueMax === undefined && sameNumber(quantity.value, value);
  const [low = '', high = ''] = value;
  if (!sameNumber(quantity.value, low)) return false;
  return quantity.valueMax === undefined
    ? quantity.qualifier === 'gt' || quantity.qualifier === 'approx'
    : sameNumber(quantity.valueMax, high);
}

interface Interval {
  readonly low: string;
  readonly high: string;
  readonly shape: string;
}

/** Bounds of a quantity in the notation of the range suite: ( for gt, [ for ge; shares written 1/2 as numbers. */
function intervalOf(text: string, quantity: Quantity): Interval | undefined {
  const value =
    quantity.unit === '%' && quantity.numerals.length > 1 && !text.slice(quantity.start, quantity.end).includes('百')
      ? shiftDecimal(quantity.value, -2)
      : quantity.value;
  switch (quantity.qualifier) {
    case 'gt':
      return { low: value, high: '', shape: '()' };
    case 'ge':
      return { low: value, high: '', shape: '[)' };
    case 'lt':
      return { low: '', high: value, shape: '()' };
    case 'le':
      return { low: '', high: value, shape: '(]' };
    case 'range':
      return { low: value, high: quantity.valueMax ?? '', shape: '[)' };
    default:
      return text.slice(0, quantity.start).endsWith('等于') ? { low: value, high: value, shape: '[]' } : undefined;
  }
}

/** A lower and an upper bound of one number beside each other are one interval: 大于二十的同时小于等于三十五. */
function merge(
  intervals: readonly (Interval & { readonly start: number; readonly end: number })[],
  text: string,
): Interval[] {
  const merged: (Interval & { readonly end: number })[] = [];
  for (const next of intervals) {
    const last = merged.at(-1);
    const joined =
      last === undefined || /[和：]/u.test(text.slice(last.end, next.start)) ? undefined : bothBounds(last, next);
    if (joined === undefined) merged.push(next);
    else merged.splice(-1, 1, { ...joined, end: next.end });
  }
  return merged;
}

function bothBounds(a: Interval, b: Interval): Interval | undefined {
  const [lower, upper] = a.high === '' ? [a, b] : [b, a];
  if (lower.high !== '' || upper.low !== '' || lower.low === '' || upper.high === '') return undefined;
  if (compareDecimals(lower.low, upper.high) >= 0) return undefined;
  return { low: lower.low, high: upper.high, shape: lower.shape.charAt(0) + upper.shape.charAt(1) };
}

const rangeSuite: Adapter = (spec) => {
  const bounded = everything(spec.input).flatMap((quantity) => {
    const interval = intervalOf(spec.input, quantity);
    return interval === undefined ? [] : [{ ...interval, start: quantity.start, end: quantity.end }];
  });
  const found = merge(bounded, spec.input).map(
    ({ low, high, shape }) => `${shape.charAt(0)}${low},${high}${shape.charAt(1)}`,
  );
  const wanted = spec.expect.map(({ value }) => normaliseInterval(String(value)));
  return found.length === wanted.length && wanted.every((interval, i) => interval === found[i]);
};

function normaliseInterval(text: string): string {
  return text.replace(/[\d.Ee+-]+/gu, (number) => addDecimals(plainNumber(number), '0'));
}

export const adapters: Readonly<Record<string, Adapter>> = {
  number: numberSuite,
  percent: percentSuite,
  'numeral-value': valueSuite,
  ordinal: ordinalSuite,
  currency: unitSuite,
  dimension: unitSuite,
  age: unitSuite,
  range: rangeSuite,
};
