import type { Line, Segment } from './pdf-lines.js';
import { median } from './pdf-page.js';
import type { PlacedCell, PlacedRow } from './pdf-ruled-table.js';
import { joinWrapped } from './pdf-spacing.js';

/** A table without lines: the lines of a column from `from` to before `to`. */
export interface AlignedTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly PlacedRow[];
}

const fewestRows = 3;
/** What stands in a column of values: 1,234.5, -3.2%, 12.3万元, a dash for nothing. */
const value = /^(?:[-+−]?[\d,]+(?:\.\d+)?\s?(?:%|‰|\p{Script=Han}{1,4})?|[-—–－]{1,2}|…)$/u;

/** Consecutive lines whose cells stand below one another in columns, most of them values. */
export function alignedTables(lines: readonly Line[]): AlignedTable[] {
  const found: AlignedTable[] = [];
  const width = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  for (let from = 0; from < lines.length; from += 1) {
    if (!isTabular(lines[from])) continue;
    const to = endOf(lines, from, width);
    const rows = rowsOf(lines.slice(from, to));
    if (rows !== undefined) found.push({ from, to, rows });
    from = to - 1;
  }
  return found;
}

function isTabular(line: Line | undefined): boolean {
  return line !== undefined && line.segments.length >= 2;
}

/** A line of one cell belongs to the table when the next is a row again and the line is no paragraph, `width` wide. */
function endOf(lines: readonly Line[], from: number, width: number): number {
  let to = from + 1;
  for (let line = lines[to]; line !== undefined; to += 1, line = lines[to]) {
    if (line.baseline - (lines[to - 1]?.baseline ?? 0) > line.size * 4) break;
    if (isTabular(line)) continue;
    if (!isTabular(lines[to + 1]) || line.right - line.left > width * 0.5) break;
  }
  return to;
}

function rowsOf(lines: readonly Line[]): PlacedRow[] | undefined {
  const tabular = lines.filter(isTabular);
  if (tabular.length < fewestRows) return undefined;
  const body = tabular.filter(({ segments }) => segments.slice(1).some(({ text }) => value.test(text)));
  if (body.length < fewestRows - 1 || !holdsValues(body)) return undefined;
  const usual = median(body.map(({ segments }) => segments.length));
  // Heads stand in the middle of their columns and values at the right of them, so that they do not tell the columns.
  const columns = columnsOf(body.filter(({ segments }) => segments.length >= usual).flatMap((line) => line.segments));
  if (columns.length < 2 || columns.length < usual - 1) return undefined;
  const pitch = median(tabular.slice(1).map((line, index) => line.baseline - (tabular[index]?.baseline ?? 0)));
  const rows: (PlacedCell | undefined)[][] = [];
  lines.forEach((line, index) => {
    const gap = line.baseline - (lines[index - 1]?.baseline ?? -Infinity);
    const last = rows.at(-1);
    if (!isTabular(line) && last !== undefined && gap < pitch * 0.8) extend(last, line, columns);
    else rows.push(place(line.segments, columns));
  });
  return rows;
}

function holdsValues(lines: readonly Line[]): boolean {
  const inner = lines.flatMap(({ segments }) => segments.slice(1));
  return inner.filter(({ text }) => value.test(text)).length >= inner.length * 0.5;
}

interface Range {
  left: number;
  right: number;
}

/** The bands that cells stand in, left to right. */
function columnsOf(segments: readonly Segment[]): Range[] {
  const columns: Range[] = [];
  for (const { left, right } of [...segments].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right + 2) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function place(segments: readonly Segment[], columns: readonly Range[]): (PlacedCell | undefined)[] {
  const row: (PlacedCell | undefined)[] = columns.map(() => ({ text: '', rows: 1, columns: 1 }));
  let free = 0;
  segments.forEach((segment, index) => {
    const nearest = segments.length === columns.length ? index : firstOf(segment, columns);
    const own = Math.min(Math.max(free, nearest), columns.length - 1);
    const reach =
      segments.length === columns.length ? own : columns.findLastIndex(({ left }) => left < segment.right - 1);
    const last = Math.max(own, reach);
    const before = row[own]?.text ?? '';
    const text = before === '' ? segment.text : `${before} ${segment.text}`;
    row[own] = { text, rows: 1, columns: last - own + 1 };
    for (let covered = own + 1; covered <= last; covered += 1) row[covered] = undefined;
    free = last + 1;
  });
  return row;
}

/** The first column that a cell stands in, or the one whose middle is nearest to its own. */
function firstOf(segment: Segment, columns: readonly Range[]): number {
  const touched = columns.findIndex(({ left, right }) => right > segment.left + 1 && left < segment.right - 1);
  if (touched >= 0) return touched;
  const distances = columns.map(({ left, right }) => Math.abs(left + right - segment.left - segment.right));
  return distances.indexOf(Math.min(...distances));
}

/** The second line of a cell. */
function extend(row: (PlacedCell | undefined)[], line: Line, columns: readonly Range[]): void {
  const index = firstOf(line, columns);
  const cell = row[index];
  if (cell !== undefined) row[index] = { ...cell, text: joinWrapped(cell.text, line.text) };
}
