import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';

/** Column of documents.csv by the table whose rows it counts. */
const counted = [
  ['numerals', 'mentions'],
  ['facts', 'facts'],
  ['issues', 'issues'],
] as const;

export const documentCounts: Check = {
  code: 'document-counts',
  description: 'numerals, facts and issues of documents.csv are the numbers of rows of the tables',
  counts: 'documents',
  run: (dataset) => {
    const counts = new Map(counted.map(([column, table]) => [column, rowsByDocument(dataset, table)]));
    return checkEach(recordsOf(dataset, 'documents'), (document) => compare(counts, document));
  },
};

function rowsByDocument({ tables }: Dataset, table: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of tables.get(table)?.rows ?? []) {
    const id = String(record['document_id']);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function compare(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { file, row, record }: Placed<'documents'>,
): Finding[] {
  return counted.flatMap(([column, table]) => {
    const rows = counts.get(column)?.get(record.document_id) ?? 0;
    if (rows === record[column]) return [];
    return [
      { file, row, found: `${column} ${String(record[column])}`, expected: `${String(rows)}, the rows of ${table}` },
    ];
  });
}
