import type { Drawing, TurnedGlyph } from './pdf-operators.js';
import type { Page, Rule } from './pdf-page.js';

/** A page the way it is read: turned so that most of its lines run from left to right; other lines are left out. */
export function uprightPage(width: number, height: number, { glyphs, rules }: Drawing): Page {
  const turn = mainTurn(glyphs);
  const upright = glyphs.filter((glyph) => glyph.turn === turn).map((glyph) => turnGlyph(glyph, width, height));
  const [wide, high] = turn === 1 || turn === 3 ? [height, width] : [width, height];
  return {
    width: wide,
    height: high,
    glyphs: upright,
    rules: rules.map((rule) => turnRule(rule, turn, width, height)),
  };
}

function mainTurn(glyphs: readonly TurnedGlyph[]): TurnedGlyph['turn'] {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts)) as TurnedGlyph['turn'];
}

function turnGlyph({ turn, ...glyph }: TurnedGlyph, width: number, height: number): Page['glyphs'][number] {
  const { left, right, baseline } = glyph;
  if (turn === 0) return glyph;
  if (turn === 1) return { ...glyph, baseline: width - baseline };
  if (turn === 2) return { ...glyph, left: width - right, right: width - left, baseline: height - baseline };
  return { ...glyph, left: height - right, right: height - left };
}

function turnRule(rule: Rule, turn: TurnedGlyph['turn'], width: number, height: number): Rule {
  const { horizontal, at, from, to } = rule;
  if (turn === 0) return rule;
  if (turn === 2)
    return horizontal
      ? { horizontal, at: height - at, from: width - to, to: width - from }
      : { horizontal, at: width - at, from: height - to, to: height - from };
  // Down becomes right (1), or up becomes right (3).
  if (turn === 1)
    return horizontal
      ? { horizontal: false, at, from: width - to, to: width - from }
      : { horizontal: true, at: width - at, from, to };
  return horizontal
    ? { horizontal: false, at: height - at, from, to }
    : { horizontal: true, at, from: height - to, to: height - from };
}
