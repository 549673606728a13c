import { cellOf } from '../cell.js';
import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';

export const factPlace: Check = {
  code: 'fact-place',
  description: 'the quote of every fact is the text from start to end, and its line the one it starts in',
  counts: 'facts',
  run: (dataset) => checkEach(recordsOf(dataset, 'facts'), (fact) => compare(dataset, fact)),
};

function compare({ texts }: Dataset, { file, row, record, cells }: Placed<'facts'>): Finding[] {
  const source = texts.get(record.document_id)?.source;
  const { start, end, line } = record;
  if (start >= end) return [{ file, row, found: `end ${String(end)}`, expected: `above start ${String(start)}` }];
  if (source === undefined) return [];
  const slice = source.slice(start, end);
  if (cellOf(slice) !== cells['quote'])
    return [
      { file, row, found: `quote ${show(record.quote)}`, expected: `${show(slice)}, the text from start to end` },
    ];
  const expected = source.lineOf(start);
  return line === expected ? [] : [{ file, row, found: `line ${String(line)}`, expected: String(expected) }];
}
