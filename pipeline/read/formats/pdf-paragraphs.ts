import type { LineElement, PageElement, TableElement } from './pdf-elements.js';
import { joinWrapped } from './pdf-spacing.js';
import type { Margins, TypeHabits } from './pdf-type.js';

/** Lines that are one paragraph, with the words of all of them. */
export interface ParagraphElement {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly lines: readonly LineElement[];
  readonly isFootnote: boolean;
}

/** What opens a paragraph: the marker of a heading or of a list, the name of a table or figure. */
const opener =
  /^(?:第[一二三四五六七八九十百\d]{1,4}(?:章|节|条|部分|编)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|[①-⑳•●■◆]|[表图]\s?\d|附件|注[:：]|来源[:：]|单位[:：])/u;
const finished = /[。！？；：.!?;:][”’）)]?$/u;
/** What cannot be broken over two lines, and leaves a line shorter when it opens the next. */
const unbroken = /^[A-Za-z\d,.%%‰+-]+/u;
const footnoteMark = /^(?:[⁰¹²³⁴-⁹]{1,3}|[①-⑳]|[[［]\d{1,3}[\]］]|[*＊†]|\d{1,2}\s?\D)/u;

/** Joins the lines of each paragraph, over page breaks too; footnotes stand after the paragraph they interrupt. */
export function joinParagraphs(
  elements: readonly PageElement[],
  habits: TypeHabits,
): (ParagraphElement | TableElement)[] {
  const footnotes = findFootnotes(elements, habits);
  const result: (ParagraphElement | TableElement)[] = [];
  const open: { body: LineElement[]; notes: LineElement[] } = { body: [], notes: [] };
  const close = (): void => {
    if (open.body.length > 0) result.push(paragraphOf(open.body, false));
    result.push(...splitNotes(open.notes, habits));
    open.body = [];
    open.notes = [];
  };
  for (const element of elements) {
    if (element.kind === 'table') {
      close();
      result.push(element);
    } else if (footnotes.has(element)) open.notes.push(element);
    else {
      const last = open.body.at(-1);
      if (last === undefined || !goesOn(last, element, open.body, habits)) close();
      open.body.push(element);
    }
  }
  close();
  return result;
}

function paragraphOf(lines: readonly LineElement[], isFootnote: boolean): ParagraphElement {
  const text = lines.reduce((before, { line }) => (before === '' ? line.text : joinWrapped(before, line.text)), '');
  return { kind: 'paragraph', text, lines, isFootnote };
}

function splitNotes(lines: readonly LineElement[], { margins }: TypeHabits): ParagraphElement[] {
  const notes: LineElement[][] = [];
  for (const element of lines) {
    const last = notes.at(-1);
    const before = last?.at(-1);
    const full = before !== undefined && isFull(before, element, margins.get(before.margins));
    if (last === undefined || (footnoteMark.test(element.line.text) && !(full && !finished.test(before.line.text))))
      notes.push([element]);
    else last.push(element);
  }
  return notes.map((note) => paragraphOf(note, true));
}

/** Lines of small type at the foot of a page, from one that opens with a mark. */
function findFootnotes(elements: readonly PageElement[], { bodySize }: TypeHabits): ReadonlySet<PageElement> {
  const notes = new Set<PageElement>();
  let below: LineElement[] = [];
  let isOpen = true;
  for (const [index, element] of [...elements.entries()].reverse()) {
    const next = elements[index + 1];
    if (next?.page !== element.page) {
      below = [];
      isOpen = true;
    }
    if (!isOpen) continue;
    const isSmall = element.kind === 'line' && element.line.size <= bodySize * 0.88;
    isOpen = isSmall && element.line.baseline > element.pageHeight * 0.5;
    if (!isOpen || element.kind !== 'line') continue;
    below.push(element);
    if (!footnoteMark.test(element.line.text)) continue;
    for (const line of below) notes.add(line);
    below = [];
  }
  return notes;
}

function goesOn(last: LineElement, next: LineElement, body: readonly LineElement[], habits: TypeHabits): boolean {
  const { size, text, left } = next.line;
  if (Math.abs(last.line.size - size) > size * 0.08) return false;
  if (size >= habits.bodySize * 1.2) return goesOnAsTitle(last, next);
  const margins = habits.margins.get(last.margins);
  if (!isFull(last, next, margins)) return false;
  if (opener.test(text) && finished.test(last.line.text)) return false;
  if (last.line.bold !== next.line.bold && finished.test(last.line.text)) return false;
  const step = next.line.baseline - last.line.baseline;
  if (next.page === last.page && step > 0 && step > habits.pitch * size * 1.6) return false;
  const own = habits.margins.get(next.margins) ?? { left, right: 0 };
  // What is set further in goes on as it began, if it was not at an end.
  const isIndented = left > own.left + size * 1.2;
  if (!isIndented) return true;
  if (finished.test(last.line.text)) return false;
  if (Math.abs(left - last.line.left) < size * 0.5) return true;
  // A list whose lines all stand further in than its marker.
  const first = body[0];
  return first !== undefined && opener.test(first.line.text) && left > first.line.left + size;
}

/** Lines of a large type below one another are one title, unless a marker opens the next. */
function goesOnAsTitle(last: LineElement, next: LineElement): boolean {
  const step = next.line.baseline - last.line.baseline;
  const isNear = next.page === last.page && step > 0 && step < next.line.size * 2.2;
  return isNear && !opener.test(next.line.text) && !finished.test(last.line.text);
}

/** Whether a line reaches the right margin, or would have with what opens the next line. */
function isFull({ line }: LineElement, next: LineElement, margins: Margins | undefined): boolean {
  if (margins === undefined) return false;
  const token = unbroken.exec(next.line.text)?.[0].length ?? 0;
  return line.right >= margins.right - line.size * (1.6 + token * 0.6);
}
