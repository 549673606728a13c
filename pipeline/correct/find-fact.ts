import { withoutBlanks } from '../check/fact-id.js';
import { identityOf, type NamedExtraction, type NamedFact } from '../check/name-facts.js';
import type { DropCorrection, SetCorrection } from '../model/correction.js';
import type { DocumentError } from '../read/document-error.js';
import { entryError, type Entry } from './entry.js';
import { bestOf, likeness } from './likeness.js';

type FactEntry = Entry<SetCorrection | DropCorrection>;

/** The fact a correction is about, its guard checked; undefined when there is none of that fact_id. Throws a DocumentError. */
export function findFact(entry: FactEntry, extraction: NamedExtraction): NamedFact | undefined {
  const { fact_id: id, guard } = entry.correction;
  const fact = extraction.facts.find((each) => each.id === id);
  if (fact === undefined) return undefined;
  const { quote, sentence } = identityOf(extraction, fact);
  refuseOther(entry, 'quote', guard.quote, quote);
  if (guard.sentence !== undefined) refuseOther(entry, 'sentence', guard.sentence, sentence);
  return fact;
}

function refuseOther(entry: FactEntry, part: 'quote' | 'sentence', stated: string, found: string): void {
  if (withoutBlanks(stated) === withoutBlanks(found)) return;
  const problem = `unexpected “${stated}”, expected “${found}”, the ${part} of ${entry.correction.fact_id}`;
  const remedy = 'Correct the guard or the fact_id, whichever is wrong, or delete the entry.';
  throw entryError(entry, 'corrections-guard', `/guard/${part}`, problem, remedy);
}

/** The error of a correction whose fact is gone; it names the fact that is likely meant. */
export function goneError(entry: FactEntry, extraction: NamedExtraction): DocumentError {
  const { fact_id: id } = entry.correction;
  const likely = likeliestFact(entry, extraction);
  const hint = likely === undefined ? '' : `; the likeliest is now ${describe(likely, extraction)}`;
  const remedy =
    likely === undefined
      ? 'Look for the fact in facts.csv and correct the entry, or delete it.'
      : 'Check it and put its fact_id, quote and sentence into the entry, or delete the entry.';
  return entryError(entry, 'corrections-guard', '/fact_id', `no fact ${id} in this text any more${hint}`, remedy);
}

/** A quote that is alike counts as much as a sentence that is. */
function likeliestFact(entry: FactEntry, extraction: NamedExtraction): NamedFact | undefined {
  const { quote, sentence } = entry.correction.guard;
  const scoreOf = (fact: NamedFact): number => {
    const found = identityOf(extraction, fact);
    return (
      likeness(withoutBlanks(quote), withoutBlanks(found.quote)) +
      likeness(withoutBlanks(sentence ?? ''), withoutBlanks(found.sentence))
    );
  };
  return bestOf(extraction.facts, scoreOf, leastScore);
}

const leastScore = 0.6;

/** A fact for a message: its fact_id, quote and sentence. */
export function describe(fact: NamedFact, extraction: NamedExtraction): string {
  const { quote, sentence } = identityOf(extraction, fact);
  return `${fact.id}, “${quote}” in “${sentence}”`;
}
