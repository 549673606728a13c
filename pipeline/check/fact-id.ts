import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 12;

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

/** Five bits of the hash a character; byte-wise would favour no letter either, as 256 is a multiple of 32. */
function shortHash(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, length);
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
