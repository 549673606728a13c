import type { GridCell, Layout, LayoutElement, LineHint } from '../../model/layout.js';
import type { Span } from '../../model/span.js';

/** What a line is, as far as the format tells. */
export interface LineRole {
  readonly hint?: LineHint;
  /** Depth of a heading, 1 to 6. */
  readonly depth?: number;
  /** Goes on with the paragraph of the line before. */
  readonly sameParagraph?: boolean;
  /** Stands right below the line before; whether it goes on with that is left to its words. */
  readonly directlyBelow?: boolean;
  /** Opens with blanks, the sign of a new paragraph. */
  readonly indented?: boolean;
}

/** A cell of a table before it has a place in a text: its words, or those of the cell it belongs to. */
export interface DraftCell {
  readonly text: string;
  /** Whether the words stand in a cell above or before that stretches over this one. */
  readonly isCovered?: boolean;
}

/** A derived text in the making: what is written gets its place in the text. */
export interface TextDraft {
  /** A line of prose, heading, list item or footnote; blanks at its ends and line breaks in it are taken out. */
  readonly line: (text: string, role?: LineRole) => void;
  /** A table, one row a line, its cells separated by tabs. */
  readonly table: (rows: readonly (readonly DraftCell[])[], headerRows?: number) => void;
  /** The text, its lines ended by LF, an empty line between paragraphs, and its layout. */
  readonly finish: () => { readonly text: string; readonly layout: Layout };
}

export function draftText(): TextDraft {
  const parts: string[] = [];
  const elements: LayoutElement[] = [];
  let length = 0;
  const write = (text: string): Span => {
    const start = length;
    parts.push(text);
    length += text.length;
    return { start, end: length };
  };
  return {
    line: (raw, role = {}) => {
      const text = onOneLine(raw);
      if (text === '') return;
      const { sameParagraph = false, directlyBelow = false, indented = false, ...rest } = role;
      const afterGap = !sameParagraph && !directlyBelow;
      if (length > 0) write(afterGap ? '\n\n' : '\n');
      const spans = [write(text)];
      elements.push({ kind: 'text', spans, text, afterGap, indented, sameParagraph, ...rest });
    },
    table: (rows, headerRows) => {
      if (!rows.some((row) => row.some(({ text }) => onOneLine(text) !== ''))) return;
      if (length > 0) write('\n');
      const cells = rows.map((row) => {
        if (length > 0) write('\n');
        return row.map((cell, index) => writeCell(cell, index > 0, write));
      });
      elements.push({ kind: 'grid', rows: cells, ...(headerRows !== undefined && { headerRows }) });
    },
    finish: () => ({ text: length === 0 ? '' : `${parts.join('')}\n`, layout: { elements, asides: [] } }),
  };
}

function writeCell(cell: DraftCell, isInner: boolean, write: (text: string) => Span): GridCell {
  const text = onOneLine(cell.text);
  if (isInner) write('\t');
  if (text === '' || cell.isCovered === true) return { spans: [], text };
  return { spans: [write(text)], text };
}

function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
