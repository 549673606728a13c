import type { Fact } from '../../../pipeline/model/fact.js';
import { parseDocument } from '../../../pipeline/parse/parse-document.js';
import { firstDifference } from '../compare-facts.js';
import type { Property } from '../property.js';
import type { Reading } from '../subject.js';

const appended = '\n\n各位代表，让我们携手同行。\n';
const closed = /[。！？][”’」』）)】》"]*\s*$/u;

/**
 * Judges the facts of closed paragraphs alone: one without an end of sentence may go on behind the gap, as those do that
 * a page break cut, and is then no heading.
 */
export const locality: Property = {
  id: 'locality',
  demands: 'A paragraph without numerals behind the text changes no fact of a paragraph that has ended before it.',
  problems: ({ text, first, read }) => {
    const judged = closedFacts(first);
    if (judged.length === 0) return [];
    const starts = new Set(judged.map(({ span }) => span.start));
    const found = read(text + appended).extraction.facts.filter(({ span }) => starts.has(span.start));
    return firstDifference(judged.map(asLine), found.map(asLine));
  },
};

/**
 * The facts of paragraphs, cells and notes that end with a sentence; of notes only where the text they interrupt has ended,
 * for they belong to its section. None where the last paragraph is open and has a colon: with what goes on behind the gap it
 * may become a turn of a speaker, which tells what the other lines with a colon are.
 */
function closedFacts({ extraction: { document, facts } }: Reading): Fact[] {
  const { blocks } = parseDocument(document);
  const last = blocks.findLast(({ kind }) => kind !== 'footnote');
  const isOpen = last !== undefined && !closed.test(last.content.text);
  if (isOpen && /[:：]/u.test(last.content.text)) return [];
  const ended = blocks
    .filter(({ kind, content }) => closed.test(content.text) && !(isOpen && kind === 'footnote'))
    .flatMap(({ content }) => content.pieces);
  return facts.filter(({ span }) =>
    ended.some(({ source, length }) => source <= span.start && span.start < source + length),
  );
}

function asLine(fact: Fact): string {
  return JSON.stringify(fact);
}
