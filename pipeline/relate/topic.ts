import type { Item } from './items.js';
import { shape } from './left-phrase.js';
import { trimReach } from './phrase.js';
import { phraseWords, type SentenceView } from './view.js';

/** Longest topic carried over, in characters. */
const longestTopic = 16;

/**
 * What the clause before speaks of, for a clause that names no thing itself: 推进〔老旧小区综合整治〕，新开工31个.
 * Only a clause without quantities of its own gives a topic.
 */
export function topicBefore(view: SentenceView, item: Item): string {
  for (let index = item.clauseIndex - 1; index >= 0 && index >= item.clauseIndex - 2; index -= 1) {
    const clause = view.clauses[index];
    if (clause === undefined || clause.inside !== undefined) continue;
    if (view.items.some((other) => other.clauseIndex === index)) return '';
    const phrase = shape(trimReach(phraseWords(view, clause)));
    if (phrase.noun !== '') return phrase.noun.length <= longestTopic ? phrase.noun : '';
  }
  return '';
}
