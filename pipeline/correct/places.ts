import { withoutBlanks } from '../check/fact-id.js';
import type { AddCorrection } from '../model/correction.js';
import type { SourceDocument } from '../model/document.js';
import type { ClassedNumeral } from '../model/fact.js';
import { groupBy } from '../model/group-by.js';
import type { Sentence } from '../model/sentence.js';
import { sourceSpan, type MappedText, type Span } from '../model/span.js';
import { canonicalDocument } from '../parse/canonical-document.js';
import { parseDocument } from '../parse/parse-document.js';
import { wordsAbove, writtenText, type WrittenWords } from '../parse/source-words.js';
import type { DocumentError } from '../read/document-error.js';
import { splitSentences } from '../segment/split-sentences.js';
import { entryError, type Entry } from './entry.js';
import { bestOf, likeness } from './likeness.js';

/** A stretch of the source text that holds whole numerals, and the sentence it stands in. */
export interface Place {
  readonly span: Span;
  readonly sentence: Sentence;
}

/** The sentences of a document in text order, by their text without blanks. */
export type SentenceIndex = ReadonlyMap<string, readonly Sentence[]>;

/** Index of a document as it is cut into sentences before anything is read out of them, in the characters of the source. */
export function indexSentences(document: SourceDocument): SentenceIndex {
  const { document: read } = canonicalDocument(document);
  const above = wordsAbove(read.text, document.text);
  const sentences = parseDocument(read)
    .blocks.flatMap(splitSentences)
    .map((sentence) => asWritten(sentence, document.text, above));
  return groupBy(sentences, ({ content }) => withoutBlanks(content.text));
}

function asWritten(sentence: Sentence, source: string, above: WrittenWords): Sentence {
  const { block, content } = sentence;
  const place = sourceSpan(content, 0, content.text.length);
  const section = block.section.map((heading) => above(heading, place));
  const speaker = block.speaker && above(block.speaker, place);
  return {
    ...sentence,
    block: { ...block, section, ...(speaker !== undefined && { speaker }) },
    content: { ...content, text: writtenText(content, source) },
  };
}

/** The place an added fact is for. Throws a DocumentError where the text has none, or several and none is chosen. */
export function findPlace(
  entry: Entry<AddCorrection>,
  sentences: SentenceIndex,
  numerals: readonly ClassedNumeral[],
): Place {
  const { guard } = entry.correction;
  if (!sentences.has(withoutBlanks(guard.sentence))) throw sentenceError(entry, sentences);
  const places = placesIn(guard, sentences, numerals);
  const { occurrence } = guard;
  const place = places[(occurrence ?? 1) - 1];
  if (place !== undefined && (places.length === 1 || occurrence !== undefined)) return place;
  throw places.length === 0 ? quoteError(entry) : occurrenceError(entry, places.length);
}

/** Every place of a quote in a sentence of the text, blanks not counted. */
export function placesIn(
  { quote, sentence }: { readonly quote: string; readonly sentence: string },
  sentences: SentenceIndex,
  numerals: readonly ClassedNumeral[],
): Place[] {
  return (sentences.get(withoutBlanks(sentence)) ?? []).flatMap((each) =>
    spansOf(quote, each.content)
      .filter((span) => holdsWholeNumerals(span, numerals))
      .map((span) => ({ span, sentence: each })),
  );
}

function spansOf(quote: string, content: MappedText): Span[] {
  const { text } = content;
  const offsets = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => withoutBlanks(text.charAt(index)) !== '',
  );
  const [sought, dense] = [withoutBlanks(quote), withoutBlanks(text)];
  const spans: Span[] = [];
  for (let at = dense.indexOf(sought); at >= 0; at = dense.indexOf(sought, at + 1)) {
    const [first, last] = [offsets[at], offsets[at + sought.length - 1]];
    if (first !== undefined && last !== undefined) spans.push(sourceSpan(content, first, last + 1));
  }
  return spans;
}

/** At least one, and none cut: 5% is no place in 15%. */
function holdsWholeNumerals(span: Span, numerals: readonly ClassedNumeral[]): boolean {
  const touched = numerals.filter((numeral) => overlaps(numeral.span, span));
  return touched.length > 0 && touched.every((numeral) => contains(span, numeral.span));
}

export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function sentenceError(entry: Entry<AddCorrection>, sentences: SentenceIndex): DocumentError {
  const sought = withoutBlanks(entry.correction.guard.sentence);
  const likely = bestOf([...sentences], ([key]) => likeness(sought, key), leastLikeness);
  const hint = likely === undefined ? '' : `; the likeliest is now “${likely[1][0]?.content.text ?? ''}”`;
  const problem = `no such sentence in this text${hint}`;
  const remedy = 'Put the sentence as it stands in the text into the entry, or delete the entry.';
  return entryError(entry, 'corrections-guard', '/guard/sentence', problem, remedy);
}

const leastLikeness = 0.5;

function quoteError(entry: Entry<AddCorrection>): DocumentError {
  const problem = `“${entry.correction.guard.quote}” is no part of that sentence, expected a part with whole numerals`;
  const remedy = 'Quote the quantity as the sentence writes it, or delete the entry.';
  return entryError(entry, 'corrections-guard', '/guard/quote', problem, remedy);
}

function occurrenceError(entry: Entry<AddCorrection>, places: number): DocumentError {
  const found = entry.correction.guard.occurrence;
  const problem = `${found === undefined ? 'is missing' : `unexpected ${String(found)}`}, expected 1 to ${String(places)}`;
  const remedy = 'State which of these places of the quote is meant.';
  return entryError(entry, 'corrections-guard', '/guard/occurrence', problem, remedy);
}
