import type { Corrections } from '../model/correction.js';
import { entriesOf, entryError } from './entry.js';
import { overlaps } from './places.js';
import type { Plan } from './plan.js';

/** Throws a DocumentError when two corrections are about one fact. */
export function refuseRepeated(corrections: Corrections): void {
  const seen = new Map<string, string>();
  for (const entry of [...entriesOf(corrections, 'set'), ...entriesOf(corrections, 'drop')]) {
    const { fact_id: id } = entry.correction;
    const other = seen.get(id);
    if (other !== undefined) {
      const problem = `${id} is corrected by ${other} too, expected one correction a fact`;
      throw entryError(entry, 'corrections-conflict', '/fact_id', problem, 'Make one entry of the two.');
    }
    seen.set(id, entry.pointer);
  }
}

/** Throws a DocumentError when two added facts share a part of the text. */
export function refuseOverlaps(plans: readonly Plan[]): void {
  const adds = plans
    .flatMap((plan) => (plan.action === 'add' ? [plan] : []))
    .sort((left, right) => left.fact.span.start - right.fact.span.start);
  adds.forEach((add, index) => {
    const next = adds[index + 1];
    if (next === undefined || !overlaps(add.fact.span, next.fact.span)) return;
    const problem = `overlaps the quote of ${add.entry.pointer}, expected one fact for each part of the text`;
    throw entryError(next.entry, 'corrections-conflict', '/guard/quote', problem, 'Make one entry of the two.');
  });
}
