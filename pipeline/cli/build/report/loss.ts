import type { DocumentInput } from '../cache/document-input.js';
import type { Dataset } from './published-dataset.js';

/** A document whose text is the same and some of whose facts are gone. */
export interface Loss {
  readonly document_id: string;
  readonly lost: number;
  /** How many facts it had. */
  readonly of: number;
}

/** Documents with the same text as in the dataset before that lose more than a percentage of their facts. */
export function findLosses(
  before: Dataset,
  after: Pick<Dataset, 'facts'>,
  inputs: readonly DocumentInput[],
  percent: number,
): Loss[] {
  const texts = new Map(inputs.map(({ file, sha256 }) => [file.id, sha256]));
  const unchanged = before.documents.filter(({ document_id, sha256 }) => texts.get(document_id) === sha256);
  const tally = new Map(unchanged.map(({ document_id }) => [document_id, { lost: 0, of: 0 }]));
  const now = new Set(after.facts.map(({ fact_id }) => fact_id));
  for (const { document_id, fact_id } of before.facts) {
    const counts = tally.get(document_id);
    if (counts === undefined) continue;
    counts.of += 1;
    if (!now.has(fact_id)) counts.lost += 1;
  }
  return [...tally]
    .filter(([, { lost, of }]) => lost * 100 > of * percent)
    .map(([document_id, counts]) => ({ document_id, ...counts }));
}

/** What a person is told: how many documents, and which. */
export function lossMessage(losses: readonly Loss[], percent: number): string {
  const lines = losses.map(({ document_id, lost, of }) => `  ${document_id}: ${String(lost)} of ${String(of)} facts`);
  return [
    `Nothing was published: texts that have not changed would lose more than ${String(percent)} % of their facts:`,
    ...lines,
    'Find out why (npm run compare), or raise --fail-on-loss if that is right.',
  ].join('\n');
}
