import { fieldAccuracy, ratesOf, type DocumentScore } from '../pipeline/cli/evaluate/score.js';

/** Rates from 0 to 1 by the name of what is measured: `found_f1`, `row_f1`, and the accuracy of every field. */
export type Measures = Readonly<Record<string, number>>;
/** Measures by document, and of all of them together under `all`. */
export type Scores = Readonly<Record<string, Measures>>;

/** How far a score may fall below the stored one. */
const tolerance = 0.0005;

/** Measures of the documents that have facts and of all documents together, to four decimals. */
export function toScores(scores: readonly DocumentScore[]): Scores {
  const withFacts = scores.filter((score) => ratesOf([score]).facts > 0);
  const documents = withFacts.map((score) => [score.document, measuresOf([score])] as const);
  return Object.fromEntries([['all', measuresOf(scores)], ...documents]);
}

function measuresOf(scores: readonly DocumentScore[]): Measures {
  const { f1, rowF1 } = ratesOf(scores);
  const measures = { found_f1: f1, row_f1: rowF1, ...fieldAccuracy(scores) };
  return Object.fromEntries(Object.entries(measures).map(([name, rate]) => [name, Math.round(rate * 1e4) / 1e4]));
}

/** What is below the stored scores, not stored, or stored and no longer measured; a line each. */
export function complaints(stored: Scores, found: Scores): string[] {
  return namesOf(stored, found).flatMap(([document, measure]) => {
    const [before, now] = [stored[document]?.[measure], found[document]?.[measure]];
    if (before === undefined) return [`${document} ${measure}: ${String(now)} is not stored`];
    if (now === undefined) return [`${document} ${measure}: stored as ${String(before)}, no longer measured`];
    return now < before - tolerance ? [`${document} ${measure}: ${String(now)}, was ${String(before)}`] : [];
  });
}

/** The stored scores with everything raised that is better now, and with what is new; nothing is lowered or dropped. */
export function raise(stored: Scores, found: Scores): Scores {
  const raised: Record<string, Record<string, number>> = {};
  for (const [document, measure] of namesOf(stored, found))
    (raised[document] ??= {})[measure] = Math.max(stored[document]?.[measure] ?? 0, found[document]?.[measure] ?? 0);
  return raised;
}

/** Every document and measure, those found first, each once. */
function namesOf(stored: Scores, found: Scores): (readonly [document: string, measure: string])[] {
  return [...new Set([...Object.keys(found), ...Object.keys(stored)])].flatMap((document) => {
    const measures = new Set([...Object.keys(found[document] ?? {}), ...Object.keys(stored[document] ?? {})]);
    return [...measures].map((measure) => [document, measure] as const);
  });
}
