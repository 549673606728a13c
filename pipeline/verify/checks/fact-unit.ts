import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';
import { exact, isAtMost } from '../reading/exact.js';

/** Units that a kind may have; kinds that are not named have any. */
const unitsOf: Readonly<Record<string, readonly (string | null)[]>> = {
  growth: ['%', '‰', '倍', '番'],
  share: ['%', '‰'],
  multiple: ['倍', '番'],
  rank: ['位'],
};
const signedKinds: readonly string[] = ['growth', 'change', 'level'];

export const factUnit: Check = {
  code: 'fact-unit',
  description: 'the unit goes with the kind, a unit has one code throughout, ranks count from 1 and shares go to 100 %',
  counts: 'facts',
  run: (dataset) => {
    const codes = firstCodes(dataset);
    return checkEach(recordsOf(dataset, 'facts'), (fact) => [...compare(fact), ...compareCode(codes, fact)]);
  },
};

function compare({ file, row, record }: Placed<'facts'>): Finding[] {
  const { kind, unit, value } = record;
  const units = unitsOf[kind];
  if (units !== undefined && !units.includes(unit))
    return [{ file, row, found: `unit ${show(unit)} of a ${kind}`, expected: units.map(show).join(' or ') }];
  if (!signedKinds.includes(kind) && value.startsWith('-'))
    return [{ file, row, found: `${kind} ${value}`, expected: 'a value not below 0' }];
  if (kind === 'rank' && !/^[1-9]\d*$/u.test(value))
    return [{ file, row, found: `rank ${value}`, expected: 'a whole number from 1' }];
  if (kind !== 'share' || unit !== '%' || isAtMost(exact(value), exact('100'))) return [];
  return [{ file, row, found: `share ${value} %`, expected: 'at most 100 %' }];
}

/** What one code is for: a unit, and apart from that a place in an order (第3位, 3位专家). */
function measureOf({ unit, kind, rule }: Placed<'facts'>['record']): string {
  return `${unit ?? ''} ${kind === 'rank' || rule === 'rank' ? 'rank' : ''}`;
}

/** The code each unit has most often, by what it is for. */
function firstCodes(dataset: Dataset): Map<string, string | null> {
  const counts = new Map<string, Map<string | null, number>>();
  for (const { record } of recordsOf(dataset, 'facts')) {
    const codes = counts.get(measureOf(record)) ?? new Map<string | null, number>();
    counts.set(measureOf(record), codes.set(record.unit_code, (codes.get(record.unit_code) ?? 0) + 1));
  }
  return new Map([...counts].map(([unit, codes]) => [unit, mostFrequent(codes)]));
}

function mostFrequent(counts: ReadonlyMap<string | null, number>): string | null {
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function compareCode(codes: ReadonlyMap<string, string | null>, { file, row, record }: Placed<'facts'>): Finding[] {
  const expected = codes.get(measureOf(record)) ?? null;
  if (record.unit_code === expected) return [];
  return [
    {
      file,
      row,
      found: `code ${show(record.unit_code)} of ${show(record.unit)}`,
      expected: `${show(expected)}, as in other rows`,
    },
  ];
}
