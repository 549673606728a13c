import type { Fact } from '../model/fact.js';
import type { Quantity } from '../model/quantity.js';
import { compareDecimals, negateDecimal } from '../recognise/decimal.js';
import type { Draft } from '../relate/rule.js';

/** The value of a fact, and the upper one of a range: a rule that makes the one negative makes both, and the lower stands first. */
export function factValue(draft: Draft, quantity: Quantity): Pick<Fact, 'value' | 'valueMax'> {
  const value = draft.value ?? quantity.value;
  if (quantity.valueMax === undefined) return { value };
  const turned = value !== quantity.value && value === negateDecimal(quantity.value);
  const other = turned ? negateDecimal(quantity.valueMax) : quantity.valueMax;
  return compareDecimals(value, other) <= 0 ? { value, valueMax: other } : { value: other, valueMax: value };
}
