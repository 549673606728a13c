import type { Span } from '../model/span.js';
import { isAnnex } from './heading-words.js';
import { markerOf } from './markers.js';
import type { FoundTable } from './plain-layout.js';
import type { RawLine } from './plain-lines.js';
import { isFinished } from './prose.js';
import type { GridCell } from '../model/layout.js';
import { textOf, trimSpan } from './text-line.js';

/** Longest cell line that may be the rest of the cell above it, in characters. */
const longestRest = 30;
/** Longest cell of a table, in characters on average; longer ones are paragraphs that open with a tab. */
const longestCell = 40;
/** Cells a row may have beyond the header: a head split in two. */
const splitCells = 2;

/**
 * Reads a table flattened to one cell a line: each cell opens with a tab, goes on in lines without one, and an empty
 * line ends the row. The first row is the header.
 *
 *     ⇥序号
 *     ⇥指标
 *     ⇥2024年
 *     计划
 *
 *     ⇥1
 *     ⇥登记失业率（%）
 *     ⇥<3.5
 */
export function readFlatTable(source: string, lines: readonly RawLine[], from: number): FoundTable | undefined {
  if (!opensCell(source, lines[from])) return undefined;
  const rows: Span[][][] = [[]];
  const firstLines = [from];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const row = rows.at(-1) ?? [];
    if (line.start === line.end) {
      if (!opensCell(source, lines[next + 1])) break;
      rows.push([]);
      firstLines.push(next + 1);
    } else if (source.charAt(line.start) === '\t') {
      if (!opensCell(source, line)) break;
      row.push([trimSpan(source, line)]);
    } else if (row.length > 0 && isRestOfCell(source, line)) row.at(-1)?.push(trimSpan(source, line));
    else break;
  }
  // A line alone above the header is a caption that also opens with a tab.
  const header = Math.max(
    0,
    rows.findIndex((row) => row.length > 1),
  );
  const cells = rows.slice(header).map((row) => row.map((spans) => cellOf(source, spans)));
  const first = firstLines[header] ?? from;
  return isTable(cells) ? { grid: { kind: 'grid', rows: cells }, first, next } : { first, next };
}

function cellOf(source: string, spans: readonly Span[]): GridCell {
  const filled = spans.filter(({ start, end }) => end > start);
  return { spans: filled, text: textOf(source, filled) };
}

/** A line with one tab, at its head. */
function opensCell(source: string, line: RawLine | undefined): boolean {
  if (line === undefined || source.charAt(line.start) !== '\t') return false;
  const inner = source.indexOf('\t', line.start + 1);
  return inner < 0 || inner >= line.end || trimSpan(source, { start: inner, end: line.end }).end === inner;
}

/** A short line at the margin that opens nothing new. */
function isRestOfCell(source: string, line: RawLine): boolean {
  const span = trimSpan(source, line);
  if (span.start > line.start || span.end - span.start > longestRest) return false;
  const text = source.slice(span.start, span.end);
  return !isFinished(text) && !isAnnex(text) && markerOf(text) === undefined;
}

function isTable(rows: readonly (readonly GridCell[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  const body = rows.slice(1);
  if (width < 2 || body.length === 0) return false;
  const fitting = body.filter((row) => row.length >= width && row.length <= width + splitCells);
  const cells = rows.flat();
  const length = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  return fitting.length * 2 >= body.length && length <= cells.length * longestCell;
}
