import type { Aside } from '../model/block.js';
import type { Span } from '../model/span.js';

/** What the markup says a line is, where there is markup. */
export type LineHint = 'heading' | 'list-item' | 'footnote';

/** One line of text as a reader of the layout sees it: markup, residue and blanks at both ends taken out. */
export interface TextLine {
  readonly kind: 'text';
  /** Source spans of `text`, in order. */
  readonly spans: readonly Span[];
  readonly text: string;
  /** Stands after an empty line, a page break or a new Markdown block. */
  readonly afterGap: boolean;
  /** Opens with blanks, the sign of a new paragraph. */
  readonly indented: boolean;
  /** Belongs to the same paragraph as the line before it, by markup or by the habit of the document. */
  readonly sameParagraph: boolean;
  readonly hint?: LineHint;
  /** Depth of a Markdown heading, 1 to 6. */
  readonly depth?: number;
}

/** A cell of a table: the text of all its lines. Empty cells have no spans. */
export interface GridCell {
  readonly spans: readonly Span[];
  readonly text: string;
}

/** A table as rows of cells; the first row is the header. Rows may differ in length. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
}

export type LayoutElement = TextLine | Grid;

/** What a reader of one format gives: the layout in source order, and what it set aside. */
export interface Layout {
  readonly elements: readonly LayoutElement[];
  readonly asides: readonly Aside[];
}

/** The text of spans of a source. */
export function textOf(source: string, spans: readonly Span[]): string {
  let text = '';
  for (const { start, end } of spans) text += source.slice(start, end);
  return text;
}

/** Whether a character is a blank of a line: space, tab, ideographic space, other spaces of Unicode, invisible marks. */
export function isBlank(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return code === 0x7f;
  if (code <= 0x20) return true;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xad
  );
}

/** The span without blanks at its ends; empty when there is nothing else. */
export function trimSpan(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from += 1;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
