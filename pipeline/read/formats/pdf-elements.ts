import { alignedTables } from './pdf-aligned-table.js';
import { columnsOf, type Column } from './pdf-columns.js';
import { latticesOf } from './pdf-lattice.js';
import { joinSegments, type Line } from './pdf-lines.js';
import { holds, type Glyph, type Page } from './pdf-page.js';
import { ruledTable, type PlacedRow } from './pdf-ruled-table.js';

/** What is kept of a line once its page is read. */
export type PlacedLine = Omit<Line, 'glyphs' | 'segments'>;

/** A line with its place: the page, and the column by which its margins are told. */
export interface LineElement {
  readonly kind: 'line';
  readonly line: PlacedLine;
  readonly page: number;
  readonly pageHeight: number;
  /** Width of the page, or of its half where it has two columns. */
  readonly columnWidth: number;
  /** Lines of one margin have the same. */
  readonly margins: string;
}

export interface TableElement {
  readonly kind: 'table';
  readonly rows: readonly PlacedRow[];
  readonly page: number;
}

export type PageElement = LineElement | TableElement;

/** The lines and tables of a page in reading order. */
export function elementsOf(page: Page, number: number): PageElement[] {
  const lattices = latticesOf(page.rules).filter((lattice) => page.glyphs.some((glyph) => holds(lattice, glyph)));
  const free = page.glyphs.filter((glyph) => !lattices.some((lattice) => holds(lattice, glyph)));
  const elements: PageElement[] = [];
  let rest: readonly Glyph[] = free;
  for (const lattice of lattices) {
    const above = rest.filter((glyph) => glyph.baseline < lattice.top + 2);
    rest = rest.filter((glyph) => glyph.baseline >= lattice.top + 2);
    elements.push(...textElements(above, page, number));
    elements.push({ kind: 'table', rows: ruledTable(lattice, page.glyphs), page: number });
  }
  return [...elements, ...textElements(rest, page, number)];
}

function textElements(glyphs: readonly Glyph[], page: Page, number: number): PageElement[] {
  return columnsOf(glyphs).flatMap((column) => columnElements(column, page, number));
}

/** The heading of a table of contents, whose numbers are pages. */
const contents = /^(?:目\s?[录次]|(?:table of )?contents)$/iu;

function withoutPageNumbers(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => contents.test(text))) return lines;
  return lines.map((line) => {
    const isEntry = line.segments.length > 1 && /^\d{1,4}$/u.test(line.segments.at(-1)?.text ?? '');
    return isEntry ? joinSegments(line.segments.slice(0, -1)) : line;
  });
}

function columnElements(column: Column, page: Page, number: number): PageElement[] {
  const { of, index } = column;
  const lines = withoutPageNumbers(column.lines);
  const margins = `${String(Math.round(page.width))} ${String(of)} ${String(index)}`;
  const elements: PageElement[] = [];
  let at = 0;
  const addLines = (to: number): void => {
    for (const { text, left, right, baseline, size, bold } of lines.slice(at, to)) {
      const line = { text, left, right, baseline, size, bold };
      elements.push({
        kind: 'line',
        line,
        page: number,
        pageHeight: page.height,
        columnWidth: page.width / of,
        margins,
      });
    }
  };
  for (const { from, to, rows } of alignedTables(lines)) {
    addLines(from);
    elements.push({ kind: 'table', rows, page: number });
    at = to;
  }
  addLines(lines.length);
  return elements;
}
