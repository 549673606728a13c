import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { currencyPartRows, currencyParts, currencyPrefixes } from '../pipeline/lexicon/currencies.js';
import { bareNouns } from '../pipeline/lexicon/units-count.js';
import { countedNouns } from '../pipeline/lexicon/units-person.js';
import { unitCodeOf, unitRow, type UnitRow, unitRows } from '../pipeline/lexicon/units.js';
import { readQuantities } from '../pipeline/recognise/quantity.js';

interface Ucum {
  readonly UcumLhcUtils: { getInstance(): { validateUnitString(code: string): { status: string } } };
}

const ucum = (createRequire(import.meta.url)('@lhncbc/ucum-lhc') as Ucum).UcumLhcUtils.getInstance();

describe('table of units', () => {
  test('no form stands in two rows, and every unit is one of its own forms or examples', () => {
    const forms = unitRows.flatMap((row) => row.forms.map((form) => form));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    const units = unitRows.map((row) => row.unit);
    expect(units.filter((unit, i) => units.indexOf(unit) !== i)).toEqual([]);
  });

  const hasCurrencyCode = (row: UnitRow): boolean => row.dimension === 'currency' && !currencyPartRows.includes(row);

  test.each(unitRows.filter(hasCurrencyCode))('$unit has an ISO 4217 code', ({ code }) => {
    expect(code).toMatch(/^[A-Z]{3}$/u);
  });

  test.each(unitRows.filter((row) => !hasCurrencyCode(row)))('$unit has a UCUM code', ({ code }) => {
    expect(ucum.validateUnitString(code).status, code).toBe('valid');
  });

  test.each(unitRows)('$unit is read in its examples', ({ unit, examples, dimension }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const found = readQuantities(example, () => true, { small: true });
      expect(
        found.map((one) => `${one.unit} ${one.dimension}`),
        example,
      ).toEqual([`${unit} ${dimension}`]);
    }
  });

  test('every form of every row is read', () => {
    for (const { unit, forms } of unitRows) {
      for (const form of forms) {
        const text = `翻3.5${form}`;
        expect(readQuantities(text, () => true)[0]?.unit, text).toBe(unit);
      }
    }
  });

  test('prefixes, parts and bare nouns refer to rows', () => {
    for (const { unit } of currencyPrefixes) expect(unitRow(unit)?.dimension).toBe('currency');
    for (const { of } of currencyParts) for (const unit of of) expect(unitRow(unit)).toBeDefined();
    for (const noun of bareNouns)
      expect(
        readQuantities(`26${noun}`, () => true).map((one) => [one.unit, one.end]),
        noun,
      ).toEqual([['个', 2]]);
  });

  test('counted nouns give their unit', () => {
    for (const { unit, nouns, example } of countedNouns) {
      for (const text of [example, ...nouns.map((noun) => `26万${noun}`)])
        expect(
          readQuantities(text, () => true).map((one) => one.unit),
          text,
        ).toEqual([unit]);
    }
  });

  test('codes of composite units', () => {
    expect(unitCodeOf('元/月')).toBe('CNY/mo');
    expect(unitCodeOf('元/人·年')).toBe('CNY/({person}.a)');
    expect(unitCodeOf('元/平方米/月')).toBe('CNY/m2/mo');
    expect(unitCodeOf('辆（艘）次')).toBe('');
    expect(ucum.validateUnitString(unitCodeOf('立方米/人·月')).status).toBe('valid');
    expect(unitCodeOf('元/平方公里')).toBe('CNY/km2');
    expect(unitCodeOf('人/百亿元')).toBe('{person}/(10000000000.CNY)');
    expect(unitCodeOf('微克/立方米')).toBe('ug/m3');
    expect(unitCodeOf('')).toBe('');
    expect(ucum.validateUnitString(unitCodeOf('人/平方公里')).status).toBe('valid');
    expect(ucum.validateUnitString(unitCodeOf('公里/小时')).status).toBe('valid');
    expect(ucum.validateUnitString(unitCodeOf('吨/公顷')).status).toBe('valid');
  });
});
