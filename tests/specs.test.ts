import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adapters, type SpecCase } from './specs-adapter.js';
import { differences } from './specs-differences.js';

const shared = process.env['GOVFACTS_SHARED'] ?? new URL('../../shared', import.meta.url).pathname;
const file = `${shared}/specs/quantities.jsonl`;

function readCases(): SpecCase[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SpecCase)
    .filter((spec) => spec.kind in adapters);
}

describe.skipIf(!existsSync(file))(
  'specs of other readers (skipped where the folder of GOVFACTS_SHARED is absent)',
  () => {
    const cases = existsSync(file) ? readCases() : [];
    const failed = cases.filter((spec) => adapters[spec.kind]?.(spec) !== true);
    const isDifferent = (spec: SpecCase): boolean =>
      differences.some((row) => row.ids?.includes(spec.id) === true || row.matches?.(spec) === true);

    test('at least 95 % of the cases that are no deliberate difference pass, by kind', () => {
      for (const kind of Object.keys(adapters)) {
        const all = cases.filter((spec) => spec.kind === kind);
        const passed = all.filter((spec) => !failed.includes(spec)).length;
        const unexplained = failed.filter((spec) => spec.kind === kind && !isDifferent(spec));
        console.log(
          `${kind}: ${String(passed)} of ${String(all.length)} pass, ${String(all.length - passed - unexplained.length)} deliberate differences, ${String(unexplained.length)} misses`,
        );
        for (const spec of unexplained) console.log(`  miss ${String(spec.id)} ${spec.input}`);
        const counted = all.length - (all.length - passed - unexplained.length);
        expect.soft(passed / counted, kind).toBeGreaterThanOrEqual(0.95);
      }
    });

    test('every deliberate difference still differs', () => {
      const passing = cases.filter((spec) => isDifferent(spec) && !failed.includes(spec));
      expect(passing.map(({ id, input }) => `${String(id)} ${input}`)).toEqual([]);
      const idle = differences.filter(
        (row) => !failed.some((spec) => row.ids?.includes(spec.id) === true || row.matches?.(spec) === true),
      );
      expect(idle.map(({ reason }) => reason)).toEqual([]);
    });
  },
);
