import { groupBy } from '../../model/group-by.js';
import { cluster, type Box, type Rule } from './pdf-page.js';

/** Lines that belong together, with the positions of the upright and of the level ones. */
export interface Lattice extends Box {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
}

/** How near two lines are that meet, in points. */
export const nearness = 3;
/** A page with more lines is a drawing; how they meet is not looked for. */
const mostRules = 3000;
const mostPlaces = 20_000;

/** The tables that lines on a page draw, from top to bottom. */
export function latticesOf(rules: readonly Rule[]): Lattice[] {
  if (rules.length > mostRules * 20) return [];
  const merged = [...mergeRules(rules, true), ...mergeRules(rules, false)];
  if (merged.length > mostRules) return [];
  const found = connected(merged).flatMap(latticeOf);
  // The frame around a page or a table is no table.
  return found
    .filter((outer) => !found.some((inner) => inner !== outer && isInside(inner, outer)))
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Lines drawn in pieces, cell by cell, as one. */
function mergeRules(rules: readonly Rule[], horizontal: boolean): Rule[] {
  const own = rules.filter((rule) => rule.horizontal === horizontal);
  const places = cluster(
    own.map(({ at }) => at),
    1.5,
  );
  return byPlace(places, own).flatMap((row, index) => joinPieces(row, places[index] ?? 0, horizontal));
}

/** Lines by the place that is nearest; places are in order. */
export function byPlace(places: readonly number[], rules: readonly Rule[]): Rule[][] {
  const found = places.map((): Rule[] => []);
  for (const rule of rules) found[nearestIndex(places, rule.at)]?.push(rule);
  return found;
}

function joinPieces(row: readonly Rule[], at: number, horizontal: boolean): Rule[] {
  const joined: { horizontal: boolean; at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...row].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to + nearness) last.to = Math.max(last.to, to);
    else joined.push({ horizontal, at, from, to });
  }
  return joined.filter(({ from, to }) => to - from > 6);
}

function nearestIndex(places: readonly number[], value: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((places[middle] ?? 0) + (places[middle + 1] ?? 0)) / 2 < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function connected(rules: readonly Rule[]): Rule[][] {
  const parents = rules.map((_, index) => index);
  const rootOf = (start: number): number => {
    let index = start;
    while (parents[index] !== index) index = parents[index] = parents[parents[index] ?? 0] ?? 0;
    return index;
  };
  rules.forEach((rule, index) => {
    for (let other = 0; other < index; other += 1) {
      const against = rules[other];
      if (against !== undefined && meet(rule, against)) parents[rootOf(index)] = rootOf(other);
    }
  });
  const groups = groupBy(rules.keys(), rootOf);
  return [...groups.values()].map((group) => group.flatMap((index) => rules[index] ?? []));
}

function meet(one: Rule, other: Rule): boolean {
  if (one.horizontal === other.horizontal) return false;
  return (
    one.at >= other.from - nearness &&
    one.at <= other.to + nearness &&
    other.at >= one.from - nearness &&
    other.at <= one.to + nearness
  );
}

function latticeOf(rules: readonly Rule[]): Lattice[] {
  const level = rules.filter(({ horizontal }) => horizontal);
  const upright = rules.filter(({ horizontal }) => !horizontal);
  if (level.length < 2 || upright.length === 0) return [];
  const ys = withEnds(level, upright);
  const xs = withEnds(upright, level);
  if (xs.length < 3 || ys.length < 2 || (ys.length === 2 && xs.length < 4)) return [];
  if (xs.length * ys.length > mostPlaces) return [];
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [{ xs, ys, rules, left, right, top, bottom }];
}

/** Where lines of one direction stand, and where those that cross them end, for tables that are open at the sides. */
function withEnds(lines: readonly Rule[], crossing: readonly Rule[]): number[] {
  const places = cluster(
    lines.map(({ at }) => at),
    nearness,
  );
  const start = Math.min(...crossing.map(({ from }) => from));
  const end = Math.max(...crossing.map(({ to }) => to));
  if (start < (places[0] ?? 0) - 8) places.unshift(start);
  if (end > (places.at(-1) ?? 0) + 8) places.push(end);
  return places;
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left > outer.left - 1 &&
    inner.right < outer.right + 1 &&
    inner.top > outer.top - 1 &&
    inner.bottom < outer.bottom + 1
  );
}
