import { recordsOf, type Dataset } from '../dataset.js';
import type { Check, Finding } from '../finding.js';

export const documentSet: Check = {
  code: 'document-set',
  description: 'every text of raw/ has its row in documents.csv, unless an error says why not, and every row its text',
  counts: 'texts',
  run: (dataset) => ({ checked: dataset.texts.size, findings: [...unread(dataset), ...withoutText(dataset)] }),
};

/** A text that could not be read has an issue of severity error in place of its row. */
function unread(dataset: Dataset): Finding[] {
  const rows = dataset.tables.get('documents')?.rows ?? [];
  const errors = recordsOf(dataset, 'issues').filter(({ record }) => record.severity === 'error');
  const known = new Set([
    ...rows.map(({ record }) => record['document_id']),
    ...errors.map(({ record }) => record.document_id),
  ]);
  return [...dataset.texts]
    .filter(([id]) => !known.has(id))
    .map(([id, { path }]) => ({
      file: path,
      row: '',
      found: `no row ${id} in documents`,
      expected: 'a row or an error',
    }));
}

function withoutText(dataset: Dataset): Finding[] {
  return recordsOf(dataset, 'documents')
    .filter(({ record }) => !dataset.texts.has(record.document_id))
    .map(({ file, row }) => ({ file, row, found: 'no text of this name', expected: 'a text in raw/' }));
}
