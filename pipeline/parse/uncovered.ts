import type { Aside, Block } from '../model/block.js';
import type { Span } from '../model/span.js';

const numerals = /[\d０-９〇零一二三四五六七八九十百千万亿两半]+/gu;

/** Numerals that stand neither in a block nor in an aside, as markup may hold them: set aside, so that none is lost. */
export function uncoveredNumerals(source: string, blocks: readonly Block[], asides: readonly Aside[]): Aside[] {
  const covered: Span[] = asides.map(({ span }) => span);
  for (const { content } of blocks)
    for (const piece of content.pieces) covered.push({ start: piece.source, end: piece.source + piece.length });
  covered.sort((left, right) => left.start - right.start);
  const found: Aside[] = [];
  let from = 0;
  for (const { start, end } of [...covered, { start: source.length, end: source.length }]) {
    if (start > from) {
      for (const match of source.slice(from, start).matchAll(numerals)) {
        found.push({
          span: { start: from + match.index, end: from + match.index + match[0].length },
          reason: '排版标记',
        });
      }
    }
    from = Math.max(from, end);
  }
  return found;
}
