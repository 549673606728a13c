import { writeCsv } from '../csv.js';

/** Why an observation is not exported, with what it means. */
const reasons = {
  'no-indicator': 'The indicator is not in the catalogue.',
  provision: 'An amount or threshold that a policy lays down is no observation.',
  range: 'The value is a range.',
  'no-region': 'The region has no code of GB/T 2260.',
  'no-subject': 'No text says of whom it is.',
  'no-period': 'The period has no first and last day.',
  'not-a-place': 'It is of an organisation or a part of a region that is no place of its own.',
  revised: 'A later document gives another value.',
  'several-values': 'One document gives several values, and none is known to be the right one.',
} as const;

export type Reason = keyof typeof reasons;

/** Counts of a view: how many observations it holds, and how many it leaves out for each reason. */
export interface Tally {
  readonly leave: (reason: Reason) => void;
  readonly keep: () => void;
  /** `sdmx: 90 of 100 observations; left out: 8 no-indicator, 2 range` */
  readonly line: (view: string) => string;
  /** A row for every reason, those without observations too, and one for what is held. */
  readonly csv: () => Buffer;
}

export function startTally(): Tally {
  const counts = new Map<Reason, number>();
  let kept = 0;
  const left = (): [Reason, number][] =>
    reasonNames.flatMap((name) => (counts.has(name) ? [[name, countOf(name)]] : []));
  const countOf = (reason: Reason): number => counts.get(reason) ?? 0;
  return {
    leave: (reason) => void counts.set(reason, countOf(reason) + 1),
    keep: () => void (kept += 1),
    line: (view) => {
      const all = left().reduce((sum, [, count]) => sum + count, kept);
      const parts = left().map(([reason, count]) => `${String(count)} ${reason}`);
      const rest = parts.length === 0 ? '' : `; left out: ${parts.join(', ')}`;
      return `${view}: ${String(kept)} of ${String(all)} observations${rest}`;
    },
    csv: () =>
      writeCsv(
        ['reason', 'observations', 'meaning'],
        [
          { reason: 'exported', observations: kept, meaning: 'Stands in the file of observations.' },
          ...reasonNames.map((reason) => ({ reason, observations: countOf(reason), meaning: reasons[reason] })),
        ],
      ),
  };
}

const reasonNames = Object.keys(reasons) as Reason[];
