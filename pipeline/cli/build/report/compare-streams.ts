import type { FactRecord } from '../../../model/schemas.generated.js';
import { compareFacts, type ChangedFact, type FactChanges } from '../../compare/changes.js';
import type { Tally } from '../../compare/tally.js';

/** The changes of facts, whose lists hold the first of each kind alone where they are long. */
export interface CountedChanges extends FactChanges {
  readonly counts: Readonly<Record<'gained' | 'lost' | 'changed', number>>;
  /** Documents whose facts change, in the order of their ids. */
  readonly documents: readonly Tally[];
}

/** How often facts of a document are gone, of how many. */
export type OnDocument = (id: string, counts: { readonly lost: number; readonly of: number }) => void;

/**
 * Compares facts that come document by document in the code-unit order of their ids, and holds those of one document at
 * a time. `most` is how many of each kind of change are listed. Throws a TypeError when they come in another order.
 */
export function compareStreams(
  before: Iterable<FactRecord>,
  after: Iterable<FactRecord>,
  most: number,
  onDocument: OnDocument,
): CountedChanges {
  const lists = { gained: [] as FactRecord[], lost: [] as FactRecord[], changed: [] as ChangedFact[] };
  const counts = { gained: 0, lost: 0, changed: 0 };
  const documents: Tally[] = [];
  let unchanged = 0;
  for (const { id, old, now } of pairDocuments(before, after)) {
    const changes = compareFacts(old, now);
    const { gained, lost, changed } = changes;
    unchanged += changes.unchanged;
    onDocument(id, { lost: lost.length, of: old.length });
    append(lists.gained, gained, most);
    append(lists.lost, lost, most);
    append(lists.changed, changed, most);
    const tally = { name: id, gained: gained.length, lost: lost.length, changed: changed.length };
    counts.gained += tally.gained;
    counts.lost += tally.lost;
    counts.changed += tally.changed;
    if (tally.gained + tally.lost + tally.changed > 0) documents.push(tally);
  }
  return { ...lists, unchanged, counts, documents };
}

function append<Item>(list: Item[], items: readonly Item[], most: number): void {
  for (const item of items.slice(0, Math.max(0, most - list.length))) list.push(item);
}

/** The facts of one document before and after. */
interface DocumentPair {
  readonly id: string;
  readonly old: readonly FactRecord[];
  readonly now: readonly FactRecord[];
}

function* pairDocuments(before: Iterable<FactRecord>, after: Iterable<FactRecord>): Generator<DocumentPair> {
  const [olds, nows] = [byDocument(before), byDocument(after)];
  let [old, now] = [olds.next().value, nows.next().value];
  while (old !== undefined || now !== undefined) {
    const id = old === undefined || (now !== undefined && now.id < old.id) ? (now?.id ?? '') : old.id;
    const [hasOld, hasNow] = [old?.id === id, now?.id === id];
    yield { id, old: hasOld ? (old?.facts ?? []) : [], now: hasNow ? (now?.facts ?? []) : [] };
    if (hasOld) old = olds.next().value;
    if (hasNow) now = nows.next().value;
  }
}

interface DocumentFacts {
  readonly id: string;
  readonly facts: readonly FactRecord[];
}

function* byDocument(facts: Iterable<FactRecord>): Generator<DocumentFacts, undefined> {
  let own: FactRecord[] = [];
  for (const fact of facts) {
    const [first] = own;
    if (first !== undefined && first.document_id !== fact.document_id) {
      if (fact.document_id < first.document_id)
        throw new TypeError(`unexpected fact of “${fact.document_id}” behind those of “${first.document_id}”`);
      yield { id: first.document_id, facts: own };
      own = [];
    }
    own.push(fact);
  }
  const [first] = own;
  if (first !== undefined) yield { id: first.document_id, facts: own };
  return undefined;
}
