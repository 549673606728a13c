import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';

export const documentBytes: Check = {
  code: 'document-bytes',
  description: 'SHA-256, encoding and number of characters of every text are those of documents.csv',
  counts: 'texts',
  run: (dataset) => checkEach(recordsOf(dataset, 'documents'), (document) => compare(dataset, document)),
};

function compare({ texts }: Dataset, { file, row, record }: Placed<'documents'>): Finding[] {
  const text = texts.get(record.document_id);
  if (text === undefined) return [];
  const length = text.source?.length;
  const pairs = [
    ['sha256', record.sha256, text.sha256],
    ['encoding', record.encoding, text.encoding],
    ['characters', record.characters, length ?? `a text in ${record.encoding}`],
  ] as const;
  return pairs
    .filter(([, found, expected]) => found !== expected)
    .map(([column, found, expected]) => ({
      file,
      row,
      found: `${column} ${String(found)}`,
      expected: `${String(expected)}, as ${text.path} has it`,
    }));
}
