import type { GridCell, Layout, LayoutElement } from '../model/layout.js';
import { canonicalText } from './canonical-text.js';
import { textOf } from './text-line.js';

/** The layout that came with a derived text, its words as the canonical text `source` has them. */
export function derivedLayout(source: string, { elements, asides }: Layout): Layout {
  return { elements: elements.map((element) => withWords(source, element)), asides };
}

function withWords(source: string, element: LayoutElement): LayoutElement {
  if (element.kind === 'text') return { ...element, text: textOf(source, element.spans) };
  return { ...element, rows: element.rows.map((row) => row.map(({ spans, text }) => cellOf(spans, text))) };
}

/** The text of a cell may stand in the cell above or before it. */
function cellOf(spans: GridCell['spans'], text: string): GridCell {
  return { spans, text: canonicalText(text) };
}
