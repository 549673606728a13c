import { recordsOf, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';
import { exact, isAtMost } from '../reading/exact.js';

export const factRange: Check = {
  code: 'fact-range',
  description: 'value_max stands where the qualifier is range, and only there, and is not below value',
  counts: 'facts',
  run: (dataset) => checkEach(recordsOf(dataset, 'facts'), compare),
};

function compare({ file, row, record }: Placed<'facts'>): Finding[] {
  const { value, value_max: highest, qualifier } = record;
  const found = `qualifier ${qualifier}, value ${value}, value_max ${highest ?? '∅'}`;
  if ((qualifier === 'range') !== (highest !== null))
    return [{ file, row, found, expected: 'value_max where the qualifier is range, and only there' }];
  if (highest === null || isAtMost(exact(value), exact(highest))) return [];
  return [{ file, row, found, expected: 'value_max not below value' }];
}
