import type { Block } from './block.js';
import type { MappedText, Span } from './span.js';

/** A sentence of a block: ends at 。！？ or the end of the block, with its closing quotes and brackets. */
export interface Sentence {
  readonly block: Block;
  /** Number of the block in the document, from 0. */
  readonly blockIndex: number;
  readonly content: MappedText;
}

/** A word with its part of speech as nodejieba tags it (n, v, vn, m, q, p, d, c, x …). Offsets into the sentence text. */
export interface Word {
  readonly text: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a stretch of a text, or all of it, into tagged words that cover it without gap, and does not look at the rest of
 * the text. One implementation per dictionary.
 */
export interface Segmenter {
  tag(text: string, stretch?: Span): Word[];
}

/** The words of a sentence, in order, that have a character in a span, and maybe some before and behind them. */
export type WordsAround = (span: Span) => readonly Word[];
