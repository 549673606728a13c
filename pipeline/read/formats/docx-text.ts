import { readRestored, type Restored } from './docx-restore.js';
import { layTable } from './docx-table.js';
import type { DocxNode, DocxTree } from './docx-tree.js';
import { wordsOf } from './docx-words.js';
import { draftText, type LineRole, type TextDraft } from './text-draft.js';

/** A text in the making and the notes that it referred to so far. */
interface Writing {
  readonly draft: TextDraft;
  readonly notes: DocxTree['notes'];
  readonly marks: Map<string, string>;
  /** Notes still to be written, those at the foot of the page after the paragraph, the others at the end. */
  footnotes: DocxNode[];
  readonly endnotes: DocxNode[];
}

/** A longer heading, or one that ends as a sentence does, is a paragraph with an outline level. */
const longestHeading = 80;

/** Writes the tree of a document as a text, one paragraph a line, each note after the paragraph that refers to it. */
export function writeDocx({ children = [], notes }: DocxTree): ReturnType<TextDraft['finish']> {
  const writing: Writing = { draft: draftText(), notes, marks: new Map(), footnotes: [], endnotes: [] };
  writeNodes(writing, children);
  for (const note of writing.endnotes) writeNote(writing, note);
  return writing.draft.finish();
}

function writeNodes(writing: Writing, nodes: readonly DocxNode[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') writeParagraph(writing, node);
    else if (node.type === 'table') writeTable(writing, node);
    else writeNodes(writing, node.children ?? []);
    const { footnotes } = writing;
    writing.footnotes = [];
    for (const note of footnotes) writeNote(writing, note);
  }
}

function writeParagraph(writing: Writing, { children = [] }: DocxNode): void {
  const { depth, label } = restoredOf(children);
  const [first = '', ...rest] = wordsOf(children, markOf(writing)).split(/\n+/u);
  const isHeading = depth !== undefined && rest.length === 0 && isHeadingText(first);
  const hint: LineRole = isHeading
    ? { hint: 'heading', depth: Math.min(depth, 6) }
    : { ...(label !== undefined && { hint: 'list-item' }) };
  // The number of an empty paragraph of a list is not shown for anything.
  if (first.trim() !== '') writing.draft.line(`${label ?? ''}${first}`, hint);
  for (const line of rest) writing.draft.line(line, { sameParagraph: true });
}

function isHeadingText(text: string): boolean {
  return text.length <= longestHeading && !/[。；;！]\s*$/u.test(text);
}

function restoredOf(children: readonly DocxNode[]): Restored {
  for (const { type, name = '' } of children) {
    const restored = type === 'bookmarkStart' ? readRestored(name) : undefined;
    if (restored !== undefined) return restored;
  }
  return {};
}

function writeTable(writing: Writing, table: DocxNode): void {
  const laid = layTable(table, (cell) => wordsOfAll(cell.children ?? [], markOf(writing)));
  if (laid === undefined) {
    for (const row of table.children ?? [])
      for (const cell of row.children ?? []) writeNodes(writing, cell.children ?? []);
    return;
  }
  for (const line of laid.above) writing.draft.line(line);
  writing.draft.table(laid.rows, laid.headerRows);
  for (const line of laid.below) writing.draft.line(line);
}

/** The words of several paragraphs on one line, each with its number. */
function wordsOfAll(nodes: readonly DocxNode[], mark: (reference: DocxNode) => string): string {
  return nodes
    .map(({ type, children = [] }) =>
      type === 'paragraph'
        ? `${restoredOf(children).label ?? ''}${wordsOf(children, mark)}`
        : wordsOfAll(children, mark),
    )
    .filter((words) => words.trim() !== '')
    .join(' ');
}

/** Marks notes `[1]`, `[2]` in the order in which the text refers to them. */
function markOf(writing: Writing): (reference: DocxNode) => string {
  return (reference) => {
    const { noteType = '', noteId = '' } = reference;
    const key = `${noteType} ${noteId}`;
    const known = writing.marks.get(key);
    if (known !== undefined) return known;
    if (writing.notes.resolve(reference) === null) return '';
    const mark = `[${String(writing.marks.size + 1)}]`;
    writing.marks.set(key, mark);
    (noteType === 'endnote' ? writing.endnotes : writing.footnotes).push(reference);
    return mark;
  };
}

function writeNote({ draft, notes, marks }: Writing, reference: DocxNode): void {
  const mark = marks.get(`${reference.noteType ?? ''} ${reference.noteId ?? ''}`) ?? '';
  const words = wordsOfAll(notes.resolve(reference)?.body ?? [], () => '').trim();
  if (words !== '') draft.line(`${mark} ${words}`, { hint: 'footnote' });
}
