import type { FoundTable } from './plain-layout.js';
import type { RawLine } from './plain-lines.js';
import type { GridCell } from '../model/layout.js';
import { textOf, trimSpan } from './text-line.js';

/** Longest cell of a table, in characters; a longer one is a sentence with a tab in it. */
const longestCell = 60;

/** Reads a table of one row a line, its cells separated by tabs; two rows of the same width at least. */
export function readTabTable(source: string, lines: readonly RawLine[], from: number): FoundTable | undefined {
  const rows: GridCell[][] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    const row = line && readRow(source, line);
    if (row === undefined || (rows[0] !== undefined && row.length !== rows[0].length)) break;
    rows.push(row);
  }
  return rows.length >= 2 ? { grid: { kind: 'grid', rows }, first: from, next } : undefined;
}

function readRow(source: string, line: RawLine): GridCell[] | undefined {
  const first = source.indexOf('\t', line.start);
  if (first < 0 || first >= line.end) return undefined;
  const cells: GridCell[] = [];
  let start = line.start;
  while (start <= line.end) {
    const tab = source.indexOf('\t', start);
    const end = tab < 0 || tab > line.end ? line.end : tab;
    const span = trimSpan(source, { start, end });
    if (span.end - span.start > longestCell) return undefined;
    const spans = span.end > span.start ? [span] : [];
    cells.push({ spans, text: textOf(source, spans) });
    start = end + 1;
  }
  return cells.length >= 2 && cells.filter(({ spans }) => spans.length > 0).length >= 2 ? cells : undefined;
}
