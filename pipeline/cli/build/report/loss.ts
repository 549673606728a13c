import type { DocumentRecord } from '../../../model/schemas.generated.js';
import type { OnDocument } from './compare-streams.js';

/** A document whose text is the same and some of whose facts are gone. */
export interface Loss {
  readonly document_id: string;
  readonly lost: number;
  /** How many facts it had. */
  readonly of: number;
}

/** A text that could not be read, by what its bytes were. */
export interface FailedText {
  readonly id: string;
  /** Undefined when not even the bytes could be read. */
  readonly sha256: string | undefined;
}

/**
 * Gathers the losses of documents whose text is the same: `same` are those that were read again, and of `failed`, which
 * give no facts at all, those whose bytes are what they were.
 */
export function lossesOf(
  same: ReadonlySet<string>,
  before: Iterable<Pick<DocumentRecord, 'document_id' | 'sha256'>>,
  failed: readonly FailedText[],
): { readonly note: OnDocument; readonly found: () => readonly Loss[] } {
  const texts = new Map(failed.map(({ id, sha256 }) => [id, sha256]));
  const unread = new Set<string>();
  if (texts.size > 0) for (const { document_id: id, sha256 } of before) if (texts.get(id) === sha256) unread.add(id);
  const losses: Loss[] = [];
  return {
    note: (id, { lost, of }) => {
      if (lost > 0 && (same.has(id) || unread.has(id))) losses.push({ document_id: id, lost, of });
    },
    found: () => losses,
  };
}

/** Losses of more than a percentage of the facts a document had. */
export function lossesAbove(losses: readonly Loss[], percent: number): Loss[] {
  return losses.filter(({ lost, of }) => lost * 100 > of * percent);
}

/** What a person is told: how many documents, and which. */
export function lossMessage(losses: readonly Loss[], percent: number): string {
  const lines = losses.map(({ document_id, lost, of }) => `  ${document_id}: ${String(lost)} of ${String(of)} facts`);
  return [
    `Nothing was published: texts that have not changed would lose more than ${String(percent)} % of their facts:`,
    ...lines,
    'Find out why with compare, or raise --fail-on-loss if that is right.',
  ].join('\n');
}
