import type { Aside } from '../model/block.js';
import type { Span } from '../model/span.js';
import { openingMark, type FootnoteMarks } from './footnote-marks.js';
import { isAnnex } from './heading-words.js';
import { markerOf } from './markers.js';
import { demandsMore, isCutOff, isFinished, isOpenEnded, isProse, leavesOpen, opensClosing } from './prose.js';
import type { Grid, LayoutElement, LineHint, TextLine } from './text-line.js';

/** One paragraph, heading or note, its lines joined. */
export interface Paragraph {
  readonly kind: 'text';
  readonly spans: readonly Span[];
  readonly text: string;
  readonly afterGap: boolean;
  readonly hint?: LineHint;
  readonly depth?: number;
  /** Opens with the mark of a footnote, which is then no part of the text. */
  readonly footnote: boolean;
}

export interface Joined {
  readonly elements: readonly (Paragraph | Grid)[];
  readonly asides: readonly Aside[];
}

interface Open extends Omit<Paragraph, 'spans' | 'text'> {
  spans: Span[];
  /** First and last stretch of the text; the whole is only needed once. */
  text: string;
}

const pageNumber = /^(?:[-—–·]\s{0,3}\d{1,4}\s{0,3}[-—–·]|第\s{0,2}\d{1,4}\s{0,2}页(?:[\s，,/]{0,3}共\s{0,2}\d{1,4}\s{0,2}页)?|\d{1,3})$/u;

/** Joins lines that a page end or a line width has cut, across notes and page numbers that stand between. */
export function joinLines(elements: readonly LayoutElement[], marks: FootnoteMarks): Joined {
  const joined: (Open | Grid)[] = [];
  const asides: Aside[] = [];
  let open: Open | undefined;
  let note: Open | undefined;
  elements.forEach((element, index) => {
    if (element.kind === 'grid') {
      joined.push(element);
      open = note = undefined;
      return;
    }
    if (isPageNumber(element, elements[index + 1])) {
      for (const span of element.spans) asides.push({ span, reason: '页码' });
      return;
    }
    const footnote = element.hint === 'footnote' || openingMark(element.text, marks) !== undefined;
    if (!footnote && note !== undefined && !element.afterGap && !isFinished(note.text)) append(note, element);
    else if (!footnote && open !== undefined && goesOn(open, element)) {
      append(open, element);
      note = undefined;
    } else {
      const paragraph = start(element, footnote);
      joined.push(paragraph);
      if (footnote) note = paragraph;
      else {
        open = paragraph;
        note = undefined;
      }
    }
  });
  return { elements: joined, asides };
}

function start({ spans, text, afterGap, hint, depth }: TextLine, footnote: boolean): Open {
  return { kind: 'text', spans: [...spans], text, afterGap, footnote, ...(hint && { hint }), ...(depth !== undefined && { depth }) };
}

function append(open: Open, line: TextLine): void {
  for (const span of line.spans) open.spans.push(span);
  open.text += line.text;
}

/** A number alone between gaps, or with the dashes of a page number. */
function isPageNumber(line: TextLine, next: LayoutElement | undefined): boolean {
  if (line.text.length > 24 || line.hint !== undefined || !pageNumber.test(line.text)) return false;
  const alone = line.afterGap && (next === undefined || next.kind === 'grid' || next.afterGap);
  return alone || !/^\d/u.test(line.text);
}

/** Whether `line` is the rest of what `open` began. */
function goesOn(open: Open, line: TextLine): boolean {
  if (line.hint === 'heading' || open.hint === 'heading') return false;
  if (line.hint === 'list-item' && !line.sameParagraph) return false;
  if (opensClosing(line.text)) return !line.indented;
  if (line.indented || line.text.startsWith('——') || markerOf(line.text) !== undefined || isAnnex(line.text)) return false;
  if (isFinished(open.text)) return false;
  if (demandsMore(open.text)) return true;
  if (line.afterGap) return isCutOff(open.text) && isProse(line.text);
  if (isOpenEnded(open.text) || leavesOpen(open.text) || isCutOff(open.text)) return true;
  return line.sameParagraph && !(markerOf(open.text) !== undefined && open.text.length < 40 && !open.text.includes('，'));
}
