import { byPlace, nearness, type Lattice } from './pdf-lattice.js';
import { linesOf } from './pdf-lines.js';
import { holds, type Glyph, type Rule } from './pdf-page.js';
import { joinWrapped } from './pdf-spacing.js';

/** A cell of a table; one that stretches over several places stands in the first of them. */
export interface PlacedCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** The places of a table, row by row: a cell, or undefined where a cell above or before stretches over. */
export type PlacedRow = readonly (PlacedCell | undefined)[];

/** The table that lines draw, with the characters in its cells; cells without a line between them are one. */
export function ruledTable(lattice: Lattice, glyphs: readonly Glyph[]): PlacedRow[] {
  const { xs, ys } = lattice;
  const walls = wallsOf(lattice);
  const inside = placeGlyphs(lattice, glyphs);
  const rows: (PlacedCell | undefined)[][] = ys.slice(1).map(() => xs.slice(1).map(() => undefined));
  const taken = rows.map((row) => row.map(() => false));
  rows.forEach((row, top) => {
    row.forEach((_, left) => {
      if (taken[top]?.[left] === true) return;
      const { right, bottom } = stretch(walls, taken, top, left);
      const own: Glyph[] = [];
      for (let y = top; y <= bottom; y += 1)
        for (let x = left; x <= right; x += 1) {
          const line = taken[y];
          if (line !== undefined) line[x] = true;
          own.push(...(inside[y]?.[x] ?? []));
        }
      row[left] = { text: cellText(own), rows: bottom - top + 1, columns: right - left + 1 };
    });
  });
  return rows;
}

interface Walls {
  /** Whether a line stands to the left of a place. */
  readonly left: readonly (readonly boolean[])[];
  /** Whether a line stands above a place. */
  readonly above: readonly (readonly boolean[])[];
}

function wallsOf({ xs, ys, rules }: Lattice): Walls {
  const upright = rulesAt(xs, rules, false);
  const level = rulesAt(ys, rules, true);
  const rows = ys.slice(1);
  const columns = xs.slice(1);
  return {
    left: rows.map((bottom, row) => columns.map((_, column) => covers(upright[column], ys[row] ?? 0, bottom))),
    above: rows.map((_, row) => columns.map((right, column) => covers(level[row], xs[column] ?? 0, right))),
  };
}

/** The level or the upright lines that stand at each place. */
function rulesAt(places: readonly number[], rules: readonly Rule[], level: boolean): Rule[][] {
  const own = rules.filter(({ horizontal }) => horizontal === level);
  return byPlace(places, own).map((near, index) =>
    near.filter(({ at }) => Math.abs(at - (places[index] ?? 0)) <= nearness),
  );
}

/** Whether lines stand on more than half of the way. */
function covers(rules: readonly Rule[] | undefined, from: number, to: number): boolean {
  const covered = (rules ?? []).reduce(
    (sum, rule) => sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from)),
    0,
  );
  return covered > (to - from) * 0.5;
}

/** How far a cell reaches: to the next line on its right, then down to a line under all of it. */
function stretch(
  { left: leftWall, above }: Walls,
  taken: readonly (readonly boolean[])[],
  top: number,
  left: number,
): { right: number; bottom: number } {
  const width = taken[top]?.length ?? 0;
  let right = left;
  while (right + 1 < width && leftWall[top]?.[right + 1] !== true && taken[top]?.[right + 1] !== true) right += 1;
  let bottom = top;
  const isOpen = (row: number): boolean => {
    for (let x = left; x <= right; x += 1)
      if (above[row]?.[x] !== false || taken[row]?.[x] === true || (x > left && leftWall[row]?.[x] === true))
        return false;
    return true;
  };
  while (isOpen(bottom + 1)) bottom += 1;
  return { right, bottom };
}

function placeGlyphs(lattice: Lattice, glyphs: readonly Glyph[]): Glyph[][][] {
  const { xs, ys } = lattice;
  const places = ys.slice(1).map(() => xs.slice(1).map((): Glyph[] => []));
  for (const glyph of glyphs) {
    if (!holds(lattice, glyph)) continue;
    const row = ys.findLastIndex((y) => y <= glyph.baseline - glyph.size * 0.35);
    const column = xs.findLastIndex((x) => x <= (glyph.left + glyph.right) / 2);
    places[Math.min(row, places.length - 1)]?.[Math.min(column, xs.length - 2)]?.push(glyph);
  }
  return places;
}

/** The lines of a cell as one. */
function cellText(glyphs: readonly Glyph[]): string {
  return linesOf(glyphs).reduce((text, line) => (text === '' ? line.text : joinWrapped(text, line.text)), '');
}
