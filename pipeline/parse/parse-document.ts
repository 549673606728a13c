import type { Aside, ParsedDocument } from '../model/block.js';
import type { SourceDocument } from '../model/document.js';
import { collectMarks, findMarks, openingMark, type FootnoteMarks } from './footnote-marks.js';
import { isHostileMarkdown } from './hostile-markdown.js';
import { joinLines, type JoinableElement } from './join-lines.js';
import { markdownLayout } from './markdown-lines.js';
import { plainLayout } from './plain-layout.js';
import { cutOut, findResidue, mayHoldResidue } from './residue.js';
import { buildStructure } from './structure.js';
import type { Layout, LayoutElement, TextLine } from '../model/layout.js';
import { textOf, trimSpan } from './text-line.js';
import { uncoveredNumerals } from './uncovered.js';

/**
 * Reads the layout of a document: its blocks in reading order, each with its section and speaker, every character mapped
 * to the source (UTF-16 offsets); what is no prose, as asides; and the terms it defines. Never throws on any text.
 */
export function parseDocument(document: SourceDocument): ParsedDocument {
  const { text: source } = document;
  const layout = layoutOf(document);
  const cleaned = clean(source, layout.elements);
  const joined = joinLines(cleaned.elements);
  const structure = buildStructure(source, joined.elements);
  const asides = [...layout.asides, ...cleaned.asides, ...joined.asides, ...structure.asides];
  const all = [...asides, ...uncoveredNumerals(source, structure.blocks, asides)];
  all.sort((left, right) => left.span.start - right.span.start);
  return { blocks: structure.blocks, asides: all, terms: structure.terms };
}

function layoutOf({ format, text, layout }: SourceDocument): Layout {
  if (layout !== undefined) return layout;
  return format === 'markdown' && !isHostileMarkdown(text) ? markdownLayout(text) : plainLayout(text);
}

interface Cleaned {
  readonly elements: readonly JoinableElement[];
  readonly asides: readonly Aside[];
}

/** Takes residue and footnote marks out of all lines and cells. */
function clean(source: string, elements: readonly LayoutElement[]): Cleaned {
  const asides: Aside[] = [];
  const withResidue = mayHoldResidue(source);
  const rest = withResidue ? elements.map((element) => withoutResidue(source, element, asides)) : elements;
  const lines = rest.filter((element) => element.kind === 'text');
  const marks = collectMarks(source, lines);
  const cleaned = rest.map((element): JoinableElement =>
    element.kind === 'grid' ? element : withoutMarks(source, element, marks, asides),
  );
  return { elements: cleaned.filter((element) => element.kind === 'grid' || element.text !== ''), asides };
}

function withoutResidue(source: string, element: LayoutElement, asides: Aside[]): LayoutElement {
  if (element.kind === 'text') return cutLine(source, element, findResidue(source, element.spans), asides);
  const rows = element.rows.map((row) =>
    row.map((cell) => {
      const found = findResidue(source, cell.spans);
      for (const aside of found) asides.push(aside);
      const spans = cutOut(
        cell.spans,
        found.map(({ span }) => span),
      );
      return found.length === 0 ? cell : { spans, text: textOf(source, spans) };
    }),
  );
  return { ...element, rows };
}

function withoutMarks(source: string, line: TextLine, marks: FootnoteMarks, asides: Aside[]): JoinableElement {
  const footnote = line.hint === 'footnote' || openingMark(line.text, marks) !== undefined;
  return { ...cutLine(source, line, findMarks(line, marks), asides), footnote };
}

function cutLine(source: string, line: TextLine, found: readonly Aside[], asides: Aside[]): TextLine {
  if (found.length === 0) return line;
  for (const aside of found) asides.push(aside);
  const rest = cutOut(
    line.spans,
    found.map(({ span }) => span),
  );
  const last = rest.length - 1;
  const spans = rest
    .map((span, index) => {
      const trimmed = trimSpan(source, span);
      return {
        start: index === 0 ? trimmed.start : span.start,
        end: index === last ? Math.max(trimmed.end, trimmed.start) : span.end,
      };
    })
    .filter(({ start, end }) => start < end);
  return { ...line, spans, text: textOf(source, spans) };
}
