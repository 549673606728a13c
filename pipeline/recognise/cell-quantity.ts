import { readTableNumber } from '../parse/table/table-number.js';
import type { Cell } from '../model/block.js';
import type { Quantity } from '../model/quantity.js';
import { canonicalDecimal } from './decimal.js';
import { scanNumerals } from './numeral.js';
import { readQuantities } from './quantity.js';
import { shiftDecimal } from './decimal.js';

/**
 * The quantity of a table cell that holds one number alone: no date, code or list marker, whatever it looks like elsewhere.
 * Undefined for a cell that holds anything else.
 */
export function readCellQuantity(text: string, cell: Cell): Quantity | undefined {
  const number = readTableNumber(text);
  if (number === undefined) return undefined;
  const { start, end, decimal, ratio } = number;
  const bare: Quantity = {
    start,
    end,
    numerals: scanNumerals(text).filter((numeral) => numeral.start < end),
    value: canonicalDecimal(decimal),
    qualifier: 'eq',
    unit: '',
    dimension: 'none',
    form: 'plain',
    script: 'arabic',
  };
  const unit = ratio ?? cell.unit;
  return unit === undefined ? bare : withUnit(bare, unit);
}

/** A number in the unit that stands in the head of its table, magnitude words applied: 6.5 in 万元. */
export function withUnit(quantity: Quantity, unit: string): Quantity {
  const [read] = readQuantities(`1${unit}`, () => true);
  if (read === undefined || read.unit === '') return { ...quantity, ...unknownUnit(quantity, unit) };
  return {
    ...quantity,
    unit: read.unit,
    dimension: read.dimension,
    value: times(quantity.value, read.value),
    ...(quantity.valueMax === undefined ? {} : { valueMax: times(quantity.valueMax, read.value) }),
  };
}

const magnitude = /^(?<words>[十百千万亿]{1,3})(?=\p{Script=Han})(?![克米瓦卡焦伏安])/u;
const zeros: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** A unit that no table of units has keeps its words; its magnitude goes into the value all the same: 万股. */
function unknownUnit({ value, valueMax }: Quantity, unit: string): Pick<Quantity, 'value' | 'valueMax' | 'unit'> {
  const words = magnitude.exec(unit)?.groups?.['words'] ?? '';
  const places = Array.from(words).reduce((sum, word) => sum + (zeros[word] ?? 0), 0);
  return {
    unit: unit.slice(words.length),
    value: shiftDecimal(value, places),
    ...(valueMax === undefined ? {} : { valueMax: shiftDecimal(valueMax, places) }),
  };
}

/** Product of a decimal and a power of ten, both exact strings without exponent. */
function times(value: string, factor: string): string {
  return /^10*$/u.test(factor) ? shiftDecimal(value, factor.length - 1) : value;
}
