import type { FactRecord } from '../../../pipeline/model/schemas.generated.js';
import type { Property } from '../property.js';

const decimal = /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;
const kinds = ['level', 'growth', 'change', 'share', 'multiple', 'rank'];
const qualifiers = ['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range'];
const statuses = ['actual', 'target', 'provision'];

export const values: Property = {
  id: 'values',
  demands: 'Values are exact decimals, ranges ascend and are called ranges, and units hold no numerals or blanks.',
  problems: ({ first: { records } }) =>
    records.facts.flatMap((fact) => wrongIn(fact).map((what) => `“${fact.quote}”: ${what}`)),
};

function wrongIn({ value, value_max: maximum, qualifier, kind, unit, status }: FactRecord): string[] {
  const malformed = [value, maximum ?? '0'].filter((written) => !decimal.test(written));
  if (malformed.length > 0) return malformed.map((written) => `unexpected value ${written}, expected a decimal`);
  return [
    ...((qualifier === 'range') === (maximum !== null) ? [] : [`${qualifier} with upper value ${String(maximum)}`]),
    ...(maximum !== null && scaled(maximum, value) < scaled(value, maximum) ? [`${value} above ${maximum}`] : []),
    ...(kinds.includes(kind) && qualifiers.includes(qualifier) && statuses.includes(status)
      ? []
      : [`${kind}, ${qualifier}, ${status}`]),
    ...(unit === null || !/[\d\s]/u.test(unit) ? [] : [`unit “${unit}”`]),
  ];
}

/** A decimal without its point, with as many decimals as the longer of two has. */
function scaled(value: string, other: string): bigint {
  const places = Math.max(decimalsOf(value), decimalsOf(other));
  return BigInt(value.replace('.', '') + '0'.repeat(places - decimalsOf(value)));
}

function decimalsOf(value: string): number {
  return value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
}
