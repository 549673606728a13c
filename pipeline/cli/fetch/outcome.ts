import { printable } from '../../model/hidden-characters.js';

/** What became of the text of a sidecar. */
export type Outcome =
  | {
      readonly id: string;
      readonly outcome: 'new' | 'changed' | 'unchanged';
      readonly file: string;
      /** Length and hash of what was downloaded; absent when the server said that nothing changed. */
      readonly bytes?: number;
      readonly sha256?: string;
    }
  | { readonly id: string; readonly outcome: 'failed'; readonly problem: string; readonly remedy: string };

const outcomes = ['new', 'changed', 'unchanged', 'failed'] as const;

/** One line for a person. */
export function outcomeLine(outcome: Outcome): string {
  const rest = outcome.outcome === 'failed' ? `${outcome.problem}. ${outcome.remedy}` : outcome.file;
  return `${outcome.outcome.padEnd(9)}  ${outcome.id}  ${printable(rest)}`;
}

/** `1 new, 0 changed, 2 unchanged, 0 failed`. */
export function countOutcomes(all: readonly Outcome[]): string {
  return outcomes.map((name) => `${all.filter(({ outcome }) => outcome === name).length} ${name}`).join(', ');
}
