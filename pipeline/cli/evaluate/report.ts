import type { PredictedFact } from './agreement.js';
import type { GoldRecord } from './gold.js';
import { fieldAccuracy, ratesOf, ruleScores, wrongFields, type DocumentScore, type Rates } from './score.js';

/** The measures as one JSON value; rates from 0 to 1. */
export function jsonReport(scores: readonly DocumentScore[]): object {
  const { facts, precision, recall, f1, rowF1 } = ratesOf(scores);
  const documents = scores.map((score) => {
    const rates = ratesOf([score]);
    return [score.document, [rates.precision, rates.recall, rates.f1, rates.rowF1]] as const;
  });
  return {
    precision,
    recall,
    f1,
    row_f1: rowF1,
    n: facts,
    attr: fieldAccuracy(scores),
    docs: Object.fromEntries(documents),
    rules: ruleScores(scores),
  };
}

/** The measures as lines: documents, total, fields, rules, and the first errors. */
export function textReport(scores: readonly DocumentScore[], errors: number): string[] {
  const fields = Object.entries(fieldAccuracy(scores)).map(([field, accuracy]) => `${field} ${accuracy.toFixed(3)}`);
  return [
    ...scores.map((score) => ratesLine(score.document, ratesOf([score]), countErrors(score))),
    ratesLine('all', ratesOf(scores), ''),
    `fields of found facts: ${fields.join('  ')}`,
    ...ruleScores(scores).map(
      ({ rule, found, correct, spurious }) =>
        `rule ${rule.padEnd(30)} found ${number(found)}  correct ${number(correct)}  spurious ${number(spurious)}`,
    ),
    ...scores.flatMap(errorLines).slice(0, errors),
  ];
}

function ratesLine(name: string, rates: Rates, errors: string): string {
  const { facts, precision, recall, f1, rowF1 } = rates;
  const measures = [precision, recall, f1, rowF1].map((rate) => rate.toFixed(3));
  return `${name.padEnd(32)} facts ${number(facts)}  P ${measures[0] ?? ''}  R ${measures[1] ?? ''}  F1 ${measures[2] ?? ''}  row F1 ${measures[3] ?? ''}${errors}`;
}

function countErrors({ missed, spurious }: DocumentScore): string {
  return `  (${String(missed.length)} missed, ${String(spurious.length)} spurious)`;
}

function number(value: number): string {
  return String(value).padStart(4);
}

function errorLines(score: DocumentScore): string[] {
  const wrong = score.matches.flatMap((match) => {
    const fields = wrongFields(match);
    return fields.length === 0 ? [] : [{ title: `wrong ${fields.join(', ')}`, gold: match.gold, fact: match.fact }];
  });
  const missed = score.missed.map((gold) => ({ title: 'missed', gold, fact: undefined }));
  const spurious = score.spurious.map((fact) => ({ title: 'spurious', gold: undefined, fact }));
  const place = ({ gold, fact }: { gold?: GoldRecord | undefined; fact?: PredictedFact | undefined }): number =>
    gold?.start ?? fact?.start ?? 0;
  return [...wrong, ...missed, ...spurious]
    .sort((a, b) => place(a) - place(b))
    .map(
      (error) =>
        `${score.document}:${String(place(error))} ${error.title}${goldPart(error.gold)}${factPart(error.fact)}`,
    );
}

function goldPart(gold: GoldRecord | undefined): string {
  if (gold === undefined) return '';
  const { text, value, unit, kind, status, indicator, period } = gold;
  return `\n  gold  ${JSON.stringify({ text, value, unit, kind, status, indicator, period })}`;
}

function factPart(fact: PredictedFact | undefined): string {
  if (fact === undefined) return '';
  const { quote, value, unit, kind, status, indicator, period, rule } = fact;
  return `\n  found ${JSON.stringify({ quote, value, unit, kind, status, indicator, period, rule })}`;
}
