import type { Records } from '../check/tables.js';
import type { FactRecord } from '../model/schemas.generated.js';
import { gapsOf, wholeKey, type Gap } from './checks/gap.js';
import { layDocumentGround } from './checks/ground.js';
import { checkDocument, type PlacedCheck } from './checks/index.js';
import { ownerOf } from './series-key.js';
import type { Statement } from './series.js';

/** Something to be joined with what other documents say, and of whom: only what has one owner is ever set side by side. */
export interface Owned<Item> {
  readonly owner: string;
  readonly item: Item;
}

/** What linking takes from one document. */
export interface DocumentLinks {
  /** Facts that have a place in a series, in text order. */
  readonly statements: readonly Owned<Statement>[];
  readonly gaps: readonly Owned<Gap>[];
  /** What the document says of itself. */
  readonly checks: readonly PlacedCheck[];
  /** Number of facts by indicator_id. */
  readonly indicators: ReadonlyMap<string, number>;
}

/** The part of linking that looks at one document alone. */
export function linkDocument({ facts, documents }: Pick<Records, 'facts' | 'documents'>): DocumentLinks {
  const ground = layDocumentGround(facts);
  const paired = new Set(ground.pairs.flatMap(({ movements }) => movements));
  const published = documents[0]?.published ?? '';
  const statements = facts
    .filter(({ indicator, period }) => indicator !== null && period !== null)
    .map((fact) => ({ owner: ownerOf(fact), item: { fact, published, isPaired: paired.has(fact) } }));
  const gaps = ground.sentences.flatMap(gapsOf).map((gap) => ({ owner: wholeKey(gap), item: gap }));
  return { statements, gaps, checks: checkDocument(ground), indicators: countIndicators(facts) };
}

function countIndicators(facts: readonly FactRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { indicator_id: id } of facts) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
