import type { Term } from './block.js';
import type { SourceDocument } from './document.js';
import type { ClassedNumeral, Fact } from './fact.js';
import type { Issue } from './issue.js';

/** Everything read out of one document: what `extractDocument` returns and what publish writes. */
export interface Extraction {
  readonly document: SourceDocument;
  /** In text order. */
  readonly facts: readonly Fact[];
  /** Every numeral of the text, in text order. */
  readonly numerals: readonly ClassedNumeral[];
  readonly issues: readonly Issue[];
  readonly terms: readonly Term[];
}
