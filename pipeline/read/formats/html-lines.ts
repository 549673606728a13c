import { squeeze, type PageBlock, type PageLine } from './html-block.js';
import { aboutParts, withoutPageParts } from './html-chrome-lines.js';
import { unitLine } from './html-table.js';

/** How far into a page its title is looked for. */
const head = 40;

/** The blocks of a page without lines that only serve the page, the title a heading, units before their tables. */
export function orderBlocks(blocks: readonly PageBlock[], title: string | undefined, shortTitle: string): PageBlock[] {
  const kept = blocks.flatMap(withoutParts);
  return kept.length === 0 ? [] : unitsBeforeTables(withTitle(kept, title, shortTitle));
}

function withoutParts(block: PageBlock): PageBlock[] {
  if (block.kind === 'table' || block.role.hint === 'heading') return [block];
  const text = withoutPageParts(block.text);
  if (text === block.text && text.length > longestAbout) return [block];
  return aboutParts(text).map((part, index) => {
    const role = index === 0 ? block.role : ({ directlyBelow: true } as const);
    return { ...block, text: part, role };
  });
}

/** Date, source and author stand in short lines. */
const longestAbout = 160;

/** The line that is the title of the page becomes its heading; a title that stands nowhere in the page goes first. */
function withTitle(blocks: readonly PageBlock[], title: string | undefined, shortTitle: string): PageBlock[] {
  const place = blocks.slice(0, head).findIndex((block) => block.kind === 'line' && isSame(block.text, shortTitle));
  const heading = { hint: 'heading', depth: 1 } as const;
  if (place >= 0)
    return blocks.map((block, index) => (index === place ? { ...(block as PageLine), role: heading } : block));
  const isHeaded = blocks.some((block) => block.kind === 'line' && block.role.depth === 1);
  return title === undefined || isHeaded ? [...blocks] : [{ kind: 'line', text: title, role: heading }, ...blocks];
}

function isSame(text: string, title: string): boolean {
  const plain = squeeze(title);
  return plain.length >= 6 && squeeze(text) === plain;
}

/** A unit stated right below a table and not above another one is said before it, where units are looked for. */
function unitsBeforeTables(blocks: readonly PageBlock[]): PageBlock[] {
  const ordered = [...blocks];
  for (let index = 1; index < ordered.length; index += 1) {
    const [table, line] = [ordered[index - 1], ordered[index]];
    if (table?.kind !== 'table' || line?.kind !== 'line' || ordered[index + 1]?.kind === 'table') continue;
    const before = ordered[index - 2];
    if (!unitLine.test(line.text) || line.text.length > 30 || (before?.kind === 'line' && unitLine.test(before.text)))
      continue;
    ordered[index - 1] = line;
    ordered[index] = table;
  }
  return ordered;
}
