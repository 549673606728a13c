import { pastWords, statusWords } from '../lexicon/status-words.js';
import type { Status } from '../model/fact.js';

/**
 * Whether a value happened, is aimed at, or is laid down: by the words of its clause up to the value, else by its section.
 * `before` is the clause up to the value, `section` what the headings say.
 */
export function resolveStatus(before: string, section: 'actual' | 'target' | undefined): Status {
  const stated = statusWords.find(({ pattern }) => pattern.test(before))?.status;
  if (stated === 'provision') return stated;
  if (stated === 'target') return stated;
  if (section === 'target' && !pastWords.test(before)) return 'target';
  return 'actual';
}
