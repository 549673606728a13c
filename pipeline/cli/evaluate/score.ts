import {
  comparedFields,
  compareFields,
  isRowCorrect,
  likeness,
  rowFields,
  type Agreement,
  type ComparedField,
  type PredictedFact,
} from './agreement.js';
import type { GoldDocument, GoldRecord } from './gold.js';

/** A gold numeral with the fact that answers it. */
export interface Match {
  readonly gold: GoldRecord;
  readonly fact: PredictedFact;
  readonly agreement: Agreement;
}

/** How the facts of one document answer its gold. */
export interface DocumentScore {
  readonly document: string;
  readonly matches: readonly Match[];
  readonly missed: readonly GoldRecord[];
  /** Facts on numerals that gold says are none. */
  readonly spurious: readonly PredictedFact[];
}

export interface Rates {
  readonly facts: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly rowF1: number;
}

/**
 * Compares facts with gold, numeral by numeral: a fact answers a gold numeral when it covers its first character or
 * that of one of its parts; numerals of class `optional` neither help nor hurt.
 */
export function scoreDocument(gold: GoldDocument, all: readonly PredictedFact[]): DocumentScore {
  const facts = factsOf(gold, all);
  const used = new Set<PredictedFact>();
  const matches: Match[] = [];
  const missed: GoldRecord[] = [];
  for (const record of gold.records.filter(({ cls }) => cls === 'fact')) {
    const fact = bestAnswer(
      record,
      gold.records,
      facts.filter((each) => !used.has(each)),
    );
    if (fact === undefined) {
      missed.push(record);
      continue;
    }
    used.add(fact);
    matches.push({ gold: record, fact, agreement: compareFields(record, fact) });
  }
  const harmless = gold.records.filter(({ cls }) => ['fact', 'optional', 'part'].includes(cls));
  const spurious = facts.filter((fact) => !used.has(fact) && !harmless.some(({ start }) => covers(fact, start)));
  return { document: gold.document, matches, missed, spurious };
}

/** The facts inside the annotated stretches of a document; its gold may leave the folder or a suffix of the id out. */
function factsOf({ document, ranges }: GoldDocument, all: readonly PredictedFact[]): PredictedFact[] {
  return all.filter(({ document_id: id, start }) => {
    const isSame = id.startsWith(document) || document.endsWith(`/${id}`) || id.endsWith(`/${document}`);
    if (!isSame || ranges === undefined || ranges.length === 0) return isSame;
    return ranges.some(([from, to]) => from <= start && start < to);
  });
}

function covers({ start, end }: PredictedFact, place: number): boolean {
  return start <= place && place < end;
}

function bestAnswer(
  gold: GoldRecord,
  records: readonly GoldRecord[],
  facts: readonly PredictedFact[],
): PredictedFact | undefined {
  const parts = records.filter(({ cls, of }) => cls === 'part' && of === gold.id);
  const starts = [gold, ...parts].map(({ start }) => start);
  const candidates = facts.filter((fact) => starts.some((start) => covers(fact, start)));
  return candidates.toSorted((a, b) => likeness(gold, b) - likeness(gold, a))[0];
}

/** Precision, recall, F1, and F1 of correct rows, over some documents. */
export function ratesOf(scores: readonly DocumentScore[]): Rates {
  const found = scores.flatMap(({ matches }) => matches);
  const missed = scores.reduce((total, score) => total + score.missed.length, 0);
  const spurious = scores.reduce((total, score) => total + score.spurious.length, 0);
  const rows = found.filter(({ agreement }) => isRowCorrect(agreement)).length;
  const share = (hits: number, misses: number): number => hits / Math.max(1, found.length + misses);
  const [precision, recall] = [share(found.length, spurious), share(found.length, missed)];
  return {
    facts: found.length + missed,
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    rowF1: harmonicMean(share(rows, spurious), share(rows, missed)),
  };
}

function harmonicMean(left: number, right: number): number {
  return (2 * left * right) / Math.max(1e-9, left + right);
}

/** Share of the answered numerals on which each field agrees, of those where gold says something. */
export function fieldAccuracy(scores: readonly DocumentScore[]): Partial<Record<ComparedField, number>> {
  const agreements = scores.flatMap(({ matches }) => matches.map(({ agreement }) => agreement));
  const entries = comparedFields.flatMap((field) => {
    const stated = agreements.filter((agreement) => agreement[field] !== undefined);
    const agreed = stated.filter((agreement) => agreement[field]);
    return stated.length === 0 ? [] : [[field, agreed.length / stated.length] as const];
  });
  return Object.fromEntries(entries);
}

/** How the facts of one rule do. */
export interface RuleScore {
  readonly rule: string;
  readonly found: number;
  readonly correct: number;
  readonly spurious: number;
}

/** Every rule that made a fact that counts, most facts first. */
export function ruleScores(scores: readonly DocumentScore[]): RuleScore[] {
  const matches = scores.flatMap((score) => score.matches);
  const spurious = scores.flatMap((score) => score.spurious);
  const rules = [...new Set([...matches.map(({ fact }) => fact.rule), ...spurious.map(({ rule }) => rule)])].sort();
  const rows = rules.map((rule) => {
    const own = matches.filter(({ fact }) => fact.rule === rule);
    const correct = own.filter(({ agreement }) => isRowCorrect(agreement)).length;
    return { rule, found: own.length, correct, spurious: spurious.filter((fact) => fact.rule === rule).length };
  });
  return rows.sort((a, b) => b.found + b.spurious - (a.found + a.spurious));
}

/** The fields that make a row wrong. */
export function wrongFields({ agreement }: Match): ComparedField[] {
  return rowFields.filter((field) => agreement[field] === false);
}
