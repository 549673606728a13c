import type { Nodes } from 'mdast';
import type { Aside } from '../model/block.js';
import type { Span } from '../model/span.js';

/** The text of an inline container: per line its source spans, and what was set aside. */
export interface InlineText {
  readonly lines: readonly (readonly Span[])[];
  readonly asides: readonly Aside[];
}

const asideNodes = new Map<Nodes['type'], string>([
  ['html', '网页标记'],
  ['image', '图片'],
  ['imageReference', '图片'],
  ['footnoteReference', '脚注标记'],
]);

const escapable = /^[!-/:-@[-`{-~]$/u;

/** Collects the text leaves below a paragraph, heading or cell, by position, without recursion. */
export function inlineText(source: string, container: Nodes): InlineText {
  const lines: Span[][] = [[]];
  const asides: Aside[] = [];
  const tasks: Nodes[] = 'children' in container ? [...container.children].reverse() : [];
  for (let node = tasks.pop(); node !== undefined; node = tasks.pop()) {
    const span = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    const reason = asideNodes.get(node.type);
    if (reason !== undefined) asides.push({ span, reason });
    else if (node.type === 'text') pushText(source, span, lines, true);
    else if (node.type === 'inlineCode') pushText(source, codeSpan(source, span), lines, false);
    else if (node.type === 'break') lines.push([]);
    else if ('children' in node) {
      if (node.type === 'link') pushAddress(span, node.children, asides);
      for (let index = node.children.length - 1; index >= 0; index -= 1) tasks.push(node.children[index] as Nodes);
    }
  }
  return { lines: lines.filter((spans) => spans.length > 0), asides };
}

/** Text and code may cross lines, with the marks of block quotes at their heads; text holds escapes, code none. */
function pushText(source: string, { start, end }: Span, lines: Span[][], escapes: boolean): void {
  let from = start;
  for (let index = start; index < end; index += 1) {
    const character = source.charAt(index);
    if (escapes && character === '\\' && index + 1 < end && escapable.test(source.charAt(index + 1))) {
      pushSpan(source, { start: from, end: index }, lines);
      from = index + 1;
      index += 1;
    } else if (character === '\n' || character === '\r') {
      pushSpan(source, { start: from, end: index }, lines);
      if (lines.at(-1)?.length !== 0) lines.push([]);
      while (index + 1 < end && ' \t>\r\n'.includes(source.charAt(index + 1))) index += 1;
      from = index + 1;
    }
  }
  pushSpan(source, { start: from, end }, lines);
}

function pushSpan(source: string, span: Span, lines: Span[][]): void {
  if (span.end > span.start && source.slice(span.start, span.end).trim() !== '') lines.at(-1)?.push(span);
}

function codeSpan(source: string, { start, end }: Span): Span {
  let ticks = 0;
  while (source.charAt(start + ticks) === '`') ticks += 1;
  return { start: start + ticks, end: end - ticks };
}

/** The address of a link stands after its text. */
function pushAddress({ end }: Span, children: readonly Nodes[], asides: Aside[]): void {
  const start = children.at(-1)?.position?.end.offset;
  if (start !== undefined && start < end) asides.push({ span: { start, end }, reason: '链接地址' });
}
