import { linesOf, type Line, type Segment } from './pdf-lines.js';
import type { Glyph } from './pdf-page.js';

/** Lines that are read one after the other: all of a page, or one of its columns. */
export interface Column {
  readonly lines: readonly Line[];
  /** How many columns stand beside one another here, and which of them this is. */
  readonly of: number;
  readonly index: number;
}

/** Lines on each side of a gutter, at least; fewer are a table or a list. */
const fewestLines = 6;
/** Part of a column that most of its lines fill. */
const filled = 0.6;

/** The lines of a part of a page in reading order: two columns one after the other where there are two. */
export function columnsOf(glyphs: readonly Glyph[]): Column[] {
  const lines = linesOf(glyphs);
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [{ lines, of: 1, index: 0 }];
  const columns: Column[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const flush = (): void => {
    [left, right].forEach((own, index) => {
      if (own.length > 0) columns.push({ lines: linesOf(own.flatMap((one) => one.glyphs)), of: 2, index });
    });
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.segments.some((segment) => crosses(segment, gutter))) {
      flush();
      columns.push({ lines: [line], of: 1, index: 0 });
    } else for (const segment of line.segments) (segment.right <= gutter ? left : right).push(segment);
  }
  flush();
  return columns;
}

function crosses({ left, right }: Segment, x: number): boolean {
  return left < x && right > x;
}

/** Where a band without writing runs down the middle between two columns of full lines. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < fewestLines) return undefined;
  const segments = lines.flatMap((line) => line.segments);
  const box = extentOf(segments);
  const width = box.right - box.left;
  let best: { readonly x: number; readonly crossed: number } | undefined;
  for (let step = 0; step <= 40; step += 1) {
    // From the middle outwards.
    const x = box.left + width * (0.5 + (step % 2 === 0 ? 1 : -1) * step * 0.004);
    const crossed = segments.filter((segment) => crosses(segment, x)).length;
    if (crossed < (best?.crossed ?? Infinity)) best = { x, crossed };
  }
  if (best === undefined || best.crossed > lines.length * 0.3) return undefined;
  const { x } = best;
  const isColumn = (own: readonly Segment[], wide: number): boolean =>
    own.length >= fewestLines && own.filter(({ left, right }) => right - left > wide * filled).length >= own.length / 2;
  const left = segments.filter((segment) => segment.right <= x);
  const right = segments.filter((segment) => segment.left >= x);
  return isColumn(left, x - box.left) && isColumn(right, box.right - x) ? x : undefined;
}

function extentOf(segments: readonly Segment[]): { left: number; right: number } {
  return segments.reduce(
    (extent, { left, right }) => ({ left: Math.min(extent.left, left), right: Math.max(extent.right, right) }),
    { left: Infinity, right: -Infinity },
  );
}
