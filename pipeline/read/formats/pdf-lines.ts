import { median, type Glyph } from './pdf-page.js';
import { spacedText } from './pdf-spacing.js';

/** Characters of one line without a wide gap between them. */
export interface Segment {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A line of a column or of the page. */
export interface Line extends Segment {
  readonly segments: readonly Segment[];
  /** Whether all its words are bold. */
  readonly bold: boolean;
}

/** Gap that parts the cells of a table or the columns of a page, in widths of a Chinese character. */
const wideGap = 1.2;
/** The same between two numbers, which are never words of one sentence. */
const wideGapOfNumbers = 0.5;
/** How far characters of one line stand from one baseline, in heights of a character. */
const unevenness = 0.25;

/** The lines of characters, from top to bottom; marks above the line belong to the line below them. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  return rowsOf(glyphs)
    .map(lineOf)
    .filter(({ text }) => text !== '');
}

function lineOf(glyphs: readonly Glyph[]): Line {
  const segments = segmentsOf(glyphs);
  const seen = glyphs.filter(({ text }) => text !== ' ');
  const bold = seen.filter((glyph) => glyph.bold).length >= seen.length * 0.9;
  return { ...segmentOf(glyphs), segments, bold };
}

/** A line of some segments of a row. */
export function joinSegments(segments: readonly Segment[]): Line {
  return lineOf(segments.flatMap((segment) => segment.glyphs));
}

function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((one, other) => one.baseline - other.baseline)) {
    const last = rows.at(-1);
    const from = last?.[0];
    if (last === undefined || from === undefined || glyph.baseline - from.baseline > limitOf(glyph, from))
      rows.push([glyph]);
    else last.push(glyph);
  }
  return lowerRaised(rows).map(inOrder);
}

function limitOf(one: Glyph, other: Glyph): number {
  return unevenness * Math.min(one.size, other.size);
}

/** Gives small characters that stand directly above the line of larger ones to that line. */
function lowerRaised(rows: readonly Glyph[][]): Glyph[][] {
  rows.forEach((row, index) => {
    const below = rows[index + 1];
    if (below === undefined) return;
    const size = median(below.map((glyph) => glyph.size));
    const marks = row.filter((glyph) => isRaised(glyph, below, size));
    if (marks.length === 0 || marks.length < row.filter(({ text }) => text !== ' ').length) return;
    for (const mark of marks) below.push({ ...mark, raised: true });
    row.length = 0;
  });
  return rows.filter((row) => row.length > 0);
}

function isRaised(glyph: Glyph, line: readonly Glyph[], size: number): boolean {
  if (glyph.text === ' ' || glyph.size > size * 0.8) return false;
  const neighbour = line.find(
    (one) => Math.abs(one.right - glyph.left) < size || Math.abs(one.left - glyph.right) < size,
  );
  return neighbour !== undefined && neighbour.baseline - glyph.baseline < size * 0.7;
}

/** From left to right, each character once where a file prints it twice to make it bold. */
function inOrder(row: readonly Glyph[]): Glyph[] {
  const sorted = [...row].sort((one, other) => one.left - other.left);
  return sorted.filter((glyph, index) => {
    for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
      const before = sorted[back];
      if (before?.text === glyph.text && glyph.text !== ' ' && glyph.left - before.left < glyph.size * 0.15)
        return false;
    }
    return true;
  });
}

function segmentsOf(glyphs: readonly Glyph[]): Segment[] {
  const groups: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.text === ' ') {
      groups.at(-1)?.push(glyph);
      continue;
    }
    const near = last !== undefined && glyph.left - last.right < gapBetween(last, glyph);
    if (near) groups.at(-1)?.push(glyph);
    else groups.push([glyph]);
    last = glyph;
  }
  return groups.map(segmentOf);
}

function gapBetween(one: Glyph, other: Glyph): number {
  const areNumbers = /[\d%]/u.test(one.text) && /[\d+−-]/u.test(other.text);
  return (areNumbers ? wideGapOfNumbers : wideGap) * Math.max(one.size, other.size);
}

function segmentOf(glyphs: readonly Glyph[]): Segment {
  const seen = glyphs.filter(({ text }) => text !== ' ');
  const level = seen.filter(({ raised }) => raised !== true);
  return {
    glyphs,
    text: spacedText(glyphs),
    left: seen[0]?.left ?? 0,
    right: seen.reduce((most, { right }) => Math.max(most, right), 0),
    baseline: median(level.map(({ baseline }) => baseline)),
    size: median(level.map(({ size }) => size)),
  };
}
