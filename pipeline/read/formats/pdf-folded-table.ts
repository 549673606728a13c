import type { PlacedRow } from './pdf-ruled-table.js';

/**
 * A table that was folded to save paper, its right half with the heads of its left (科目 决算数 科目 决算数), as one
 * whose rows all stand below one another. Other tables stay as they are.
 */
export function unfold(rows: readonly PlacedRow[], headerRows: number): readonly PlacedRow[] {
  const width = rows[0]?.length ?? 0;
  const half = width / 2;
  const heads = rows.slice(0, headerRows);
  if (width < 4 || width % 2 !== 0 || !rows.every((row) => row.length === width && staysInHalf(row, half))) return rows;
  if (!heads.every((row) => repeats(row, half))) return rows;
  const body = rows.slice(headerRows);
  const left = body.map((row) => row.slice(0, half));
  const right = body.map((row) => row.slice(half));
  if (!isNamed(left) || !isNamed(right)) return rows;
  return [...heads.map((row) => row.slice(0, half)), ...withoutEmptyRows(left), ...withoutEmptyRows(right)];
}

function staysInHalf(row: PlacedRow, half: number): boolean {
  return row[half] !== undefined && row.slice(0, half).every((cell, index) => index + (cell?.columns ?? 1) <= half);
}

function repeats(row: PlacedRow, half: number): boolean {
  return row.slice(0, half).every((cell, index) => {
    const other = row[index + half];
    return cell?.text === other?.text && cell?.columns === other?.columns && cell?.text !== '';
  });
}

/** Whether the rows have a name of their own, not values alone. */
function isNamed(rows: readonly PlacedRow[]): boolean {
  const written = withoutEmptyRows(rows);
  const named = written.filter((row) => row.some((cell) => /\p{Script=Han}{2}/u.test(cell?.text ?? '')));
  return written.length > 0 && named.length > written.length / 2;
}

/** Rows of single height may be left out when nothing stands in them. */
function withoutEmptyRows(rows: readonly PlacedRow[]): PlacedRow[] {
  return rows.filter((row) => row.some((cell) => cell?.text !== '' || cell.rows > 1));
}
