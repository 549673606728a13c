import { shortHash } from '../model/short-hash.js';

/** What a fact is recognised by when the text around it, or a rule, changes. */
export interface FactIdentity {
  readonly documentId: string;
  readonly sentence: string;
  readonly quote: string;
}

/**
 * Names the facts of documents, in text order: `f` and 12 characters of base32 (60 bits of SHA-256) over document,
 * sentence without blanks, quote, and how many facts with the same three came before.
 */
export function factNamer(): (identity: FactIdentity) => string {
  const seen = new Map<string, number>();
  return ({ documentId, sentence, quote }) => {
    const identity = JSON.stringify([documentId, withoutBlanks(sentence), withoutBlanks(quote)]);
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return `f${shortHash(`${identity}${String(occurrence)}`)}`;
  };
}

/** Facts are told apart without blanks, so that lines may be cut anew, and in composed form: another writing of the same characters is no other fact. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u0085]+/gu, '').normalize('NFC');
}
