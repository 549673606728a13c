import { onOneLine } from '../../check/text-cell.js';
import type { FactRecord } from '../../model/schemas.generated.js';

/** A fact where it stands in its sentence. */
export interface PlacedFact {
  readonly fact: FactRecord;
  /** What stands between it and the fact before it. */
  readonly lead: string;
  /** What stands between it and the next fact. */
  readonly tail: string;
  /** Whether it stands between brackets, where a sentence may speak of something else: 699家（全区846家）. */
  readonly isAside: boolean;
}

/** The facts of every sentence with several, in text order. Takes time in proportion to the facts and their sentences. */
export function sentencesOf(facts: readonly FactRecord[]): PlacedFact[][] {
  const sentences: FactRecord[][] = [];
  for (const fact of facts) {
    const current = sentences.at(-1);
    if (current?.[0] !== undefined && isSameSentence(current[0], fact)) current.push(fact);
    else sentences.push([fact]);
  }
  return sentences
    .filter(([first, second]) => first !== undefined && second !== undefined && !hasFormula.test(first.sentence))
    .map(placeFacts);
}

/** A formula of TeX, whose numbers are hardly ever read as they are meant. */
const hasFormula = /\\[a-z]/u;

/** A text may say the same sentence twice; then its facts are too far apart. */
function isSameSentence(first: FactRecord, { document_id: document, sentence, start }: FactRecord): boolean {
  if (first.document_id !== document || first.sentence !== sentence) return false;
  return start - first.start < sentence.length;
}

function placeFacts(facts: readonly FactRecord[]): PlacedFact[] {
  const { sentence = '' } = facts[0] ?? {};
  const places: { fact: FactRecord; start: number; end: number }[] = [];
  for (const fact of facts) {
    const end = places.at(-1)?.end ?? 0;
    const quote = onOneLine(fact.quote);
    const start = Math.max(sentence.indexOf(quote, end), end);
    places.push({ fact, start, end: start + quote.length });
  }
  let isOpen = false;
  return places.map(({ fact, start, end }, index) => {
    const lead = sentence.slice(places[index - 1]?.end ?? 0, start);
    isOpen = isOpenAfter(lead, isOpen);
    return { fact, lead, tail: sentence.slice(end, places[index + 1]?.start ?? sentence.length), isAside: isOpen };
  });
}

function isOpenAfter(text: string, isOpen: boolean): boolean {
  const opening = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  const closing = Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
  return opening === closing ? isOpen : opening > closing;
}
