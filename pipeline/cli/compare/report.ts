import type { FactRecord } from '../../model/schemas.generated.js';
import type { ChangedFact, FactChanges } from './changes.js';
import { tallyBy, tallyFields, type Tally } from './tally.js';

/** The changes as one JSON value: counts, and every fact gained, lost and changed. */
export function jsonReport(changes: FactChanges): object {
  const { name: _, ...counts } = totalOf(changes);
  return {
    ...counts,
    unchanged: changes.unchanged,
    documents: tallyBy('document_id', changes),
    rules: tallyBy('rule', changes),
    fields: Object.fromEntries(tallyFields(changes)),
    facts: { gained: changes.gained, lost: changes.lost, changed: changes.changed.map(changedRecord) },
  };
}

/** Fields as `{"unit": ["人", "万人"]}`, before and after. */
function changedRecord({ before, after, fields }: ChangedFact): object {
  const { fact_id, document_id, rule, quote } = after;
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const values = fields.map((field) => [field, [old.get(field) ?? null, now.get(field) ?? null]] as const);
  return { fact_id, document_id, rule, quote, fields: Object.fromEntries(values) };
}

/** The changes as lines: totals, documents, rules and fields, and of every kind of change the first `limit` facts. */
export function textReport(changes: FactChanges, limit: number): string[] {
  const fields = tallyFields(changes).map(([field, facts]) => `${field} ${String(facts)}`);
  return [
    ...table([{ ...totalOf(changes), name: 'all' }], 'facts'),
    ...table(tallyBy('document_id', changes), 'document'),
    ...table(tallyBy('rule', changes), 'rule'),
    ...(fields.length === 0 ? [] : [`fields of changed facts: ${fields.join(', ')}`]),
    `unchanged facts: ${String(changes.unchanged)}`,
    ...changes.gained.slice(0, limit).map((fact) => factLine('+', fact)),
    ...changes.lost.slice(0, limit).map((fact) => factLine('-', fact)),
    ...changes.changed.slice(0, limit).flatMap(changedLines),
  ];
}

function totalOf({ gained, lost, changed }: FactChanges): Tally {
  return { name: '', gained: gained.length, lost: lost.length, changed: changed.length };
}

function table(tallies: readonly Tally[], head: string): string[] {
  if (tallies.length === 0) return [];
  const width = Math.max(head.length, ...tallies.map(({ name }) => name.length));
  const line = (name: string, ...cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join('  ');
  return [
    line(head, 'gained', 'lost', 'changed'),
    ...tallies.map(({ name, gained, lost, changed }) => line(name, ...[gained, lost, changed].map(String))),
    '',
  ];
}

/** `+ id document:line rule: indicator | period | quote`. */
export function factLine(sign: '+' | '-', fact: FactRecord): string {
  const { fact_id, document_id, line, rule, indicator, period, quote } = fact;
  const says = [indicator, period, quote].map((cell) => cell ?? '∅').join(' | ');
  return `${sign} ${fact_id} ${document_id}:${String(line)} ${rule}: ${says}`;
}

/** A line for the fact and one for every field that differs. */
export function changedLines({ before, after, fields }: ChangedFact): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const values = fields.map((field) => `    ${field}: ${cellText(old.get(field))} → ${cellText(now.get(field))}`);
  return [`~ ${after.fact_id} ${after.document_id}:${String(after.line)} ${after.rule}: ${after.quote}`, ...values];
}

function cellText(cell: string | number | null | undefined): string {
  return cell === null || cell === undefined ? '∅' : String(cell);
}
