import type { Quantity } from './quantity.js';

export const mentionClasses = ['fact', 'date', 'list', 'name', 'ref', 'idiom', 'part', 'other'] as const;
export type MentionClass = (typeof mentionClasses)[number];

/**
 * A stretch of a sentence that holds one or more numerals, and what they are. Offsets into the sentence text.
 * A mention with a quantity becomes class `fact` once a rule makes a fact of it; else its reason says why not.
 */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly class: MentionClass;
  /** Why it is no fact, in words a person understands. Empty for quantities. */
  readonly reason: string;
  readonly quantity?: Quantity;
  /** Which recogniser claimed it. */
  readonly recogniser: string;
}
