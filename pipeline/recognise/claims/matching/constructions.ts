import type { Claim, RecogniseContext } from '../../recogniser.js';
import { Overlaps } from './overlaps.js';

/** One way of writing what a recogniser looks for. */
export interface Construction {
  /** Flags `gu`; the first atom is a rare character or class, so that the text is passed quickly. */
  readonly pattern: RegExp;
  readonly class: Claim['class'];
  /** Reason shown for the claim. */
  readonly reason: string;
  /** What stands in every match; a text without it is not searched. For a pattern with nothing rare to look for first. */
  readonly needs?: string | RegExp;
  /** Says no where the characters around the match make it something else. */
  readonly accept?: (match: RegExpExecArray, context: RecogniseContext) => boolean;
}

/** Claims of several constructions, in text order; where two overlap, the construction that stands first in the list wins. */
export function findConstructions(constructions: readonly Construction[], context: RecogniseContext): readonly Claim[] {
  const claims: Claim[] = [];
  const taken = new Overlaps(context.text.length);
  for (const construction of constructions) collect(construction, context, claims, taken);
  return claims.length > 1 ? claims.sort((left, right) => left.start - right.start) : claims;
}

function collect(construction: Construction, context: RecogniseContext, claims: Claim[], taken: Overlaps): void {
  const { pattern, accept, needs } = construction;
  if (needs !== undefined && !holds(context.text, needs)) return;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(context.text); match !== null; match = pattern.exec(context.text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (accept !== undefined && !accept(match, context)) continue;
    if (taken.claim(start, end)) claims.push({ start, end, class: construction.class, reason: construction.reason });
  }
}

function holds(text: string, needs: string | RegExp): boolean {
  return typeof needs === 'string' ? text.includes(needs) : needs.test(text);
}
