import type { Block } from '../model/block.js';
import type { MentionClass } from '../model/mention.js';
import type { Word } from '../model/sentence.js';

/** A stretch of the sentence text that a recogniser says is no free quantity, and why. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly class: Exclude<MentionClass, 'fact' | 'part'>;
  /** In words a reader of `mentions.csv` understands, Chinese: 日期, 文件名称, 口号 “四个中心”. */
  readonly reason: string;
}

/** What a recogniser may look at. */
export interface RecogniseContext {
  /** The sentence text. */
  readonly text: string;
  readonly block: Block;
  /** Whether the sentence is the first of its block (list markers stand there). */
  readonly opensBlock: boolean;
  /** Words in which numerals nobody has claimed may stand; cut when asked for, so ask only when characters do not decide. */
  readonly words: () => readonly Word[];
}

/** One way for a numeral to be something other than a quantity. */
export interface Recogniser {
  readonly id: string;
  /** Sentences in which the marked 【stretch】 is claimed. */
  readonly examples: readonly string[];
  /** Sentences in which nothing is claimed. */
  readonly counterExamples: readonly string[];
  /** Claims in text order; never overlapping one another. Must be linear in the text. */
  readonly find: (context: RecogniseContext) => readonly Claim[];
}
