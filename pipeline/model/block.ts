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
  /** What else the row says: dimension, attribute (预期性, 约束性), the whole of a part. */
  readonly notes: readonly string[];
  /** What is measured, where both heads say it or the row head says more: 教育支出决算数. `rowHead` otherwise. */
  readonly indicator?: string;
  /** What the value is where it is no amount; a movement is a growth or a change by its unit. */
  readonly kind?: 'movement' | 'share' | 'rank';
  /** Movements are falls, whatever their sign: 比上年下降. */
  readonly falls?: true;
  /** What the value is compared with or part of: 同比, 占营业收入. */
  readonly reference?: string;
  /** The region, organisation or person of the row. */
  readonly subject?: string;
  /** When, by the row or both heads: 2019年1月, 期末. What the column head says otherwise. */
  readonly time?: string;
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
  /** What its numerals are instead: `other` for values of which the table does not say what they are. */
  readonly class?: 'other' | 'date' | 'name';
}

/** Reason of values of a table that say nothing without the unit nobody states. */
export const unitUnknown = '表格数值单位不明';

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
