import type { Aside } from '../model/block.js';
import type { Span } from '../model/span.js';
import { isAnnex } from './heading-words.js';
import { markerOf } from './markers.js';
import { demandsMore, isCutOff, isFinished, isOpenEnded, isProse, leavesOpen, opensClosing } from './prose.js';
import type { Grid, LineHint, TextLine } from '../model/layout.js';

/** A line with what is known of its footnote mark, which is already taken out. */
export type JoinableLine = TextLine & { readonly footnote: boolean };
export type JoinableElement = JoinableLine | Grid;

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

/** A paragraph still growing. Its text is put together at the end, for growing strings are slow to look into. */
interface Open extends Omit<Paragraph, 'spans' | 'text'> {
  readonly spans: Span[];
  readonly parts: string[];
  /** The first and the last stretch of the text: all that deciding looks at. */
  head: string;
  tail: string;
}

const stretch = 400;

const pageNumber =
  /^(?:[-—–·]\s{0,3}[\d０-９]{1,4}\s{0,3}[-—–·]|第\s{0,2}[\d０-９]{1,4}\s{0,2}页(?:[\s，,/]{0,3}共\s{0,2}[\d０-９]{1,4}\s{0,2}页)?|[\d０-９]{1,3})$/u;

/** Joins lines that a page end or a line width has cut, across notes and page numbers that stand between. */
export function joinLines(elements: readonly JoinableElement[]): Joined {
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
    const { footnote } = element;
    if (!footnote && note !== undefined && !element.afterGap && !isFinished(note.tail)) append(note, element);
    else if (!footnote && open !== undefined && goesOn(open, element)) {
      append(open, element);
      note = undefined;
    } else {
      const paragraph = start(element);
      joined.push(paragraph);
      if (footnote) note = paragraph;
      else {
        open = paragraph;
        note = undefined;
      }
    }
  });
  return { elements: joined.map((element) => (element.kind === 'grid' ? element : close(element))), asides };
}

function start({ spans, text, afterGap, hint, depth, footnote }: JoinableLine): Open {
  const edges = { parts: [text], head: text.slice(0, stretch), tail: text.slice(-stretch) };
  return {
    kind: 'text',
    spans: [...spans],
    ...edges,
    afterGap,
    footnote,
    ...(hint && { hint }),
    ...(depth !== undefined && { depth }),
  };
}

function append(open: Open, { spans, text }: TextLine): void {
  for (const span of spans) open.spans.push(span);
  open.parts.push(text);
  if (open.head.length < stretch) open.head = (open.head + text).slice(0, stretch);
  open.tail = (open.tail + text.slice(-stretch)).slice(-stretch);
}

function close({ parts, spans, kind, afterGap, footnote, hint, depth }: Open): Paragraph {
  return {
    kind,
    spans,
    text: parts.join(''),
    afterGap,
    footnote,
    ...(hint && { hint }),
    ...(depth !== undefined && { depth }),
  };
}

/** A number alone between gaps, or with the dashes of a page number. */
function isPageNumber(line: TextLine, next: JoinableElement | undefined): boolean {
  if (line.text.length > 24 || line.hint !== undefined || !pageNumber.test(line.text)) return false;
  const alone = line.afterGap && (next === undefined || next.kind === 'grid' || next.afterGap);
  return alone || !/^[\d０-９]/u.test(line.text);
}

/** Whether `line` is the rest of what `open` began. */
function goesOn(open: Open, line: TextLine): boolean {
  if (line.hint === 'heading' || open.hint === 'heading') return false;
  if (line.hint === 'list-item' && !line.sameParagraph) return false;
  if (opensClosing(line.text)) return !line.indented;
  if (line.indented || line.text.startsWith('——') || markerOf(line.text) !== undefined || isAnnex(line.text))
    return false;
  if (isFinished(open.tail)) return false;
  if (demandsMore(open.tail)) return true;
  const cutOff = isCutOff(open.head, open.tail);
  if (line.afterGap) return cutOff && (isProse(line.text) || isFinished(line.text));
  if (isOpenEnded(open.tail) || leavesOpen(open.tail) || cutOff) return true;
  return (
    line.sameParagraph && !(markerOf(open.head) !== undefined && open.head.length < 40 && !open.head.includes('，'))
  );
}
