/** A character as it stands on a page; lengths in points, `baseline` counted downwards from the top of the page. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** In a bold face, or in a black one (黑体), which stands for it. */
  readonly bold: boolean;
  /** A small character above the line: the mark of a footnote, or the 2 of m². */
  readonly raised?: boolean;
}

/** A straight line of a table: at `at` from the top (horizontal) or from the left, from `from` to `to`. */
export interface Rule {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is written on a page and what is drawn on it, turned so that the text runs from left to right. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}

/** A rectangle on a page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether the middle of a character stands in the box. */
export function holds({ left, right, top, bottom }: Box, glyph: Glyph): boolean {
  const x = (glyph.left + glyph.right) / 2;
  const y = glyph.baseline - glyph.size * 0.35;
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The value below which half of the others stand; zero of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Values that stand within `distance` of one another, each as their mean, in order. */
export function cluster(values: readonly number[], distance: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = groups.at(-1);
    if (last !== undefined && value - (last.at(-1) ?? value) <= distance) last.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length);
}
