import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';

export const issuePlace: Check = {
  code: 'issue-place',
  description: 'the place of every issue is inside its text',
  counts: 'issues',
  run: (dataset) => checkEach(recordsOf(dataset, 'issues'), (issue) => compare(dataset, issue)),
};

function compare({ texts }: Dataset, { file, row, record }: Placed<'issues'>): Finding[] {
  const { start, end, document_id: id } = record;
  const found = `place ${String(start)} to ${String(end)}`;
  if (!texts.has(id)) return [{ file, row, found: `document ${id}`, expected: 'a text in raw/' }];
  if (start === null && end === null) return [];
  const length = texts.get(id)?.source?.length ?? Infinity;
  if (start !== null && end !== null && start <= end && end <= length) return [];
  return [{ file, row, found, expected: `from 0 to ${String(length)}, both or none` }];
}
