import { isTraditional, toSimplified } from '../lexicon/traditional.js';
import type { Metadata, SourceDocument } from '../model/document.js';
import type { Layout } from '../model/layout.js';
import { canonicalText } from './canonical-text.js';

/** A document as the stages behind read see it, and whether its text is in other characters than the source. */
export interface CanonicalDocument {
  readonly document: SourceDocument;
  /** Whether the source is written in traditional characters, which the rules read in simplified ones. */
  readonly isConverted: boolean;
}

/** The document in canonical, simplified characters, with the offsets of the text itself. */
export function canonicalDocument(document: SourceDocument): CanonicalDocument {
  const text = canonicalText(document.text);
  if (!isTraditional(text)) return { document: { ...document, text }, isConverted: false };
  const { layout, metadata } = document;
  const simplified = {
    ...document,
    text: toSimplified(text),
    metadata: simplifyNames(metadata),
    ...(layout !== undefined && { layout: simplifyLayout(layout) }),
  };
  return { document: simplified, isConverted: true };
}

/** The words of cells that stretch over others stand in the layout alone; all other words are taken from the text. */
function simplifyLayout(layout: Layout): Layout {
  const elements = layout.elements.map((element) =>
    element.kind === 'text'
      ? element
      : {
          ...element,
          rows: element.rows.map((row) =>
            row.map((cell) => ({ ...cell, text: toSimplified(canonicalText(cell.text)) })),
          ),
        },
  );
  return { ...layout, elements };
}

/** What the words of the text are compared with. */
function simplifyNames(metadata: Metadata): Metadata {
  const { title, publisher, regionName, subject } = metadata;
  const names = Object.entries({ title, publisher, regionName, subject }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, toSimplified(value)] as const],
  );
  return { ...metadata, ...Object.fromEntries(names) };
}
