import type { MappedText, Span } from './span.js';

export type BlockKind =
  'title' | 'heading' | 'paragraph' | 'list-item' | 'footnote' | 'glossary' | 'table-cell' | 'caption';

/** Where a table cell stands and what its heads say of it. */
export interface Cell {
  /** Row head: the words of the row that name the indicator, unit in brackets removed. */
  readonly rowHead: string;
  /** Unit from the row head, column head or caption, as written: `%`, `万元/人`. */
  readonly unit?: string;
  /** Column head of the value: `2024年计划`. */
  readonly columnHead: string;
  /** What else the row says: dimension, attribute (预期性, 约束性). */
  readonly notes: readonly string[];
}

/** A unit of layout: what a reader sees as one heading, paragraph, cell or footnote. */
export interface Block {
  readonly kind: BlockKind;
  /** Logical text: joined across page breaks; marks, residue and hard line ends taken out. */
  readonly content: MappedText;
  /** Headings above, outermost first, markers (一、 （一） 1.) included, without surrounding blanks. */
  readonly section: readonly string[];
  /** Who is speaking, for press conferences and interviews. */
  readonly speaker?: string;
  readonly cell?: Cell;
}

/** A stretch of source that is no prose: residue, a footnote mark, a running number. Its numerals are references. */
export interface Aside {
  readonly span: Span;
  readonly reason: string;
}

/** A glossary entry or a footnote that defines a term. */
export interface Term {
  readonly term: string;
  readonly definition: string;
  readonly span: Span;
}

/** What parse gives: the blocks in reading order, what was set aside, and the terms defined. */
export interface ParsedDocument {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly terms: readonly Term[];
}
