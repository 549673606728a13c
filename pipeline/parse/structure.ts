import type { Aside, Block, BlockKind, Term } from '../model/block.js';
import { mapPieces, type Span } from '../model/span.js';
import { classify, isGlossary, type Class, type Element } from './classify.js';
import { isTableTitle } from './heading-words.js';
import type { Paragraph } from './join-lines.js';
import { markerOf } from './markers.js';
import { isFinished } from './prose.js';
import { readGrid, type ReadGrid } from './read-grid.js';
import { plainDepth, SectionPath, type Heading } from './section-path.js';
import { readSpeech, type Speech } from './speech.js';
import { settingOf } from './table/around-table.js';
import { splitTerm, termOf } from './terms.js';
import { trimSpan } from './text-line.js';

export interface Structure {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly terms: readonly Term[];
}

/** Where in the document the reader stands. */
interface State {
  readonly source: string;
  readonly blocks: Block[];
  readonly asides: Aside[];
  readonly terms: Term[];
  path: SectionPath;
  speaker: string | undefined;
  inGlossary: boolean;
  /** A term whose definition is the next paragraph. */
  pendingTerm: { readonly term: string; readonly start: number } | undefined;
  /** The path above the title of a table, to which running text behind the table goes back. */
  aboveTable: SectionPath | undefined;
  /** The columns of a table, for one right behind it. */
  columns: ReadGrid['columns'] | undefined;
}

/** Gives paragraphs and tables their kind, section and speaker. */
export function buildStructure(source: string, elements: readonly Element[]): Structure {
  const classes = classify(elements);
  const speeches = readSpeech(elements);
  const state: State = {
    source,
    ...{
      blocks: [],
      asides: [],
      terms: [],
      path: SectionPath.empty,
      speaker: undefined,
      inGlossary: false,
      pendingTerm: undefined,
      aboveTable: undefined,
      columns: undefined,
    },
  };
  elements.forEach((element, index) => {
    if (element.kind === 'grid') {
      const around = settingOf(elements, index, state.path.texts);
      pushGrid(state, readGrid(source, element, { ...around, before: state.columns }));
    } else pushParagraph(state, element, classes[index] ?? { kind: 'paragraph' }, speeches[index]);
  });
  return state;
}

function pushGrid(state: State, { blocks, asides, columns }: ReadGrid): void {
  state.columns = columns;
  for (const block of blocks)
    state.blocks.push({
      ...block,
      section: state.path.texts,
      ...(state.speaker !== undefined && { speaker: state.speaker }),
    });
  for (const aside of asides) state.asides.push(aside);
}

function pushParagraph(state: State, paragraph: Paragraph, kind: Class, speech: Speech | undefined): void {
  state.columns = undefined;
  if (speech !== undefined) {
    pushSpeech(state, paragraph, speech);
    return;
  }
  if (kind.kind === 'title') {
    state.path = SectionPath.empty;
    push(state, 'title', paragraph.spans);
    return;
  }
  if (state.inGlossary && !endsGlossary(kind) && isFinished(paragraph.text)) {
    pushGlossary(state, paragraph);
    return;
  }
  if (kind.kind === 'footnote') {
    pushFootnote(state, paragraph);
    return;
  }
  if (state.aboveTable !== undefined && isFinished(paragraph.text)) {
    state.path = state.aboveTable;
    state.aboveTable = undefined;
  }
  const heading = headingOf(state.path, paragraph, kind);
  if (heading !== undefined) {
    const above = isTableTitle(heading.text) ? (state.aboveTable ?? state.path) : undefined;
    state.path = (above ?? state.path).enter(heading);
    state.aboveTable = above;
    state.inGlossary = isGlossary(heading.text);
    if (heading.depth === 0) state.speaker = undefined;
  }
  const item = heading === undefined ? markerOf(paragraph.text)?.marker : undefined;
  if (item !== undefined) state.path = state.path.leave(item.id);
  push(state, kind.kind === 'run-in' ? 'paragraph' : kind.kind, paragraph.spans);
}

/** A glossary ends with the next heading that is none of its numbered entries. */
function endsGlossary(kind: Class): boolean {
  return kind.kind === 'heading' && kind.style !== 'marked';
}

function headingOf(path: SectionPath, { text, depth }: Paragraph, kind: Class): Heading | undefined {
  if (kind.kind !== 'heading' && kind.kind !== 'run-in') return undefined;
  const words = kind.kind === 'run-in' ? text.slice(0, kind.length) : text.replace(/[：:]$/u, '');
  if (kind.kind === 'heading') {
    if (kind.style === 'annex') return { text: words, depth: 0, rank: 0, style: 'annex' };
    if (kind.style === 'closing') return { text: words, depth: 0, rank: isGlossary(words) ? 1 : 0, style: 'name' };
    if (kind.style === 'plain') return path.plainHeading(words, kind.directlyBelow === true);
  }
  const marker = markerOf(text)?.marker;
  return { text: words, depth: depth ?? plainDepth, rank: marker?.rank ?? 0, style: marker?.id ?? 'markup' };
}

function pushSpeech(state: State, { spans, text }: Paragraph, speech: Speech): void {
  if (speech.kind === 'separator') {
    for (const span of spans) state.asides.push({ span, reason: '分隔线' });
    return;
  }
  state.path = SectionPath.empty;
  state.speaker = speech.kind === 'turn' ? speech.name : undefined;
  if (speech.kind === 'role') {
    push(state, 'caption', spans);
    return;
  }
  push(state, 'caption', sliceSpans(state.source, spans, 0, speech.length));
  push(state, 'paragraph', sliceSpans(state.source, spans, speech.length, text.length));
}

function pushFootnote(state: State, { spans, text }: Paragraph): void {
  const parts = splitTerm(text);
  if (parts !== undefined && parts.definition !== '') state.terms.push(termOf(parts, spans));
  push(state, 'footnote', spans);
}

function pushGlossary(state: State, { spans, text }: Paragraph): void {
  const parts = splitTerm(text);
  const start = spans[0]?.start ?? 0;
  if (parts?.definition === '') state.pendingTerm = { term: parts.term, start };
  else if (state.pendingTerm !== undefined) {
    const { term, start: from } = state.pendingTerm;
    state.terms.push({ term, definition: text, span: { start: from, end: spans.at(-1)?.end ?? start } });
    state.pendingTerm = undefined;
  } else if (parts !== undefined) state.terms.push(termOf(parts, spans));
  push(state, 'glossary', spans);
}

function push(state: State, kind: BlockKind, spans: readonly Span[]): void {
  if (spans.length === 0) return;
  const { speaker } = state;
  state.blocks.push({
    kind,
    content: mapPieces(state.source, spans),
    section: state.path.texts,
    ...(speaker !== undefined && { speaker }),
  });
}

/** The spans of `[from, to)` of their text, without blanks at both ends. */
function sliceSpans(source: string, spans: readonly Span[], from: number, to: number): Span[] {
  const part: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const head = Math.max(start, start + from - at);
    const tail = Math.min(end, start + to - at);
    if (head < tail) part.push(trimSpan(source, { start: head, end: tail }));
    at += end - start;
  }
  return part.filter(({ start, end }) => start < end);
}
