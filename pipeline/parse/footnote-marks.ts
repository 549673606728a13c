import type { Aside } from '../model/block.js';
import type { Span } from '../model/span.js';
import type { TextLine } from '../model/layout.js';

const superscript = /[⁰¹²³⁴-⁹]{1,3}/gu;
const bracketed = /[[［][\d０-９]{1,3}[\]］]/gu;
const circled = /[①-⑳]/gu;
const anyMark = /[⁰¹²³⁴-⁹①-⑳]|[[［][\d０-９]{1,3}[\]］]/u;
const opening = /^(?:[⁰¹²³⁴-⁹]{1,3}|[[［][\d０-９]{1,3}[\]］]|[①-⑳])/u;
const punctuation = /^[，。；、：！？）”’》]/u;
/** A unit of measure before a superscript digit: 5km², 10⁸. */
const power = /[a-zA-Zμ\d０-９]$/u;

/** The marks of footnotes of a document, by which the notes at the foot and the marks in the text find one another. */
export interface FootnoteMarks {
  readonly bodies: ReadonlySet<string>;
  /** Whether any line may hold a mark. */
  readonly present: boolean;
}

/** Marks that open a line, and so have a note; a circled number only when the text before also holds it as a mark. */
export function collectMarks(source: string, lines: readonly TextLine[]): FootnoteMarks {
  const bodies = new Set<string>();
  if (!anyMark.test(source)) return { bodies, present: false };
  const seen = new Set<string>();
  for (const line of lines) {
    const mark = opening.exec(line.text)?.[0];
    if (mark !== undefined && line.text.length > mark.length && (!isCircled(mark) || seen.has(mark))) bodies.add(mark);
    for (const match of line.text.matchAll(circled)) {
      if (match.index > 0 && isMarkPlace(line.text, match.index + 1)) seen.add(match[0]);
    }
  }
  return { bodies, present: true };
}

/** The mark with which a line opens as the note at the foot, or undefined. */
export function openingMark(text: string, { bodies, present }: FootnoteMarks): string | undefined {
  if (!present) return undefined;
  const mark = opening.exec(text)?.[0];
  return mark !== undefined && bodies.has(mark) ? mark : undefined;
}

/** Marks in a line, set aside: `做出了积极贡献¹。`, `“1+3”²产业布局`; 平方米 written m² stays. */
export function findMarks(line: TextLine, marks: FootnoteMarks): Aside[] {
  if (!marks.present || !anyMark.test(line.text)) return [];
  const found: Aside[] = [];
  for (const pattern of [superscript, bracketed, circled]) {
    for (const match of line.text.matchAll(pattern)) {
      if (isMark(line.text, match.index, match[0], marks))
        found.push({ span: place(line.spans, match.index, match[0].length), reason: '脚注标记' });
    }
  }
  return found.sort((left, right) => left.span.start - right.span.start);
}

function isMark(text: string, index: number, mark: string, { bodies }: FootnoteMarks): boolean {
  const before = text.slice(0, index);
  if (isCircled(mark)) return bodies.has(mark) && (index === 0 || isMarkPlace(text, index + 1));
  if (mark.length > 0 && /^[[［]/u.test(mark)) return bodies.has(mark);
  if (/[a-zA-Zμ]$/u.test(before)) return false;
  return bodies.has(mark) || (index > 0 && !power.test(before));
}

function isMarkPlace(text: string, after: number): boolean {
  return after >= text.length || punctuation.test(text.slice(after, after + 1));
}

function isCircled(mark: string): boolean {
  return mark >= '①' && mark <= '⑳';
}

/** Source span of `[index, index + length)` of the text of spans. */
function place(spans: readonly Span[], index: number, length: number): Span {
  let offset = index;
  for (const { start, end } of spans) {
    if (offset < end - start) return { start: start + offset, end: Math.min(end, start + offset + length) };
    offset -= end - start;
  }
  throw new RangeError(`Expected offset inside the line, not ${String(index)}`);
}
