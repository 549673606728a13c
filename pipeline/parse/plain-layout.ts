import { readFlatTable } from './flat-table.js';
import { plainLines, splitLines } from './plain-lines.js';
import { readTabTable } from './tab-table.js';
import type { Grid, Layout, LayoutElement } from '../model/layout.js';

/** What looking for a table found: the number of the line after what was read, and the table, if it is one. */
export interface FoundTable {
  readonly next: number;
  readonly grid?: Grid;
  /** Number of the line with which the table begins. */
  readonly first: number;
}

/** The layout of a plain text: its lines, and the tables whose cells stand behind tabs. */
export function plainLayout(source: string): Layout {
  const raw = splitLines(source);
  if (!source.includes('\t')) return { elements: plainLines(source, raw), asides: [] };
  const elements: LayoutElement[] = [];
  let from = 0;
  let index = 0;
  while (index < raw.length) {
    const table = readFlatTable(source, raw, index) ?? readTabTable(source, raw, index);
    if (table === undefined) {
      index += 1;
      continue;
    }
    index = table.next;
    if (table.grid === undefined) continue;
    for (const line of plainLines(source, raw.slice(from, table.first))) elements.push(line);
    elements.push(table.grid);
    from = table.next;
  }
  for (const line of plainLines(source, raw.slice(from))) elements.push(line);
  return { elements, asides: [] };
}
