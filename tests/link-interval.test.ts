import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainNumber } from '../pipeline/link/decimal.js';
import { certainInterval, intersects, usualInterval, type PrintedNumber } from '../pipeline/link/interval.js';

function printed(quote: string, value: string, changes: Partial<PrintedNumber> = {}): PrintedNumber {
  return { quote, value, value_max: null, qualifier: 'eq', unit: '元', ...changes };
}

function ends(number: PrintedNumber): string {
  const { low, high } = certainInterval(number);
  return `${low.toFixed()} to ${high.toFixed()}`;
}

describe('what a printed number can stand for', () => {
  it.each([
    [printed('6.61万平方米', '66100'), '66050 to 66150'],
    [printed('6038亿元', '603800000000'), '603750000000 to 603850000000'],
    [printed('7.8张', '7.8'), '7.75 to 7.85'],
    [printed('2.20%', '2.20', { unit: '%' }), '2.195 to 2.205'],
    [printed('-0.5%', '-0.5', { unit: '%' }), '-0.55 to -0.45'],
    [printed('１，０８３家', '1083'), '1082.5 to 1083.5'],
    [printed('三十家', '30'), '29.5 to 30.5'],
    [printed('0个', '0'), '-0.5 to 0.5'],
    [printed('约9亿元', '900000000', { qualifier: 'approx' }), '810000000 to 990000000'],
    [printed('超20万亿元', '20000000000000', { qualifier: 'gt' }), '20000000000000 to Infinity'],
    [printed('3.5%以内', '3.5', { qualifier: 'le' }), '-Infinity to 3.5'],
    [printed('4.5%—5%', '4.5', { qualifier: 'range', value_max: '5' }), '4.45 to 5.05'],
  ])('%j: %s', (number, expected) => {
    expect(ends(number)).toBe(expected);
  });

  it('of a fraction in words reaches to the next such fraction', () => {
    const { low, high } = certainInterval(printed('七分之一', '14.2857', { unit: '%' }));
    expect(low.toNumber()).toBeLessThan(100 / 7.4);
    expect(low.toNumber()).toBeGreaterThan(100 / 8);
    expect(high.toNumber()).toBeGreaterThan(100 / 6.6);
    expect(high.toNumber()).toBeLessThan(100 / 6);
  });

  it('is less than the next round number where a reader takes 超 and 不足', () => {
    const above = usualInterval(printed('超6000亿元', '600000000000', { qualifier: 'gt' }));
    expect(plainNumber(above.high)).toBe('700000000000');
    const below = usualInterval(printed('不足50家', '50', { qualifier: 'lt' }));
    expect(plainNumber(below.low)).toBe('40');
    expect(plainNumber(usualInterval(printed('突破千亿元', '100000000000', { qualifier: 'gt' })).high)).toBe(
      '200000000000',
    );
    expect(plainNumber(usualInterval(printed('超2.25%', '2.25', { qualifier: 'gt' })).high)).toBe('2.26');
    expect(intersects(above, certainInterval(printed('6038亿元', '603800000000')))).toBe(true);
    expect(intersects(above, certainInterval(printed('7100亿元', '710000000000')))).toBe(false);
  });

  it('holds the number that was rounded, whatever its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }), (size, places) => {
        const exact = size / 10_000;
        const text = exact.toFixed(places);
        const { low, high } = certainInterval(printed(`${text}亿元`, text));
        expect(low.toNumber()).toBeLessThanOrEqual(exact + 1e-9);
        expect(high.toNumber()).toBeGreaterThanOrEqual(exact - 1e-9);
        expect(high.minus(low).toNumber()).toBeCloseTo(10 ** -places, 6);
      }),
    );
  });
});
