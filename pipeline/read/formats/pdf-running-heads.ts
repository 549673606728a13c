import { groupBy } from '../../model/group-by.js';
import type { LineElement, PageElement } from './pdf-elements.js';

/** Part of the height of a page, at its top and at its foot, where heads and page numbers stand. */
const margin = 0.12;
/** Pages on which a line stands at the same place, at least, to be a running head. */
const fewestPages = 3;
/** A head has this many lines at most. */
const deepest = 3;
const pageNumber =
  /^(?:[-—–－~·•\s]*\d{1,4}[-—–－~·•\s]*|[-—–－\s]*[IVXivx]{1,6}[-—–－\s]*|第\s?\d+\s?页(?:[\s,，/]*共\s?\d+\s?页)?|\d+\s?\/\s?\d+|page\s?\d+(?:\s?of\s?\d+)?)$/iu;
/** What stands above tables on every page and says what their values are. */
const caption = /单位|续表/u;

/** The elements without running heads, running feet and page numbers. */
export function withoutRunningHeads(elements: readonly PageElement[]): PageElement[] {
  const edges = edgeLines(elements);
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const dropped = new Set<PageElement>(
    edges.filter((edge) => {
      const repeated = (counts.get(keyOf(edge)) ?? 0) >= fewestPages && !caption.test(edge.line.text);
      return repeated || pageNumber.test(edge.line.text);
    }),
  );
  return elements.filter((element) => !dropped.has(element));
}

/** The outermost lines at the top and the foot of each page. */
function edgeLines(elements: readonly PageElement[]): LineElement[] {
  const lines = elements.filter((element) => element.kind === 'line');
  const atTop = lines.filter(({ line, pageHeight }) => line.baseline < pageHeight * margin);
  const atFoot = lines.filter(({ line, pageHeight }) => line.baseline > pageHeight * (1 - margin));
  const down = (one: LineElement, other: LineElement): number => one.line.baseline - other.line.baseline;
  return [
    ...[...groupBy(atTop, pageOf).values()].flatMap((own) => own.sort(down).slice(0, deepest)),
    ...[...groupBy(atFoot, pageOf).values()].flatMap((own) => own.sort(down).slice(-deepest)),
  ];
}

function pageOf({ page }: LineElement): number {
  return page;
}

/** Text and place of a line; numbers, which count the pages, are all alike. */
function keyOf({ line: { text, baseline } }: LineElement): string {
  return `${text.replace(/\d+/gu, '#').replace(/\s/gu, '')}@${String(Math.round(baseline / 4))}`;
}
