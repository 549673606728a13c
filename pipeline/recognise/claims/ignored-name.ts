import { extensions } from '../../lexicon/extensions.js';
import type { Claim, Recogniser } from '../recogniser.js';

/** Longest first: of two names at a place the longer is meant. */
const names = extensions().names.toSorted((a, b) => b.length - a.length);
const literal = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const pattern = names.length === 0 ? undefined : new RegExp(names.map(literal).join('|'), 'gu');

/** Names that the configuration says hold no quantity; none of its own. */
export const ignoredName: Recogniser = {
  id: 'ignored-name',
  examples: [],
  counterExamples: [],
  find: ({ text }) =>
    pattern === undefined
      ? []
      : Array.from(text.matchAll(pattern), (match): Claim => ({
          start: match.index,
          end: match.index + match[0].length,
          class: 'name',
          reason: `名称“${match[0]}”`,
        })),
};
