import { withoutBlanks } from '../cell.js';
import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';
import { standsAround } from '../sentence-place.js';

export const factSentence: Check = {
  code: 'fact-sentence',
  description:
    'the sentence of every fact holds its quote and stands in the text around it, but for blanks and for what cuts it: footnote marks, page breaks',
  counts: 'facts',
  run: (dataset) => checkEach(recordsOf(dataset, 'facts'), (fact) => compare(dataset, fact)),
};

function compare({ texts }: Dataset, { file, row, record }: Placed<'facts'>): Finding[] {
  const sentence = withoutBlanks(record.sentence);
  if (!sentence.includes(withoutBlanks(record.quote)))
    return [{ file, row, found: `sentence ${show(record.sentence)}`, expected: `one with ${show(record.quote)}` }];
  const source = texts.get(record.document_id)?.source;
  if (source === undefined || standsAround(sentence, source, record)) return [];
  return [{ file, row, found: `sentence ${show(record.sentence)}`, expected: 'one that stands around the quote' }];
}
