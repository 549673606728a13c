import type { NamedExtraction, NamedFact } from '../check/name-facts.js';
import type { AddCorrection, DropCorrection, SetCorrection } from '../model/correction.js';
import type { Fact } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { entryError, type Entry } from './entry.js';
import { isSameFact, refuseFields, withFields } from './fact-fields.js';
import { describe, findFact, goneError } from './find-fact.js';
import { findPlace, overlaps, placesIn, type Place, type SentenceIndex } from './places.js';

/** The rule of facts that a person set or added. */
const rule = 'correction';

/** What a correction does to the extraction as it was read, whatever the other corrections do. */
export type Plan =
  | { readonly action: 'set'; readonly fact: NamedFact; readonly becomes: NamedFact }
  | { readonly action: 'drop'; readonly fact: NamedFact; readonly correction: DropCorrection }
  | { readonly action: 'add'; readonly fact: Fact; readonly entry: Entry<AddCorrection> }
  | { readonly action: 'none'; readonly entry: Entry; readonly span: Span };

/** What corrections are planned on. */
export interface Ground {
  readonly extraction: NamedExtraction;
  /** The sentences of the text; worked out when they are first asked for. */
  readonly sentences: () => SentenceIndex;
}

/** Throws a DocumentError when the fact is gone, is another or becomes impossible. */
export function planSet(entry: Entry<SetCorrection>, { extraction }: Ground): Plan {
  const fact = findFact(entry, extraction);
  if (fact === undefined) throw goneError(entry, extraction);
  const fields = entry.correction.set;
  const becomes = { ...withFields(fact, fields), id: fact.id, rule };
  refuseFields(entry, '/set', fields, becomes);
  return isSameFact(fact, becomes) ? { action: 'none', entry, span: fact.span } : { action: 'set', fact, becomes };
}

/** A fact that is gone although its sentence stands is dropped already. Throws a DocumentError as `planSet` does. */
export function planDrop(entry: Entry<DropCorrection>, { extraction, sentences }: Ground): Plan {
  const fact = findFact(entry, extraction);
  if (fact !== undefined) return { action: 'drop', fact, correction: entry.correction };
  const { quote, sentence } = entry.correction.guard;
  const places = sentence === undefined ? [] : placesIn({ quote, sentence }, sentences(), extraction.numerals);
  const [first] = places;
  const isFact = ({ span }: Place): boolean => extraction.facts.some((each) => overlaps(each.span, span));
  if (first === undefined || places.some(isFact)) throw goneError(entry, extraction);
  return { action: 'none', entry, span: first.span };
}

/** `dropped` are the facts whose place is free. Throws a DocumentError when the place is not there or is taken. */
export function planAdd(
  entry: Entry<AddCorrection>,
  { extraction, sentences }: Ground,
  dropped: ReadonlySet<NamedFact>,
): Plan {
  const place = findPlace(entry, sentences(), extraction.numerals);
  const fields = entry.correction.fact;
  const taken = extraction.facts.find((each) => !dropped.has(each) && overlaps(each.span, place.span));
  if (taken === undefined) {
    const fact = factAt(place, entry.correction, extraction);
    refuseFields(entry, '/fact', fields, fact);
    return { action: 'add', fact, entry };
  }
  const isRead = taken.span.start === place.span.start && taken.span.end === place.span.end;
  if (isRead && isSameFact(taken, withFields(taken, fields))) return { action: 'none', entry, span: taken.span };
  const problem = `is read as a fact already: ${describe(taken, extraction)}`;
  const remedy = `Correct that fact by an entry that sets or drops ${taken.id}, or delete this entry.`;
  throw entryError(entry, 'corrections-conflict', '/guard/quote', problem, remedy);
}

/** Section and speaker follow from the place; the region is that of the document unless the entry names one. */
function factAt({ span, sentence }: Place, { fact }: AddCorrection, { document }: NamedExtraction): Fact {
  const { block, content } = sentence;
  const { kind, value, qualifier, status } = fact;
  const empty = { indicator: '', subject: '', unit: '', unitCode: '', reference: '' };
  const stated = { kind, value, qualifier, status };
  const placed = { span, sentence: content.text, section: block.section.join(' / '), speaker: block.speaker ?? '' };
  return withFields({ ...empty, ...stated, ...placed, region: document.metadata.region ?? '', rule }, fact);
}
