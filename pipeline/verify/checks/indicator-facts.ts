import { recordsOf } from '../dataset.js';
import { checkEach, type Check } from '../finding.js';

export const indicatorFacts: Check = {
  code: 'indicator-facts',
  description: 'indicators.csv counts the facts of every indicator',
  counts: 'indicators',
  run: (dataset) => {
    const counts = new Map<string | null, number>();
    for (const { record } of recordsOf(dataset, 'facts'))
      counts.set(record.indicator_id, (counts.get(record.indicator_id) ?? 0) + 1);
    return checkEach(recordsOf(dataset, 'indicators'), ({ file, row, record }) => {
      const facts = counts.get(record.indicator_id) ?? 0;
      if (facts === record.facts) return [];
      return [{ file, row, found: `facts ${String(record.facts)}`, expected: String(facts) }];
    });
  },
};
