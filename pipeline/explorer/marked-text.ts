import { element } from './element.js';
import { visible } from './visible-text.js';

/** A part of a text that means something; offsets are code points in increasing order of `start`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Rows of the facts that stand there; none for a numeral that is no fact. */
  readonly facts: readonly number[];
  /** Why it is no fact. */
  readonly reason: string;
}

/** A stretch of text, with the fact marks that cover it. */
interface Stretch {
  readonly text: string;
  readonly mark: Mark | undefined;
}

/** Lines of a text as paragraphs; what is marked is made by `mark`. Texts become text nodes, never markup. */
export function* markedLines(
  text: string,
  marks: readonly Mark[],
  mark: (of: Mark, text: string) => Node,
): Generator<HTMLElement> {
  let paragraph = element('p');
  for (const { text: part, mark: of } of stretches(text, marks)) {
    const lines = part.split(/\r\n|[\n\r]/u);
    for (const [index, line] of lines.entries()) {
      if (index > 0) {
        if (paragraph.hasChildNodes()) yield paragraph;
        paragraph = element('p');
      }
      if (line !== '') paragraph.append(of === undefined ? visible(line) : mark(of, visible(line)));
    }
  }
  if (paragraph.hasChildNodes()) yield paragraph;
}

/** The text cut at the marks, from first to last; a part under several marks belongs to the facts of all of them. */
function* stretches(text: string, marks: readonly Mark[]): Generator<Stretch> {
  const unitAt = codeUnitOffsets(text);
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const waiting = [...marks].sort((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut > from) yield { text: text.slice(unitAt(from), unitAt(cut)), mark: joined(open) };
    open = open.filter(({ end }) => end > cut);
    while (waiting[0]?.start === cut) open.push(...waiting.splice(0, 1));
    from = cut;
  }
  if (unitAt(from) < text.length) yield { text: text.slice(unitAt(from)), mark: undefined };
}

function joined(open: readonly Mark[]): Mark | undefined {
  const [first] = open;
  if (first === undefined) return undefined;
  const facts = [...new Set(open.flatMap((mark) => mark.facts))];
  return { ...first, facts };
}

/** From code points to places in the string; without characters of two units they are the same. */
function codeUnitOffsets(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (place) => place;
  const units: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) units.push(at);
  return (place) => units[place] ?? text.length;
}
