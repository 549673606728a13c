import { simplifierOf } from '../lexicon/traditional.js';
import type { Metadata, SourceDocument } from '../model/document.js';
import type { GridCell, Layout } from '../model/layout.js';
import { canonicalText } from './canonical-text.js';
import { textOf } from './text-line.js';

/** A document as the stages behind read see it, and whether its text is in other characters than the source. */
export interface CanonicalDocument {
  readonly document: SourceDocument;
  /** Whether the source has traditional characters, which the rules read in simplified ones. */
  readonly isConverted: boolean;
}

/** The document in canonical, simplified characters, with the offsets of the text itself. */
export function canonicalDocument(document: SourceDocument): CanonicalDocument {
  const canonical = canonicalText(document.text);
  const simplify = simplifierOf(canonical);
  const isConverted = simplify !== undefined;
  const text = simplify?.(canonical) ?? canonical;
  const wordsOf = isConverted ? (words: string) => simplify(canonicalText(words)) : canonicalText;
  const { layout, metadata } = document;
  const converted = {
    ...document,
    text,
    ...(isConverted && { metadata: simplifyNames(metadata, simplify) }),
    ...(layout !== undefined && { layout: layoutOf(layout, text, wordsOf) }),
  };
  return { document: converted, isConverted };
}

/** The layout that came with a derived text, in the words of that text; those of a cell may stand in the one above it. */
function layoutOf({ elements, asides }: Layout, source: string, wordsOf: (words: string) => string): Layout {
  const cellOf = ({ spans, text }: GridCell): GridCell => ({ spans, text: wordsOf(text) });
  return {
    elements: elements.map((element) =>
      element.kind === 'text'
        ? { ...element, text: textOf(source, element.spans) }
        : { ...element, rows: element.rows.map((row) => row.map(cellOf)) },
    ),
    asides,
  };
}

/** What the words of the text are compared with. */
function simplifyNames(metadata: Metadata, simplify: (words: string) => string): Metadata {
  const { title, publisher, regionName, subject } = metadata;
  const names = Object.entries({ title, publisher, regionName, subject }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, simplify(value)] as const],
  );
  return { ...metadata, ...Object.fromEntries(names) };
}
