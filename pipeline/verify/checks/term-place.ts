import { withoutBlanks } from '../cell.js';
import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';

export const termPlace: Check = {
  code: 'term-place',
  description: 'the definition of every term stands in its text from start to end, blanks and cuts aside',
  counts: 'terms',
  run: (dataset) => checkEach(recordsOf(dataset, 'terms'), (term) => compare(dataset, term)),
};

function compare({ texts }: Dataset, { file, row, record }: Placed<'terms'>): Finding[] {
  const source = texts.get(record.document_id)?.source;
  const { start, end, term, definition } = record;
  if (start >= end) return [{ file, row, found: `end ${String(end)}`, expected: `above start ${String(start)}` }];
  if (source === undefined) return [];
  const slice = withoutBlanks(source.slice(start, end));
  const missing = [term, definition].find((text) => !slice.includes(withoutBlanks(text)));
  if (missing === undefined) return [];
  return [{ file, row, found: show(missing), expected: `part of ${show(slice)}` }];
}
