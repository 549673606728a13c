import { recordsOf } from '../dataset.js';
import { checkEach, show, type Check } from '../finding.js';
import { isCorrected } from '../corrected.js';
import { judgeValue } from '../value-judge.js';

export const factValue: Check = {
  code: 'fact-value',
  description: 'value and value_max are what a second reader makes of the quote; facts that a person corrected aside',
  counts: 'facts',
  run: (dataset) => {
    const facts = recordsOf(dataset, 'facts').filter(({ record }) => !isCorrected(record));
    return checkEach(facts, ({ file, row, record }) => {
      const verdict = judgeValue(record, dataset.texts.get(record.document_id)?.source);
      if (verdict.outcome !== 'wrong') return [];
      const { value, value_max: highest, quote, unit } = record;
      const found = `value ${value}${highest === null ? '' : ` to ${highest}`} ${unit ?? ''}`.trim();
      return [{ file, row, found, expected: `${verdict.expected} by ${show(quote)}` }];
    });
  },
};
