import { recordsOf } from '../dataset.js';
import { checkEach, show, type Check } from '../finding.js';
import { isCorrected } from '../corrected.js';
import { judgeValue } from '../value-judge.js';

export const factValueUnread: Check = {
  code: 'fact-value-unread',
  description: 'the second reader can read every quote; a value it cannot read is neither right nor wrong',
  counts: 'facts',
  isNote: true,
  run: (dataset) => {
    const facts = recordsOf(dataset, 'facts').filter(({ record }) => !isCorrected(record));
    return checkEach(facts, ({ file, row, record }) => {
      const { outcome } = judgeValue(record, dataset.texts.get(record.document_id)?.source);
      if (outcome !== 'unread') return [];
      return [{ file, row, found: `value ${record.value}`, expected: `a number in ${show(record.quote)}` }];
    });
  },
};
