import { unfold } from './pdf-folded-table.js';
import type { DraftCell } from './text-draft.js';
import type { PlacedRow } from './pdf-ruled-table.js';

/** A table ready to be written, with the lines that were rows of a single cell above and below. */
export interface TableDraft {
  readonly above: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
  readonly headerRows: number;
  readonly below: readonly string[];
}

const mostHeaderRows = 4;
/** 1,234.56, 12.5%, a whole number with commas; not a year or a running number. */
const plainValue = /^[-+−]?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)%?$/u;

export function draftTable(placed: readonly PlacedRow[]): TableDraft {
  const all = withoutEmptyColumns(placed.filter((row) => row.some((cell) => cell?.text !== '')));
  const first = all.findIndex((row) => !isWholeRow(row));
  if (first < 0) return { above: all.map(firstText), rows: [], headerRows: 0, below: [] };
  const last = all.findLastIndex((row) => !isWholeRow(row));
  const rows = all.slice(first, last + 1);
  const headerRows = countHeaderRows(rows);
  return {
    above: all.slice(0, first).map(firstText),
    rows: fill(unfold(rows, headerRows)),
    headerRows,
    below: all.slice(last + 1).map(firstText),
  };
}

/** A cell over the whole width: a title, a unit or a note within the frame of the table. */
function isWholeRow(row: PlacedRow): boolean {
  return row.length > 1 && row[0]?.columns === row.length && row[0].rows === 1;
}

function firstText(row: PlacedRow): string {
  return row[0]?.text ?? '';
}

/** Columns in which nothing stands and over which nothing stretches, between lines drawn twice. */
function withoutEmptyColumns(rows: readonly PlacedRow[]): PlacedRow[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const empty = Array.from({ length: width }, (_, index) =>
    rows.every((row) => row[index]?.text === '' && row[index].columns === 1),
  );
  return empty.includes(true) ? rows.map((row) => shrink(row, empty)) : [...rows];
}

function shrink(row: PlacedRow, empty: readonly boolean[]): PlacedRow {
  return row.flatMap((cell, index) => {
    if (empty[index] === true) return [];
    if (cell === undefined) return [undefined];
    const lost = empty.slice(index, index + cell.columns).filter(Boolean).length;
    return [{ ...cell, columns: cell.columns - lost }];
  });
}

/** Every place a cell stretches over has its words. */
function fill(rows: readonly PlacedRow[]): DraftCell[][] {
  const filled: DraftCell[][] = rows.map((row) => row.map(() => ({ text: '' })));
  rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell === undefined) return;
      for (let y = top; y < Math.min(rows.length, top + cell.rows); y += 1)
        for (let x = left; x < left + cell.columns; x += 1) {
          const line = filled[y];
          if (line !== undefined && x < line.length)
            line[x] = { text: cell.text, ...((y > top || x > left) && { isCovered: true }) };
        }
    });
  });
  return filled;
}

/**
 * How many rows are heads: as far down as a cell of the first row reaches, one more below a head over several columns,
 * and never a row of values.
 */
function countHeaderRows(rows: readonly PlacedRow[]): number {
  const values = rows.findIndex((row) => row.some((cell, index) => index > 0 && plainValue.test(cell?.text ?? '')));
  const most = Math.min(mostHeaderRows, values < 0 ? rows.length : values);
  let count = Math.max(1, ...(rows[0] ?? []).map((cell) => cell?.rows ?? 1));
  while (count < most && (rows[count - 1] ?? []).some((cell) => (cell?.columns ?? 1) > 1 && cell?.text !== ''))
    count += 1;
  return Math.max(1, Math.min(count, most));
}
