import type { Span } from '../model/span.js';

/** The text of spans of a source. */
export function textOf(source: string, spans: readonly Span[]): string {
  let text = '';
  for (const { start, end } of spans) text += source.slice(start, end);
  return text;
}

/** Whether a character is a blank of a line: space, tab, ideographic space, other spaces of Unicode, invisible marks. */
export function isBlank(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return code === 0x7f;
  if (code <= 0x20) return true;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xad
  );
}

/** The span without blanks at its ends; empty when there is nothing else. */
export function trimSpan(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from += 1;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
