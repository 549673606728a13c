import type { Aside } from './block.js';
import type { Span } from './span.js';

/** What the markup says a line is, where there is markup. */
export type LineHint = 'heading' | 'list-item' | 'footnote';

/** One line of text as a reader of the layout sees it: markup, residue and blanks at both ends taken out. */
export interface TextLine {
  readonly kind: 'text';
  /** Source spans of `text`, in order. */
  readonly spans: readonly Span[];
  readonly text: string;
  /** Stands after an empty line, a page break or a new block of markup. */
  readonly afterGap: boolean;
  /** Opens with blanks, the sign of a new paragraph. */
  readonly indented: boolean;
  /** Belongs to the same paragraph as the line before it, by markup or by the habit of the document. */
  readonly sameParagraph: boolean;
  readonly hint?: LineHint;
  /** Depth of a heading of markup, 1 to 6. */
  readonly depth?: number;
}

/**
 * A cell of a table: the text of all its lines. Empty cells have no spans. Of a cell that stretches over several rows
 * or columns, each place holds the text, and the first of them the spans.
 */
export interface GridCell {
  readonly spans: readonly Span[];
  readonly text: string;
}

/** A table as rows of cells, header rows first. Rows may differ in length. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
  /** How many rows are heads of columns, where the format tells; one otherwise. */
  readonly headerRows?: number;
}

export type LayoutElement = TextLine | Grid;

/** The layout of a text in the order of the text, and what is no prose in it. */
export interface Layout {
  readonly elements: readonly LayoutElement[];
  readonly asides: readonly Aside[];
}
