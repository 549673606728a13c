import type { FactRecord } from '../../../model/schemas.generated.js';
import { compareFacts, type ChangedFact, type FactChanges } from '../../compare/changes.js';
import type { Tally } from '../../compare/tally.js';
import { countList, type CountedList } from './counted-list.js';

/** The changes of facts: the first of each kind, and how many there are. */
export interface CountedChanges {
  readonly gained: CountedList<FactRecord>;
  readonly lost: CountedList<FactRecord>;
  readonly changed: CountedList<ChangedFact>;
  readonly unchanged: number;
  /** Documents whose facts change, in the order of their ids. */
  readonly documents: CountedList<Tally>;
}

/** How much of long lists is kept. */
export interface ListLimits {
  /** Of each kind of change. */
  readonly facts: number;
  readonly documents: number;
}

/** How often facts of a document are gone, of how many. */
export type OnDocument = (id: string, counts: { readonly lost: number; readonly of: number }) => void;

/**
 * Compares facts that come document by document in the code-unit order of their ids, and holds those of one document at
 * a time. Throws a TypeError when they come in another order.
 */
export function compareStreams(
  before: Iterable<FactRecord>,
  after: Iterable<FactRecord>,
  most: ListLimits,
  onDocument: OnDocument,
): CountedChanges {
  const [gained, lost] = [countList<FactRecord>(most.facts), countList<FactRecord>(most.facts)];
  const changed = countList<ChangedFact>(most.facts);
  const documents = countList<Tally>(most.documents);
  let unchanged = 0;
  for (const { id, old, now } of pairDocuments(before, after)) {
    const changes = compareFacts(old, now);
    unchanged += changes.unchanged;
    onDocument(id, { lost: changes.lost.length, of: old.length });
    gained.add(changes.gained);
    lost.add(changes.lost);
    changed.add(changes.changed);
    const tally = tallyOf(id, changes);
    if (tally.gained + tally.lost + tally.changed > 0) documents.add([tally]);
  }
  return { gained, lost, changed, unchanged, documents };
}

function tallyOf(name: string, { gained, lost, changed }: FactChanges): Tally {
  return { name, gained: gained.length, lost: lost.length, changed: changed.length };
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
