import { currencyParts, currencyPrefixes } from '../lexicon/currencies.js';
import { addDecimals, shiftDecimal } from './decimal.js';
import { skipBlanks } from './numeral-characters.js';
import type { Amount, QuantityContext } from './quantity-amount.js';

/** 50元6角三分, 两美元又三美分: adds the parts behind the unit. */
export function readCurrencyParts(context: QuantityContext, index: number, amount: Amount): Amount | undefined {
  const { text, numerals } = context;
  let { value, end } = amount;
  for (let next = index + 1; next < numerals.length; next += 1) {
    const numeral = numerals[next];
    if (numeral === undefined || numeral.start < end) continue;
    if (numeral.start !== afterAnd(text, end)) break;
    const part = currencyParts.find((row) => row.of.includes(amount.unit) && text.startsWith(row.form, numeral.end));
    if (part === undefined) break;
    value = addDecimals(value, shiftDecimal(numeral.value, part.places));
    end = numeral.end + part.form.length;
    if (text.startsWith('钱', end)) end += 1;
  }
  if (end === amount.end) return undefined;
  return { ...amount, value, end, unit: amount.unit === '块' ? '元' : amount.unit, dimension: 'currency' };
}

function afterAnd(text: string, end: number): number {
  return text.charAt(end) === '又' ? end + 1 : end;
}

/** 人民币50元, ￥500, US$20: the currency before the number; a currency behind it wins. */
export function withCurrencyPrefix(text: string, amount: Amount, floor: number): Amount {
  if (amount.unit !== '' && amount.unit !== '元') return amount;
  for (const { form, unit } of currencyPrefixes) {
    const start = startBefore(text, amount.start, form);
    if (start < floor) continue;
    return { ...amount, start, unit, dimension: 'currency' };
  }
  return amount;
}

function startBefore(text: string, at: number, form: string): number {
  for (let blanks = 0; blanks <= 2; blanks += 1) {
    const start = at - blanks - form.length;
    if (start >= 0 && text.startsWith(form, start) && skipBlanks(text, start + form.length) === at) return start;
  }
  return -1;
}
