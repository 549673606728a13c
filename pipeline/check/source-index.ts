import type { Span } from '../model/span.js';
import { indexCodePoints, indexLines } from './code-points.js';

/** Answers about places of one source text, given as UTF-16 spans. */
export interface SourceIndex {
  /** Exactly the source from start to end. Throws on an empty span and on one that cuts a character. */
  readonly quote: (span: Span) => string;
  /** The span in code points. Throws as `quote` does. */
  readonly place: (span: Span) => { start: number; end: number };
  /** Line of the start, from 1. */
  readonly line: (span: Span) => number;
  /** Code points of the text. */
  readonly characters: number;
}

/** Index of a source text, built once a document. */
export function indexSource(text: string): SourceIndex {
  const codePoints = indexCodePoints(text);
  const line = indexLines(text);
  const place = ({ start, end }: Span): { start: number; end: number } => {
    if (end <= start) throw new RangeError(`Expected a non-empty span, not [${String(start)}, ${String(end)})`);
    return { start: codePoints.offset(start), end: codePoints.offset(end) };
  };
  return {
    place,
    quote: (span) => {
      place(span);
      return text.slice(span.start, span.end);
    },
    line: (span) => line(span.start),
    characters: codePoints.length,
  };
}
