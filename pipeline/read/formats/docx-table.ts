import type { DocxNode } from './docx-tree.js';
import type { DraftCell } from './text-draft.js';

/** A table as text: what stands above and below it as lines, and its cells in rows of one width. */
export interface DocxTable {
  readonly above: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
  readonly headerRows?: number;
  readonly below: readonly string[];
}

interface Row {
  readonly isHeader: boolean;
  readonly cells: readonly DraftCell[];
  /** The words of a row that is one cell from side to side: the name of the table, or a remark. */
  readonly caption?: string;
  /** Rows that the tallest of its cells reaches down. */
  readonly height: number;
  readonly hasWideCell: boolean;
}

/** Word has at most 63 columns. */
const mostColumns = 63;

/** Lays out the rows of a table; undefined for a frame around prose: one column, or a table inside a table. */
export function layTable(table: DocxNode, words: (cell: DocxNode) => string): DocxTable | undefined {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  const laid = layRows(rows, words);
  const width = Math.max(0, ...laid.map(({ cells }) => cells.length));
  if (width < 2 || rows.some((row) => (row.children ?? []).some((cell) => holdsTable(cell)))) return undefined;
  const first = laid.findIndex(({ caption }) => caption === undefined);
  const last = laid.findLastIndex(({ caption }) => caption === undefined);
  if (first < 0) return undefined;
  const body = laid.slice(first, last + 1);
  const headerRows = countHeaders(body);
  return {
    above: captionsOf(laid.slice(0, first)),
    rows: body.map(({ cells }) => cells),
    ...(headerRows !== undefined && { headerRows }),
    below: captionsOf(laid.slice(last + 1)),
  };
}

function captionsOf(rows: readonly Row[]): string[] {
  return rows.map(({ caption = '' }) => caption);
}

function holdsTable({ type, children = [] }: DocxNode): boolean {
  return type === 'table' || children.some(holdsTable);
}

/** Each row with the cells that reach into it from above and from its left. */
function layRows(rows: readonly DocxNode[], words: (cell: DocxNode) => string): Row[] {
  const reaching: ({ text: string; left: number } | undefined)[] = [];
  return rows.map(({ children = [], isHeader = false }): Row => {
    const cells: DraftCell[] = [];
    const fill = (): void => {
      for (let above = reaching[cells.length]; above !== undefined && above.left > 0; above = reaching[cells.length]) {
        above.left -= 1;
        cells.push({ text: above.text, isCovered: true });
      }
    };
    fill();
    for (const cell of children) {
      const { colSpan = 1, rowSpan = 1 } = cell;
      const text = words(cell);
      for (let column = 0; column < colSpan && cells.length < mostColumns; column += 1) {
        reaching[cells.length] = { text, left: rowSpan - 1 };
        cells.push({ text, ...(column > 0 && { isCovered: true }) });
      }
      fill();
    }
    const height = Math.max(1, ...children.map(({ rowSpan = 1 }) => rowSpan));
    const caption =
      children.length === 1 && height === 1 && cells.length > 1 && spans(cells) ? cells[0]?.text : undefined;
    const hasWideCell = children.some(({ colSpan = 1 }) => colSpan > 1);
    return { isHeader, cells, height, hasWideCell, ...(caption !== undefined && { caption }) };
  });
}

function spans(cells: readonly DraftCell[]): boolean {
  return cells.slice(1).every(({ isCovered }) => isCovered === true);
}

/** Rows marked as heads, or those that a head over several columns shares with a head over several rows. */
function countHeaders(rows: readonly Row[]): number | undefined {
  const marked = rows.findIndex(({ isHeader }) => !isHeader);
  if (marked > 0) return marked;
  const [first] = rows;
  return first?.hasWideCell === true && first.height > 1 && first.height < rows.length ? first.height : undefined;
}
