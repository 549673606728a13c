/** A half-open stretch of a text, in UTF-16 code units. Published offsets are code points; publish converts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the first of some spans in order that ends behind an offset; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One stretch of a logical text that is copied unchanged from the source: `length` units at `at` come from `source`. */
export interface Piece {
  readonly at: number;
  readonly source: number;
  readonly length: number;
}

/**
 * Logical text made of pieces of the source, in source order: a paragraph joined again across a page break,
 * with residue and footnote marks left out. Every character of `text` knows its place in the source.
 */
export interface MappedText {
  readonly text: string;
  /** Ordered by `at`, gapless in `at`; never empty for a non-empty text. */
  readonly pieces: readonly Piece[];
}

/** Source offset of the character at `offset` of a mapped text. */
export function sourceOffset(mapped: MappedText, offset: number): number {
  let low = 0;
  let high = mapped.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((mapped.pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = mapped.pieces[low];
  if (piece === undefined) throw new RangeError(`Expected offset inside mapped text, not ${String(offset)}`);
  return piece.source + (offset - piece.at);
}

/** Source span of `[start, end)` of a mapped text; it may contain source characters the logical text leaves out. */
export function sourceSpan(mapped: MappedText, start: number, end: number): Span {
  if (end <= start) throw new RangeError(`Expected a non-empty span, not [${String(start)}, ${String(end)})`);
  return { start: sourceOffset(mapped, start), end: sourceOffset(mapped, end - 1) + 1 };
}

/** The stretches of source that `[start, end)` of a mapped text is copied from, in order; those that adjoin are one. */
export function sourceStretches(mapped: MappedText, start: number, end: number): Span[] {
  const stretches: Span[] = [];
  for (const { source, length } of sliceMapped(mapped, start, end).pieces) {
    const last = stretches.at(-1);
    if (last?.end === source) stretches[stretches.length - 1] = { start: last.start, end: source + length };
    else stretches.push({ start: source, end: source + length });
  }
  return stretches;
}

/** Builds mapped text from source spans that follow one another. */
export function mapPieces(source: string, spans: readonly Span[]): MappedText {
  let text = '';
  const pieces: Piece[] = [];
  for (const { start, end } of spans) {
    if (end <= start) continue;
    pieces.push({ at: text.length, source: start, length: end - start });
    text += source.slice(start, end);
  }
  return { text, pieces };
}

/** The part `[start, end)` of a mapped text, still mapped to the source. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const pieces: Piece[] = [];
  for (const piece of mapped.pieces) {
    const from = Math.max(piece.at, start);
    const to = Math.min(piece.at + piece.length, end);
    if (from < to) pieces.push({ at: from - start, source: piece.source + (from - piece.at), length: to - from });
  }
  return { text: mapped.text.slice(start, end), pieces };
}
