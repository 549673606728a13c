import { apply, type Matrix } from './pdf-matrix.js';
import type { Rule } from './pdf-page.js';

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const operandsOfStep = [2, 2, 6, 4, 0];
const move = 0;
const line = 1;
const close = 4;
/** Codes of `stroke` and `closeStroke`; what is filled is a line when it is thin. */
const strokes = new Set([20, 21]);
const endPath = 28;
const thickest = 3;
const shortest = 3;

type Point = readonly [number, number];

/** The straight lines, level or upright, that a path draws, on the page. */
export function rulesOfPath(path: Float32Array, paint: number, matrix: Matrix): Rule[] {
  if (paint === endPath) return [];
  const outlines = outlinesOf(path, matrix);
  const draws = strokes.has(paint) ? edgesOf : thinOf;
  return outlines.flatMap(draws);
}

function outlinesOf(path: Float32Array, matrix: Matrix): Point[][] {
  const outlines: Point[][] = [];
  for (let at = 0; at < path.length; at += 1 + (operandsOfStep[path[at] ?? close] ?? 0)) {
    const step = path[at];
    const current = outlines.at(-1);
    const point = apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (step === move) outlines.push([point]);
    else if (step === line) current?.push(point);
    else if (step === close && current?.[0] !== undefined) current.push(current[0]);
    // Curves are no lines of tables.
    else outlines.push([]);
  }
  return outlines;
}

function edgesOf(outline: readonly Point[]): Rule[] {
  return outline.slice(1).flatMap((end, index) => {
    const start = outline[index];
    return start === undefined ? [] : ruleBetween(start, end);
  });
}

function ruleBetween([x, y]: Point, [endX, endY]: Point): Rule[] {
  const wide = Math.abs(endX - x);
  const high = Math.abs(endY - y);
  if (high <= 1 && wide > shortest)
    return [{ horizontal: true, at: (y + endY) / 2, from: Math.min(x, endX), to: Math.max(x, endX) }];
  if (wide <= 1 && high > shortest)
    return [{ horizontal: false, at: (x + endX) / 2, from: Math.min(y, endY), to: Math.max(y, endY) }];
  return [];
}

/** A filled rectangle that is so thin that it is seen as a line. */
function thinOf(outline: readonly Point[]): Rule[] {
  if (outline.length < 4 || outline.length > 6) return [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= thickest && right - left > shortest)
    return [{ horizontal: true, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= thickest && bottom - top > shortest)
    return [{ horizontal: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}
