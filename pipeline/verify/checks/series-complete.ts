import { recordsOf, type Dataset } from '../dataset.js';
import { checkEach, type Check } from '../finding.js';

export const seriesComplete: Check = {
  code: 'series-complete',
  description: 'every fact with an indicator and a period stands in one observation of series.csv, and only there',
  counts: 'facts',
  run: (dataset) => {
    const counts = timesNamed(dataset);
    return checkEach(recordsOf(dataset, 'facts'), ({ file, row, record }) => {
      const times = counts.get(record.fact_id) ?? 0;
      const expected = record.indicator === null || record.period === null ? 0 : 1;
      if (times === expected) return [];
      return [{ file, row, found: `${String(times)} observations`, expected: String(expected) }];
    });
  },
};

function timesNamed(dataset: Dataset): Map<string, number> {
  const counts = new Map<string, number>();
  const ids = recordsOf(dataset, 'series').flatMap(({ record }) => record.fact_ids.split(' '));
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
