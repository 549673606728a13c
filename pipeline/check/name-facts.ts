import type { Extraction } from '../model/extraction.js';
import type { Fact } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { factNamer, type FactIdentity } from './fact-id.js';

/** A fact with its fact_id. */
export interface NamedFact extends Fact {
  readonly id: string;
}

export interface NamedExtraction extends Extraction {
  readonly facts: readonly NamedFact[];
}

/** Names the facts of an extraction, which come in text order then. */
export function nameFacts(extraction: Extraction): NamedExtraction {
  const ordered = inTextOrder(extraction);
  const nameFact = factNamer();
  return { ...ordered, facts: ordered.facts.map((fact) => ({ ...fact, id: nameFact(identityOf(ordered, fact)) })) };
}

/** What a fact of an extraction is told by. */
export function identityOf({ document }: Extraction, { sentence, span }: Fact): FactIdentity {
  return { documentId: document.id, sentence, quote: document.text.slice(span.start, span.end) };
}

/** An extraction whose facts may say more of themselves. */
type ExtractionOf<AnyFact extends Fact> = Omit<Extraction, 'facts'> & { readonly facts: readonly AnyFact[] };

/** The same with facts, numerals and terms by start; the numerals keep pointing to their facts. */
export function inTextOrder<AnyFact extends Fact>(extraction: ExtractionOf<AnyFact>): ExtractionOf<AnyFact> {
  const order = extraction.facts.map((fact, index) => ({ fact, index })).sort((a, b) => bySpan(a.fact, b.fact));
  const places = new Map(order.map(({ index }, place) => [index, place]));
  const numerals = extraction.numerals.map(({ fact, ...numeral }) =>
    fact === undefined ? numeral : { ...numeral, fact: places.get(fact) ?? fact },
  );
  return {
    ...extraction,
    facts: order.map(({ fact }) => fact),
    numerals: numerals.sort(bySpan),
    terms: extraction.terms.toSorted((a, b) => a.span.start - b.span.start),
  };
}

/** Order of the text. */
function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
