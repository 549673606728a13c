import type { Element, Nodes } from 'hast';
import type { PageBlock, PageLine, PageTable } from './html-block.js';
import { attributeOf, childrenOf, isUnseen } from './html-element.js';
import { spreadCells, type TableCell } from './html-spans.js';
import type { DraftCell } from './text-draft.js';

/** A row of a table with what is known of it from the markup. */
interface Row {
  readonly cells: readonly TableCell[];
  readonly isHead: boolean;
}

/**
 * A table as lines and rows: its caption and the rows that stretch over all columns at its head (the unit, a title) as
 * lines before it, those at its foot (notes) behind. A table that only places text on the page gives that text.
 */
export function readTable(table: Element, blocksOf: (node: Nodes) => PageBlock[]): PageBlock[] {
  const before = partsOf(table, 'caption').flatMap(blocksOf);
  const rows = rowsOf(table, blocksOf);
  if (isLayout(table, rows)) return [...before, ...rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))];
  return [...before, ...cutLines(rows)];
}

function partsOf(node: Nodes, name: string): Element[] {
  return elementsOf(node).filter(({ tagName }) => tagName === name);
}

function elementsOf(node: Nodes): Element[] {
  return childrenOf(node).filter((child): child is Element => child.type === 'element' && !isUnseen(child));
}

function rowsOf(table: Element, blocksOf: (node: Nodes) => PageBlock[]): Row[] {
  return elementsOf(table).flatMap((group) => {
    if (!/^(?:thead|tbody|tfoot|tr)$/u.test(group.tagName)) return [];
    const rows = group.tagName === 'tr' ? [group] : partsOf(group, 'tr');
    return rows.map((row): Row => {
      const cells = elementsOf(row)
        .filter(({ tagName }) => /^t[dh]$/u.test(tagName))
        .map((cell) => cellOf(cell, blocksOf));
      return { cells, isHead: group.tagName === 'thead' };
    });
  });
}

function cellOf(cell: Element, blocksOf: (node: Nodes) => PageBlock[]): TableCell {
  const blocks = blocksOf(cell);
  return {
    blocks,
    text: cellText(blocks),
    columns: Number(attributeOf(cell, 'colSpan') || 1),
    rows: Number(attributeOf(cell, 'rowSpan') || 1),
    isHead: cell.tagName === 'th',
  };
}

/** The lines of a cell as one: a break between ideographs only served the width of the column. */
function cellText(blocks: readonly PageBlock[]): string {
  let text = '';
  for (const block of blocks) {
    if (block.kind !== 'line') continue;
    const isWord = /\p{Script=Han}$/u.test(text) && /^[\p{Script=Han}（(]/u.test(block.text);
    text += (text === '' || isWord ? '' : ' ') + block.text;
  }
  return wholeNumber(text);
}

/** A number that a narrow column broke: `1,086,145 ,333.95`, `365,36 0,253.2 9`. Two numbers never look like it. */
function wholeNumber(text: string): string {
  if (text.length > longestNumber || !/^[-－]?\d[\d,. ]+$/u.test(text)) return text;
  const joined = text.replaceAll(' ', '');
  const isBroken = text.split(' ').some((piece) => !grouped.test(piece));
  return grouped.test(joined) && (isBroken || /\.\d\d$/u.test(joined)) ? joined : text;
}

const longestNumber = 40;
const grouped = /^[-－]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

const longText = 200;

/** Whether a table only places text: with tables in it, a single column, or cells that hold most of a long text. */
function isLayout(table: Element, rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) return true;
  if (rows.every((row) => row.cells.filter(({ text }) => text !== '').length <= 1)) return true;
  if (/^(?:presentation|none)$/u.test(attributeOf(table, 'role'))) return true;
  if (rows.some(({ isHead }) => isHead) || cells.some(({ isHead }) => isHead)) return false;
  if (rows.length === 1 && cells.some(({ text }) => /[。；]/u.test(text))) return true;
  const all = cells.reduce((sum, { text }) => sum + text.length, 0);
  return cells.some(({ text, blocks }) => text.length > longText && blocks.length >= 3 && text.length * 2 > all);
}

/** How many rows at the head name the columns: as the markup says, or as far down as the heads of the first row reach. */
function headerRows(rows: readonly Row[]): number | undefined {
  const isHead = ({ cells, isHead }: Row): boolean =>
    isHead || (cells.length > 0 && cells.every((cell) => cell.isHead || cell.text === ''));
  const marked = rows.findIndex((row) => !isHead(row));
  if (marked !== 0) return marked < 0 ? 1 : marked;
  const [first, ...rest] = rows[0]?.cells ?? [];
  const reach = first?.rows ?? 1;
  return reach > 1 && reach <= 4 && rest.some(({ columns }) => columns > 1) ? Math.min(reach, rows.length) : undefined;
}

/** Takes the rows that are one cell alone off the head and the foot of a table. */
function cutLines(rows: readonly Row[]): PageBlock[] {
  const grid = spreadCells(rows.map(({ cells }) => cells));
  let first = 0;
  let last = grid.length;
  while (first < last && isLineRow(grid[first] ?? [])) first += 1;
  while (last > first && isLineRow(grid[last - 1] ?? [])) last -= 1;
  const heads = headerRows(rows.slice(first, last));
  const table: PageTable = {
    kind: 'table',
    rows: grid.slice(first, last),
    ...(heads !== undefined && { headerRows: heads }),
  };
  const foot = grid.slice(last).flatMap(linesOf);
  const isUnit = ({ text }: PageLine): boolean => unitLine.test(text);
  return [
    ...grid.slice(0, first).flatMap(linesOf),
    ...foot.filter(isUnit),
    ...(first < last ? [table] : []),
    ...foot.filter((line) => !isUnit(line)),
  ];
}

export const unitLine = /^[（(【]?\s{0,2}(?:计量|金额|货币)?单位\s{0,2}[:：]/u;

/** A row of one cell over all columns, or of nothing but the unit. */
function isLineRow(row: readonly DraftCell[]): boolean {
  const filled = row.filter(({ text, isCovered }) => text !== '' && isCovered !== true);
  const [only] = filled;
  if (filled.length === 0) return true;
  if (only === undefined || filled.length > 1) return false;
  return unitLine.test(only.text) || (row.length > 1 && row.every(({ text }) => text === only.text));
}

function linesOf(row: readonly DraftCell[]): PageLine[] {
  return row
    .filter(({ text, isCovered }) => text !== '' && isCovered !== true)
    .map(({ text }): PageLine => ({ kind: 'line', text, role: {} }));
}
