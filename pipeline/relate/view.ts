import type { Block } from '../model/block.js';
import type { Mention } from '../model/mention.js';
import type { Quantity } from '../model/quantity.js';
import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import type { TimeExpression } from '../recognise/time.js';
import type { Clause } from './clauses.js';
import { splitClauses } from './clauses.js';
import type { Item } from './items.js';
import { itemsOf } from './items.js';
import { wordsWithin } from './phrase.js';

/** A recognised sentence laid out for the rules: clauses, items and words. */
export interface SentenceView {
  readonly text: string;
  readonly block: Block;
  readonly words: readonly Word[];
  readonly times: readonly TimeExpression[];
  readonly clauses: readonly Clause[];
  readonly items: readonly Item[];
}

/** What recognise gives for one sentence. */
export interface Recognised {
  readonly text: string;
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly words: () => readonly Word[];
}

export function viewSentence(recognised: Recognised): SentenceView {
  const { text, block, quantities, times, mentions } = recognised;
  const clauses = splitClauses(text, mentions, (span) => quantities.some((quantity) => quantity.start >= span.start && quantity.end <= span.end));
  return { text, block, words: recognised.words(), times, clauses, items: itemsOf(text, clauses, quantities) };
}

/** Words of a span with time expressions left out, so that no indicator begins with a date. */
export function phraseWords(view: SentenceView, span: Span): Word[] {
  const words = wordsWithin(view.words, span);
  const times = view.times.filter((time) => time.start < span.end && time.end > span.start && time.role !== 'duration' && time.class !== 'name');
  if (times.length === 0) return words;
  return words.filter((word) => !times.some((time) => word.start < time.end && word.end > time.start));
}

/** Plain text of a span, blanks at the edges removed. */
export function spanText(view: SentenceView, span: Span): string {
  return view.text.slice(span.start, span.end).trim();
}
