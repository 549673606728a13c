import { textDocument, type Metadata } from '../pipeline/model/document.js';
import type { Fact } from '../pipeline/model/fact.js';
import { extractDocument } from '../pipeline/stages.js';

/** Facts of a text, with their quotes; of one rule only when it is given. */
export function factsOf(text: string, rule?: string, metadata: Metadata = {}): (Fact & { quote: string })[] {
  const extraction = extractDocument(textDocument('test', text, metadata));
  return extraction.facts
    .filter((fact) => rule === undefined || fact.rule === rule)
    .map((fact) => ({ ...fact, quote: text.slice(fact.span.start, fact.span.end) }));
}
