import type { Block, ParsedDocument } from './model/block.js';
import type { Extraction } from './model/extraction.js';
import { firstEndingAfter, type MappedText, type Span } from './model/span.js';
import { wordsAbove, writtenText, type WrittenWords } from './parse/source-words.js';

/**
 * An extraction out of a text that was read in other characters than it is written in: what it quotes (sentences,
 * headings, speakers, terms) in those of the source; what it says (indicator, subject, unit) in those it was read in,
 * so that one thing has one name in all documents. Both texts have the same offsets.
 */
export function inSourceCharacters(extraction: Extraction, parsed: ParsedDocument, readText: string): Extraction {
  const source = extraction.document.text;
  const quote = quoteFinder(parsed.blocks, source);
  const above = wordsAbove(readText, source);
  return {
    ...extraction,
    facts: extraction.facts.map((fact) => ({
      ...fact,
      sentence: quote(fact.sentence, fact.span),
      section: fact.section
        .split(' / ')
        .map((heading) => above(heading, fact.span))
        .join(' / '),
      speaker: above(fact.speaker, fact.span),
    })),
    terms: extraction.terms.map((entry) => ({
      ...entry,
      term: quote(entry.term, entry.span),
      definition: quote(entry.definition, entry.span),
    })),
  };
}

interface Place extends Span {
  readonly content: MappedText;
}

/** Finds words in the blocks that a span touches; a block is put together of pieces of the source. */
function quoteFinder(blocks: readonly Block[], source: string): WrittenWords {
  const places = blocks
    .flatMap(({ content }) =>
      content.pieces.map((piece): Place => ({ start: piece.source, end: piece.source + piece.length, content })),
    )
    .sort((left, right) => left.start - right.start);
  return (words, span) => {
    for (let index = firstEndingAfter(places, span.start); (places[index]?.start ?? span.end) < span.end; index += 1) {
      const content = places[index]?.content ?? { text: '', pieces: [] };
      const at = content.text.indexOf(words);
      if (at < 0) continue;
      return writtenText(content, source).slice(at, at + words.length);
    }
    return words;
  };
}
