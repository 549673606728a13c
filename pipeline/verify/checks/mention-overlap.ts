import { recordsOf } from '../dataset.js';
import { checkEach, show, type Check } from '../finding.js';

export const mentionOverlap: Check = {
  code: 'mention-overlap',
  description: 'no two mentions share a character',
  counts: 'mentions',
  run: (dataset) => {
    const reach = new Map<string, number>();
    return checkEach(recordsOf(dataset, 'mentions'), ({ file, row, record }) => {
      const before = reach.get(record.document_id) ?? 0;
      reach.set(record.document_id, Math.max(before, record.end));
      if (record.start >= before) return [];
      const found = `${show(record.text)} at ${String(record.start)}`;
      return [{ file, row, found, expected: `a start from ${String(before)} on` }];
    });
  },
};
