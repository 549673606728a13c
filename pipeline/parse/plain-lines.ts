import type { Span } from '../model/span.js';
import type { TextLine } from '../model/layout.js';
import { isBlank, trimSpan } from './text-line.js';

/** A line of a plain text before any reading: its place, and whether a page ends before it. */
export interface RawLine extends Span {
  readonly afterPageBreak: boolean;
}

const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

/** The lines of `[from, to)` of a text, without their line ends, whichever kind those are. */
export function splitLines(source: string, from = 0, to = source.length): RawLine[] {
  const lines: RawLine[] = [];
  let start = from;
  let afterPageBreak = false;
  lineEnd.lastIndex = from;
  for (let match = lineEnd.exec(source); match !== null && match.index < to; match = lineEnd.exec(source)) {
    lines.push({ start, end: match.index, afterPageBreak });
    start = match.index + match[0].length;
    afterPageBreak = match[0] === '\f';
  }
  lines.push({ start: Math.min(start, to), end: to, afterPageBreak });
  return lines;
}

/** Reads lines of plain text; nothing in them is markup. Empty lines become the gap before the next line. */
export function plainLines(source: string, raw: readonly RawLine[]): TextLine[] {
  const lines: TextLine[] = [];
  let gap = true;
  let indented = false;
  for (const line of raw) {
    const span = trimSpan(source, line);
    gap ||= line.afterPageBreak;
    if (span.start === span.end) {
      if (isInvisibleOnly(source, line)) continue;
      // A line of blanks alone is the indent of the next line, or just a gap.
      indented = line.end > line.start;
      gap = true;
      continue;
    }
    indented = isIndented(source, line.start, span.start) || (indented && gap);
    lines.push({
      kind: 'text',
      spans: [span],
      text: source.slice(span.start, span.end),
      afterGap: gap,
      indented,
      sameParagraph: false,
    });
    gap = false;
    indented = false;
  }
  return markWrappedLines(lines);
}

/** A line of zero-width characters only is residue of a link or a page seam, and separates nothing. */
function isInvisibleOnly(source: string, { start, end }: Span): boolean {
  if (start === end) return false;
  for (let index = start; index < end; index += 1) {
    const code = source.charCodeAt(index);
    if ((code < 0x200b || code > 0x200f) && code !== 0x2060 && code !== 0xfeff) return false;
  }
  return true;
}

/** Two blanks or more, or one ideographic space, open a paragraph; a single space is noise. */
function isIndented(source: string, from: number, to: number): boolean {
  if (to - from >= 2) return true;
  return to > from && isBlank(source.charCodeAt(from)) && source.charAt(from) === '\u3000';
}

/** Length from which a line is prose that was set on purpose, in characters. */
const longLine = 40;

/** Where paragraphs are set apart by empty lines, lines without a gap between them are one paragraph. */
function markWrappedLines(lines: TextLine[]): TextLine[] {
  let long = 0;
  let apart = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    if ((lines[index]?.text.length ?? 0) < longLine) continue;
    long += 1;
    if (lines[index + 1]?.afterGap === true) apart += 1;
  }
  if (long < 5 || apart * 10 < long * 7) return lines;
  return lines.map((line) => (line.afterGap ? line : { ...line, sameParagraph: true }));
}
