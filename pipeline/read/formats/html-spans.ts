import type { PageBlock } from './html-block.js';
import type { DraftCell } from './text-draft.js';

/** A cell as the markup has it. */
export interface TableCell {
  readonly blocks: readonly PageBlock[];
  readonly text: string;
  /** Columns and rows it stretches over, as stated: any number. */
  readonly columns: number;
  readonly rows: number;
  readonly isHead: boolean;
}

/** More columns than this state “all of them”. */
const mostColumns = 60;
/** Places that cells may stretch over, for each cell of a large table; one with more is not meant as it is written. */
const mostStretch = 4;
const freeStretch = 10_000;

/** The rows of a table with every cell in all places it stretches over, bounded by the places there are. */
export function spreadCells(rows: readonly (readonly TableCell[])[]): DraftCell[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, rowWidth(row)), 0);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const grid: DraftCell[][] = rows.map(() => []);
  const budget = { left: cells * mostStretch + freeStretch };
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while (grid[index]?.[column] !== undefined) column += 1;
      column = place(grid, cell, index, column, width, budget);
    }
  });
  return grid.map((row) => Array.from(row, (cell) => (cell as DraftCell | undefined) ?? { text: '' }));
}

function rowWidth(row: readonly TableCell[]): number {
  return row.reduce((sum, { columns }) => sum + (columns >= 1 && columns <= mostColumns ? Math.trunc(columns) : 1), 0);
}

/** Puts a cell into its places; gives the column behind it. */
function place(
  grid: DraftCell[][],
  cell: TableCell,
  row: number,
  column: number,
  width: number,
  budget: { left: number },
): number {
  const columns = clamp(cell.columns, width - column);
  // No rows stated as 0: down to the last.
  const rows = clamp(cell.rows === 0 ? grid.length : cell.rows, grid.length - row);
  const isWithin = columns * rows - 1 <= budget.left;
  if (isWithin) budget.left -= columns * rows - 1;
  for (let down = 0; down < (isWithin ? rows : 1); down += 1) {
    const line = grid[row + down];
    for (let right = 0; line !== undefined && right < (isWithin ? columns : 1); right += 1)
      line[column + right] ??= { text: cell.text, ...(down + right > 0 && { isCovered: true }) };
  }
  return column + (isWithin ? columns : 1);
}

function clamp(stated: number, most: number): number {
  return Number.isFinite(stated) ? Math.max(1, Math.min(Math.trunc(stated), most)) : 1;
}
