import { splitUnit } from '../cell-unit.js';
import { headParts, type HeadParts } from './head-parts.js';

/** The head of a row, taken apart. */
export interface RowHead {
  /** As written, without its unit. */
  readonly head: string;
  readonly unit?: string;
  readonly parts: HeadParts;
}

/** Reads the head of a row. A rate of growth without a base is the indicator itself: 地区生产总值增速. */
export function readRowHead(text: string): RowHead {
  const { head, unit } = splitUnit(text);
  const parts = headParts(head);
  const keeps = parts.kind === 'movement' && parts.reference === '' && parts.words !== '';
  return {
    head,
    parts: keeps ? plainParts(head, parts) : parts,
    ...(unit !== undefined && { unit }),
  };
}

function plainParts(head: string, { time, reference, isPart }: HeadParts): HeadParts {
  const words = head.replace(/^(?:其中|[#＃])[:：]?/u, '').trim();
  return { time, words, reference, ...(isPart === true && { isPart }) };
}

/** Heads of rows that a row before them has used too: 期初余额 below 账面原值 and again below 累计摊销. */
export function repeatedHeads(heads: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let before = '';
  for (const head of heads) {
    if (head !== before && seen.has(head)) repeated.add(head);
    seen.add(head);
    before = head;
  }
  return repeated;
}
