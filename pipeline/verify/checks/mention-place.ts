import { cellOf } from '../cell.js';
import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';

export const mentionPlace: Check = {
  code: 'mention-place',
  description: 'every mention is the text from start to end',
  counts: 'mentions',
  run: (dataset) => checkEach(recordsOf(dataset, 'mentions'), (mention) => compare(dataset, mention)),
};

function compare({ texts }: Dataset, { file, row, record, cells }: Placed<'mentions'>): Finding[] {
  const { start, end, text, document_id: id } = record;
  if (start >= end) return [{ file, row, found: `end ${String(end)}`, expected: `above start ${String(start)}` }];
  const slice = texts.get(id)?.source?.slice(start, end);
  if (slice === undefined || cellOf(slice) === cells['text']) return [];
  return [
    { file, row, found: show(text), expected: `${show(slice)}, the text from ${String(start)} to ${String(end)}` },
  ];
}
