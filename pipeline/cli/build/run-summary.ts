import type { Changes } from '../../publish/compare-dataset.js';
import type { PartCounts } from '../../publish/document-part.js';
import type { VersionAdvice } from './report/version-advice.js';

/** How much there is in a dataset. */
export type Counts = PartCounts;

/** What a run did, as `--summary` writes it; what it did not come to is left out. */
export interface RunSummary {
  readonly counts?: Counts;
  readonly extracted?: number;
  readonly cached?: number;
  readonly failed?: readonly { readonly document_id: string; readonly message: string }[];
  /** Under --check, what would change. */
  readonly files?: Changes;
  readonly dataVersion?: VersionAdvice;
  /** Why the run ended early. */
  readonly error?: string;
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    documents: a.documents + b.documents,
    numerals: a.numerals + b.numerals,
    facts: a.facts + b.facts,
    issues: a.issues + b.issues,
  };
}

/** `2 documents, 10 numerals, 3 facts, 0 issues`. */
export function countsLine({ documents, numerals, facts, issues }: Counts): string {
  return [count(documents, 'document'), count(numerals, 'numeral'), count(facts, 'fact'), count(issues, 'issue')].join(
    ', ',
  );
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
