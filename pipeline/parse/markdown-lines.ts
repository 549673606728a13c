import type { Nodes, Table } from 'mdast';
import type { Aside } from '../model/block.js';
import type { Span } from '../model/span.js';
import { htmlParts } from './html-parts.js';
import { inlineText } from './markdown-inline.js';
import { parseMarkdown } from './markdown-parser.js';
import { plainLines, splitLines } from './plain-lines.js';
import type { Grid, GridCell, Layout, LayoutElement, LineHint } from '../model/layout.js';
import { textOf, trimSpan } from './text-line.js';

/** A block still to be read, and what encloses it. */
interface Task {
  readonly node: Nodes;
  readonly hint?: LineHint;
  /** Number of the list item, `1.`, which is text here, not markup. */
  readonly prefix?: Span;
}

interface Draft {
  readonly source: string;
  readonly elements: LayoutElement[];
  readonly asides: Aside[];
}

const asideNodes = new Map<Nodes['type'], string>([
  ['yaml', '文首元数据'],
  ['definition', '链接定义'],
]);

/** Reads Markdown. Containers are walked with a list of tasks, not by recursion, so that depth cannot overflow the stack. */
export function markdownLayout(source: string): Layout {
  const draft: Draft = { source, elements: [], asides: [] };
  const tasks: Task[] = [{ node: parseMarkdown(source) }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) readBlock(draft, task, tasks);
  return draft;
}

function readBlock(draft: Draft, task: Task, tasks: Task[]): void {
  const { node } = task;
  const span = spanOf(node);
  const reason = asideNodes.get(node.type);
  if (reason !== undefined) draft.asides.push({ span, reason });
  else if (node.type === 'paragraph' || node.type === 'heading') pushText(draft, task);
  else if (node.type === 'table') draft.elements.push(readTable(draft, node));
  else if (node.type === 'code') pushCode(draft, span);
  else if (node.type === 'html') pushHtml(draft, span);
  else if ('children' in node) pushChildren(draft, task, tasks);
}

function pushChildren(draft: Draft, { node, hint, prefix }: Task, tasks: Task[]): void {
  if (!('children' in node)) return;
  const inner: LineHint | undefined =
    node.type === 'footnoteDefinition' ? 'footnote' : node.type === 'listItem' ? 'list-item' : hint;
  const first = node.children[0];
  const own = node.type === 'listItem' ? numberSpan(draft.source, spanOf(node), first && spanOf(first)) : undefined;
  const marker = own ?? prefix;
  if (first === undefined && marker !== undefined) pushLines(draft, [marker], inner);
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (child === undefined) continue;
    tasks.push({ node: child, ...(inner && { hint: inner }), ...(index === 0 && marker && { prefix: marker }) });
  }
}

/** The number of an ordered item with the blanks after it: `1. `. Undefined for bullets. */
function numberSpan(source: string, item: Span, first: Span | undefined): Span | undefined {
  const digit = source.charCodeAt(item.start);
  if (digit < 0x30 || digit > 0x39) return undefined;
  const span = { start: item.start, end: first?.start ?? item.end };
  return source.slice(span.start, span.end).includes('\n') ? trimSpan(source, span) : span;
}

function pushText(draft: Draft, { node, hint, prefix }: Task): void {
  const { lines, asides } = inlineText(draft.source, node);
  for (const aside of asides) draft.asides.push(aside);
  const depth = node.type === 'heading' ? node.depth : undefined;
  lines.forEach((spans, index) => {
    const own = index === 0 && prefix !== undefined ? [prefix, ...spans] : spans;
    pushLines(draft, own, depth === undefined ? hint : 'heading', index > 0, depth);
  });
  if (lines.length === 0 && prefix !== undefined) pushLines(draft, [prefix], hint);
}

function pushLines(draft: Draft, spans: readonly Span[], hint?: LineHint, wrapped = false, depth?: number): void {
  const trimmed = trimEnds(draft.source, spans);
  if (trimmed.length === 0) return;
  const line = {
    kind: 'text' as const,
    spans: trimmed,
    text: textOf(draft.source, trimmed),
    afterGap: !wrapped,
    indented: false,
  };
  draft.elements.push({
    ...line,
    sameParagraph: wrapped,
    ...(hint && { hint }),
    ...(depth !== undefined && { depth }),
  });
}

function trimEnds(source: string, spans: readonly Span[]): Span[] {
  const rest = spans.filter(({ start, end }) => end > start);
  while (rest.length > 0) {
    const last = rest.length - 1;
    const head = trimSpan(source, rest[0] ?? { start: 0, end: 0 });
    rest[0] = { start: head.start, end: rest[0]?.end ?? head.end };
    if (head.start === head.end) {
      rest.shift();
      continue;
    }
    const tail = trimSpan(source, rest[last] ?? head);
    rest[last] = { start: rest[last]?.start ?? tail.start, end: tail.end };
    if (tail.end > tail.start) break;
    rest.pop();
  }
  return rest;
}

function readTable(draft: Draft, table: Table): Grid {
  const rows = table.children.map((row) =>
    row.children.map((cell): GridCell => {
      const { lines, asides } = inlineText(draft.source, cell);
      for (const aside of asides) draft.asides.push(aside);
      const spans = trimEnds(draft.source, lines.flat());
      return { spans, text: textOf(draft.source, spans) };
    }),
  );
  return { kind: 'grid', rows };
}

/** Code is read as lines; its fences, which may carry digits, are set aside. */
function pushCode(draft: Draft, span: Span): void {
  for (const line of plainLines(draft.source, splitLines(draft.source, span.start, span.end))) {
    const first = line.text.charAt(0);
    if (first === '`' || first === '~')
      for (const part of line.spans) draft.asides.push({ span: part, reason: '代码块标记' });
    else draft.elements.push(line);
  }
}

/** Text between tags is text; the tags, and what no page shows, are set aside. */
function pushHtml(draft: Draft, span: Span): void {
  for (const part of htmlParts(draft.source, span)) {
    if (part.isMarkup) draft.asides.push({ span: { start: part.start, end: part.end }, reason: '网页标记' });
    else
      for (const line of plainLines(draft.source, splitLines(draft.source, part.start, part.end)))
        draft.elements.push(line);
  }
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
