import { grantVerbs, pastWords, plannedWords, provisionAfter, statusWords } from '../lexicon/status-words.js';
import type { Kind, Status } from '../model/fact.js';

/** The words a status is read from. */
export interface StatusInput {
  /** The clause up to the value. */
  readonly before: string;
  /** Only the value's own words before it. */
  readonly left: string;
  /** The value's own words after it. */
  readonly right: string;
  readonly kind: Kind;
  /** What the headings say. */
  readonly section: 'actual' | 'target' | undefined;
}

/** Whether a value happened, is aimed at, or is laid down: by the words around it, else by its section. A rank is held, not laid down. */
export function resolveStatus({ before, left, right, kind, section }: StatusInput): Status {
  if (kind !== 'rank') {
    if (provisionAfter.test(right) && grantVerbs.test(before)) return 'provision';
    if (plannedWords.test(left)) return 'target';
    const stated = statusWords.find(({ pattern }) => pattern.test(before))?.status;
    if (stated !== undefined) return stated;
  }
  return section === 'target' && !pastWords.test(before) ? 'target' : 'actual';
}
