import type { PageElement, TableElement } from './pdf-elements.js';
import type { PlacedRow } from './pdf-ruled-table.js';

/** Lines before a table that may be repeated before its second part: title, department, unit. */
const mostRepeated = 4;
const continued = /^[（(]?续(?:表|前表|上表)?(?:\s?\d+)?[)）]?$/u;

/** Tables that go on over a page break as one, without their repeated heads. */
export function joinTables(elements: readonly PageElement[]): PageElement[] {
  const joined: PageElement[] = [];
  for (const element of elements) {
    const at = element.kind === 'table' ? joined.findLastIndex(({ kind }) => kind === 'table') : -1;
    const former = joined[at];
    if (element.kind !== 'table' || former?.kind !== 'table' || !goesOn(joined, at, former, element)) {
      joined.push(element);
      continue;
    }
    joined.length = at + 1;
    const rows = [...former.rows, ...element.rows.slice(repeatedRows(former.rows, element.rows))];
    joined[at] = { ...former, rows, page: element.page };
  }
  return joined;
}

function goesOn(joined: readonly PageElement[], at: number, former: TableElement, next: TableElement): boolean {
  if (next.page !== former.page + 1 || former.rows[0]?.length !== next.rows[0]?.length) return false;
  const between = joined.slice(at + 1);
  const before = new Set(joined.slice(Math.max(0, at - mostRepeated), at).map(textOf));
  return between.every((element) => before.has(textOf(element)) || saysContinued(element));
}

function saysContinued(element: PageElement): boolean {
  return element.kind === 'line' && continued.test(element.line.text);
}

function textOf(element: PageElement): string {
  return element.kind === 'line' ? element.line.text.replace(/[\s（()）]|续表?/gu, '') : '\n';
}

/** How many rows at the top of the next part repeat the head; a table without a repeated head goes on with its first row. */
function repeatedRows(former: readonly PlacedRow[], next: readonly PlacedRow[]): number {
  let same = 0;
  while (same < next.length && sameRow(former[same], next[same])) same += 1;
  return same;
}

function sameRow(one: PlacedRow | undefined, other: PlacedRow | undefined): boolean {
  return one?.every((cell, index) => cell?.text === other?.[index]?.text) === true;
}
