import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';

export const derivedText: Check = {
  code: 'derived-text',
  description: 'the text of every HTML, DOCX and PDF document is published, with the SHA-256 of documents.csv',
  counts: 'documents',
  run: (dataset) => checkEach(recordsOf(dataset, 'documents'), (document) => compare(dataset, document)),
};

function compare({ texts }: Dataset, { file, row, record }: Placed<'documents'>): Finding[] {
  const text = texts.get(record.document_id);
  const expected = text?.textSha256 ?? null;
  if (text === undefined || record.text_sha256 === expected) return [];
  const place = `texts/${record.document_id}.txt`;
  return [
    {
      file,
      row,
      found: `text_sha256 ${record.text_sha256 ?? 'empty'}`,
      expected: expected === null ? `none, as there is no ${place}` : `${expected}, as ${place} has it`,
    },
  ];
}
