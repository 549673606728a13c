import { targetHeads } from '../lexicon/target-heads.js';
import type { Block, Cell, ParsedDocument } from '../model/block.js';
import type { Fact } from '../model/fact.js';
import type { Issue } from '../model/issue.js';
import { firstEndingAfter, sourceSpan } from '../model/span.js';

const digit = /[0-9０-９]/u;

/**
 * A note for every cell of a table of targets that sets its target in words (达到市级要求, 与经济增长同步) or leaves it
 * open (-), so that each indicator of the table is either a fact or accounted for here. In the order of the blocks.
 */
export function targetsWithoutNumber({ blocks }: ParsedDocument, facts: readonly Fact[]): Issue[] {
  const spans = facts.map(({ span }) => span).sort((left, right) => left.start - right.start);
  return blocks.flatMap((block) => {
    if (block.cell === undefined || !isTargetCell(block.cell) || digit.test(block.content.text)) return [];
    const span = sourceSpan(block.content, 0, block.content.text.length);
    const next = spans[firstEndingAfter(spans, span.start)];
    if (next !== undefined && next.start < span.end) return [];
    return [{ code: 'target-without-number', severity: 'info', message: describe(block, block.cell), span }];
  });
}

/** The column head decides; where it says nothing (2025年), what else the row says. */
function isTargetCell({ rowHead, columnHead, notes }: Cell): boolean {
  const decided = [columnHead, ...notes].map(valuesAre).find((isTarget) => isTarget !== undefined);
  return rowHead !== '' && decided === true;
}

/** Whether these words say that values are targets; undefined when they say nothing of it. */
export function valuesAre(words: string): boolean | undefined {
  return targetHeads.find(({ form }) => words.includes(form))?.isTarget;
}

function describe({ content }: Block, { rowHead, columnHead, unit }: Cell): string {
  const heads = ['target', columnHead, unit ?? ''].filter((part) => part !== '').join('，');
  return `“${rowHead}”（${heads}）为“${content.text}”，没有数字，应为数值；未成为事实`;
}
