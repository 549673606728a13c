import { groupBy } from '../../model/group-by.js';
import type { LineElement, PlacedLine } from './pdf-elements.js';

/** The habits of the type of a document. */
export interface TypeHabits {
  /** Size of most characters of prose. */
  readonly bodySize: number;
  /** Whether bold lines stand out. */
  readonly boldStandsOut: boolean;
  /** Sizes of larger lines, largest first. */
  readonly headingSizes: readonly number[];
  /** Left and right margin of lines of the same margins. */
  readonly margins: ReadonlyMap<string, Margins>;
  /** From one baseline to the next within a paragraph, in heights of a character. */
  readonly pitch: number;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
}

const mostHeadingSizes = 5;

export function typeHabits(elements: readonly LineElement[]): TypeHabits {
  const lines = elements.map(({ line }) => line);
  const bodySize = mode(lines.map(({ size, text }) => [size, text.length]));
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const bold = lines.filter((line) => line.bold).reduce((sum, { text }) => sum + text.length, 0);
  const larger = new Set(lines.map(({ size }) => halfPoint(size)).filter((size) => size >= bodySize * 1.12));
  return {
    bodySize,
    boldStandsOut: bold < all * 0.3,
    headingSizes: [...larger].sort((one, other) => other - one).slice(0, mostHeadingSizes),
    margins: marginsOf(elements),
    pitch: pitchOf(elements),
  };
}

export function halfPoint(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The value, to half a point, with most weight. */
function mode(weighted: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(halfPoint(value), (weights.get(halfPoint(value)) ?? 0) + weight);
  return [...weights].sort(([one, first], [other, second]) => second - first || one - other)[0]?.[0] ?? 0;
}

function marginsOf(elements: readonly LineElement[]): Map<string, Margins> {
  const byMargins = groupBy(elements, ({ margins }) => margins);
  const marginsAlike = (own: readonly LineElement[]): Margins =>
    marginOf(
      own.map(({ line }) => line),
      own[0]?.columnWidth ?? 0,
    );
  return new Map([...byMargins].map(([margins, own]) => [margins, marginsAlike(own)]));
}

/** Part of a column that its lines fill at least. */
const narrowest = 0.6;

/** The margins that most long lines keep; single lines may hang out, and where they are few and short the page tells. */
function marginOf(lines: readonly PlacedLine[], columnWidth: number): Margins {
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const long = lines.filter(({ left, right }) => right - left > widest * 0.7);
  const lefts = long.map(({ left }) => left).sort((one, other) => one - other);
  const rights = long.map(({ right }) => right).sort((one, other) => one - other);
  const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  const right = rights[Math.ceil(rights.length * 0.9) - 1] ?? 0;
  const isBlock =
    lines.filter((line) => line.right - line.left > widest * 0.85).length >= Math.max(8, lines.length / 2);
  return { left, right: isBlock ? right : Math.max(right, left + columnWidth * narrowest) };
}

function pitchOf(elements: readonly LineElement[]): number {
  const steps = elements.slice(1).flatMap(({ line, page, margins }, index): (readonly [number, number])[] => {
    const before = elements[index];
    if (before?.page !== page || before.margins !== margins) return [];
    const step = (line.baseline - before.line.baseline) / line.size;
    return step > 0.8 && step < 4 ? [[step, line.text.length]] : [];
  });
  return mode(steps) || 1.5;
}
