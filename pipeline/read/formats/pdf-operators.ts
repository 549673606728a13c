import type { Glyph, Rule } from './pdf-page.js';
import { isBoldFace, readCharacter } from './pdf-characters.js';
import { apply, multiply, type Matrix } from './pdf-matrix.js';
import { rulesOfPath } from './pdf-paths.js';

/** What is known of a font. */
export interface FontTraits {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** The drawing operators of a page: `codes` names their numbers, `operands` stand beside `operators`. */
export interface Operators {
  readonly transform: readonly number[];
  readonly codes: Readonly<Record<string, number>>;
  readonly operators: readonly number[];
  readonly operands: readonly unknown[];
  readonly fontOf: (id: string) => FontTraits | undefined;
}

/** A character with the direction in which its line runs: 0 to the right, 1 down, 2 to the left, 3 up. */
export interface TurnedGlyph extends Glyph {
  readonly turn: 0 | 1 | 2 | 3;
}

export interface Drawing {
  readonly glyphs: TurnedGlyph[];
  readonly rules: Rule[];
}

interface State {
  matrix: Matrix;
  font: FontTraits;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  lineWidth: number;
}

/** The pen that goes over a page. */
interface Pen {
  state: State;
  readonly saved: State[];
  textMatrix: Matrix;
  line: [number, number];
  at: [number, number];
  readonly drawing: Drawing;
  readonly fontOf: Operators['fontOf'];
}

type Action = (pen: Pen, operands: readonly unknown[]) => void;

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const deepest = 1000;

const actions: Readonly<Record<string, Action>> = {
  save,
  restore,
  transform: (pen, operands) => {
    pen.state.matrix = multiply(pen.state.matrix, asMatrix(operands));
  },
  paintFormXObjectBegin: (pen, [matrix]) => {
    save(pen);
    if (isNumbers(matrix)) pen.state.matrix = multiply(pen.state.matrix, asMatrix(matrix));
  },
  paintFormXObjectEnd: restore,
  setLineWidth: (pen, [width]) => void (pen.state.lineWidth = numberOf(width)),
  constructPath: (pen, [paint, paths]) => {
    const path: unknown = Array.isArray(paths) ? paths[0] : undefined;
    if (path instanceof Float32Array) pen.drawing.rules.push(...rulesOfPath(path, numberOf(paint), pen.state.matrix));
  },
  beginText: (pen) => {
    pen.textMatrix = identity;
    pen.at = pen.line = [0, 0];
  },
  setTextMatrix: (pen, [matrix]) => {
    pen.textMatrix = asMatrix(isNumbers(matrix) ? matrix : []);
    pen.at = pen.line = [0, 0];
  },
  setCharSpacing: (pen, [value]) => void (pen.state.characterSpacing = numberOf(value)),
  setWordSpacing: (pen, [value]) => void (pen.state.wordSpacing = numberOf(value)),
  setHScale: (pen, [value]) => void (pen.state.scale = numberOf(value) / 100),
  setLeading: (pen, [value]) => void (pen.state.leading = -numberOf(value)),
  setTextRise: (pen, [value]) => void (pen.state.rise = numberOf(value)),
  setFont: (pen, [id, size]) => {
    setFont(pen, id, size);
  },
  setGState: (pen, [entries]) => {
    if (!Array.isArray(entries)) return;
    for (const [key, value] of entries as readonly (readonly unknown[])[])
      if (key === 'Font' && Array.isArray(value)) setFont(pen, value[0], value[1]);
  },
  moveText: (pen, [x, y]) => {
    moveText(pen, numberOf(x), numberOf(y));
  },
  setLeadingMoveText: (pen, [x, y]) => {
    pen.state.leading = numberOf(y);
    moveText(pen, numberOf(x), numberOf(y));
  },
  nextLine: (pen) => {
    moveText(pen, 0, pen.state.leading);
  },
  showText: (pen, [glyphs]) => {
    if (Array.isArray(glyphs)) for (const glyph of glyphs as readonly unknown[]) show(pen, glyph);
  },
};

/** The characters and the straight lines of a page, each where it stands. */
export function followOperators({ transform, codes, operators, operands, fontOf }: Operators): Drawing {
  const byCode = new Map(Object.entries(actions).map(([name, action]) => [codes[name], action]));
  const matrix = asMatrix(transform);
  const state = { matrix, font: {}, size: 0, characterSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  const drawing: Drawing = { glyphs: [], rules: [] };
  const pen: Pen = {
    ...{ state: { ...state, lineWidth: 1 }, saved: [], textMatrix: identity, line: [0, 0], at: [0, 0] },
    ...{ drawing, fontOf },
  };
  operators.forEach((code, index) => {
    const given = operands[index];
    byCode.get(code)?.(pen, Array.isArray(given) || ArrayBuffer.isView(given) ? Array.from(given as unknown[]) : []);
  });
  return drawing;
}

function save(pen: Pen): void {
  if (pen.saved.length < deepest) pen.saved.push({ ...pen.state });
}

function restore(pen: Pen): void {
  pen.state = pen.saved.pop() ?? pen.state;
}

function setFont(pen: Pen, id: unknown, size: unknown): void {
  pen.state.font = (typeof id === 'string' ? pen.fontOf(id) : undefined) ?? {};
  pen.state.size = numberOf(size);
}

function moveText(pen: Pen, x: number, y: number): void {
  pen.line = [pen.line[0] + x, pen.line[1] + y];
  pen.at = pen.line;
}

interface FontGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: readonly number[] | null;
}

/** Writes a character, or moves by a thousandth of the size where a number stands between characters. */
function show(pen: Pen, glyph: unknown): void {
  const { state } = pen;
  const vertical = state.font.vertical === true;
  if (typeof glyph === 'number') {
    advance(pen, (vertical ? glyph : -glyph) * (state.size / 1000), vertical);
    return;
  }
  if (glyph === null || typeof glyph !== 'object') return;
  const { unicode, width, isSpace, vmetric } = glyph as FontGlyph;
  const unit = state.size * (state.font.fontMatrix?.[0] ?? 0.001);
  const spacing = state.characterSpacing + (isSpace === true ? state.wordSpacing : 0);
  const across = numberOf(width) * unit;
  if (typeof unicode === 'string') put(pen, readCharacter(unicode), across, vertical ? -across / 2 : 0);
  const metric = vmetric ?? state.font.defaultVMetrics;
  // Down the page: the length of a character is negative.
  const length = vertical ? (metric?.[0] ?? -1000) * unit : across;
  advance(pen, vertical ? length - spacing : length + spacing, vertical);
}

function advance(pen: Pen, length: number, vertical: boolean): void {
  const [x, y] = pen.at;
  pen.at = vertical ? [x, y + length] : [x + length * pen.state.scale, y];
}

function put(pen: Pen, text: string, width: number, shift: number): void {
  if (text === '') return;
  const { state, at, drawing } = pen;
  const matrix = multiply(state.matrix, pen.textMatrix);
  const wide = width * state.scale + Math.max(0, text === ' ' ? 0 : state.characterSpacing * state.scale);
  const down = shift === 0 ? 0 : -state.size * 0.88;
  const start = apply(matrix, at[0] + shift, at[1] + state.rise + down);
  const end = apply(matrix, at[0] + shift + wide, at[1] + state.rise + down);
  const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]);
  const sign = Math.sign(state.size);
  const turn = turnOf(matrix[0] * sign, matrix[1] * sign);
  if (turn === undefined || ![...start, ...end, size].every(Number.isFinite) || size < 0.5) return;
  const bold = isBoldFace(state.font);
  const [left, right] = turn === 1 || turn === 3 ? [start[1], end[1]] : [start[0], end[0]];
  const baseline = turn === 1 || turn === 3 ? start[0] : start[1];
  drawing.glyphs.push({ text, left: Math.min(left, right), right: Math.max(left, right), baseline, size, bold, turn });
}

/** The quarter of a full turn; undefined of writing aslant, as watermarks are. */
function turnOf(x: number, y: number): TurnedGlyph['turn'] | undefined {
  if (Math.abs(y) < Math.abs(x) * 0.1) return x > 0 ? 0 : 2;
  if (Math.abs(x) < Math.abs(y) * 0.1) return y > 0 ? 1 : 3;
  return undefined;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || value instanceof Float32Array;
}

function asMatrix(values: ArrayLike<unknown>): Matrix {
  return [0, 1, 2, 3, 4, 5].map((index) => numberOf(values[index])) as unknown as Matrix;
}
