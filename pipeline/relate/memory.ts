import type { Draft } from './rule.js';
import type { Item } from './items.js';

/** A fact drafted earlier in the paragraph, kept for what comes after it. */
export interface Remembered {
  readonly item: Item;
  readonly draft: Draft;
  /** Number of the sentence in the paragraph. */
  readonly sentence: number;
}

/** What the sentence so far offers to a clause that leaves something out. Newest last; grows while the paragraph is read. */
export interface Memory {
  readonly facts: readonly Remembered[];
  readonly sentence: number;
  /** What a short sentence without quantities just before spoke of: 经营主体持续壮大。 */
  readonly lead?: string;
  /** What the paragraph names before its first colon: 机制糖：…. */
  readonly topic?: string;
}

/** Nothing said yet: the head of a paragraph. */
export const emptyMemory: Memory = { facts: [], sentence: 0 };

/** The last fact of this sentence whose indicator a following 同比增长 or 占全市 speaks of. */
export function lastBase(memory: Memory): Remembered | undefined {
  for (let index = memory.facts.length - 1; index >= 0; index -= 1) {
    const fact = memory.facts[index];
    if (fact?.sentence !== memory.sentence) return undefined;
    if (fact.draft.kind !== 'rank' && fact.draft.indicator !== '') return fact;
  }
  return undefined;
}

/** The last fact of this sentence that fits, among those told just before: a sentence may have thousands. */
export function lastThat(memory: Memory, fits: (fact: Remembered) => boolean): Remembered | undefined {
  return memory.facts.slice(-nearest).findLast((fact) => fact.sentence === memory.sentence && fits(fact));
}
const nearest = 12;

/** The last fact of the same clause, or of the clause just before: what an enumeration continues. */
export function previousItem(memory: Memory, item: Item): Remembered | undefined {
  const last = memory.facts.at(-1);
  if (last?.sentence !== memory.sentence) return undefined;
  return last.item.clauseIndex >= item.clauseIndex - 1 ? last : undefined;
}
