import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareFacts } from '../pipeline/cli/compare/changes.js';
import { compare } from '../pipeline/cli/compare/compare-command.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';
import { run, type Run } from './cli-surroundings.js';

const base: FactRecord = {
  fact_id: 'faaaaaaaaaaaa',
  document_id: 'report-2024',
  indicator: '常住人口',
  indicator_id: null,
  subject: '某区',
  region: null,
  kind: 'level',
  value: '120',
  value_max: null,
  qualifier: 'eq',
  unit: '人',
  unit_code: null,
  status: 'actual',
  period: '2024',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  period_basis: 'stated',
  reference: null,
  quote: '120人',
  sentence: '常住人口120人。',
  section: null,
  speaker: null,
  start: 4,
  end: 8,
  line: 1,
  rule: 'level',
};
const kept = { ...base, fact_id: 'fkkkkkkkkkkkk' };
const gone = { ...base, fact_id: 'fggggggggggg2', document_id: 'press-2025', rule: 'growth' };
const come = { ...base, fact_id: 'fccccccccccc3', rule: 'share' };
const edited = { ...base, unit: '万人', value: '1200000', rule: 'share' };

let folder = '';
let [old, now] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  [old, now] = [join(folder, 'old'), join(folder, 'new')];
  publish(old, [base, kept, gone]);
  publish(now, [kept, edited, come]);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function publish(out: string, facts: unknown): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'facts.json'), JSON.stringify(facts));
}

function runCompare(...argv: string[]): Promise<Run> {
  return run(compare, argv);
}

describe('compareFacts', () => {
  it('tells facts gained, lost, changed and alike apart by their id, and names the fields that changed', () => {
    expect(compareFacts([base, kept, gone], [kept, edited, come])).toEqual({
      gained: [come],
      lost: [gone],
      changed: [{ before: base, after: edited, fields: ['value', 'unit', 'rule'] }],
      unchanged: 1,
    });
  });

  it('does not mind the order of facts and columns', () => {
    const turned = Object.fromEntries(Object.entries(base).reverse()) as unknown as FactRecord;
    expect(compareFacts([base, kept], [kept, turned])).toMatchObject({
      gained: [],
      lost: [],
      changed: [],
      unchanged: 2,
    });
  });

  it('takes a column that only one dataset has for a change', () => {
    const { speaker: _, ...rest } = base;
    expect(compareFacts([rest as FactRecord], [base]).changed[0]?.fields).toEqual(['speaker']);
  });
});

describe('compare', () => {
  it('counts by document, rule and field on stdout', async () => {
    const { code, out, err } = await runCompare(old, now);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = out.split('\n').map((line) => line.trim().split(/\s+/u).join(' '));
    expect(rows).toEqual(
      expect.arrayContaining(['all 1 1 1', 'press-2025 0 1 0', 'report-2024 1 0 1', 'growth 0 1 0', 'share 1 0 1']),
    );
    expect(rows).toContain('fields of changed facts: value 1, unit 1, rule 1');
    expect(rows).toContain('unchanged facts: 1');
  });

  it('shows the first facts on request', async () => {
    const { out } = await runCompare(old, now, '--facts', '1');
    expect(out).toContain('+ fccccccccccc3 report-2024:1 share: 常住人口 | 2024 | 120人');
    expect(out).toContain('- fggggggggggg2 press-2025:1 growth');
    expect(out).toContain('~ faaaaaaaaaaaa');
    expect(out).toContain('unit: 人 → 万人');
  });

  it('writes the same and every fact as JSON', async () => {
    const file = join(folder, 'changes.json');
    expect(await runCompare(old, now, '--json', file)).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      gained: 1,
      lost: 1,
      changed: 1,
      unchanged: 1,
      documents: [
        { name: 'press-2025', gained: 0, lost: 1, changed: 0 },
        { name: 'report-2024', gained: 1, lost: 0, changed: 1 },
      ],
      rules: [
        { name: 'growth', gained: 0, lost: 1, changed: 0 },
        { name: 'share', gained: 1, lost: 0, changed: 1 },
      ],
      fields: { value: 1, unit: 1, rule: 1 },
      facts: {
        gained: [come],
        lost: [gone],
        changed: [
          {
            fact_id: base.fact_id,
            document_id: 'report-2024',
            rule: 'share',
            quote: '120人',
            fields: { value: ['120', '1200000'], unit: ['人', '万人'], rule: ['level', 'share'] },
          },
        ],
      },
    });
  });

  it('is content with two datasets that are alike', async () => {
    const { code, out } = await runCompare(old, old);
    expect(code).toBe(0);
    expect(out).toMatch(/^all +0 +0 +0$/mu);
    expect(out).not.toContain('fields');
  });
});

describe('wrong usage of compare', () => {
  it('is a missing, additional or unknown argument', async () => {
    for (const argv of [[], [old], [old, now, now], [old, now, '--unknown'], [old, now, '--facts', 'x']]) {
      expect(await runCompare(...argv)).toMatchObject({ code: 2, out: '' });
    }
  });

  it('is a folder without a dataset, or with something else for one', async () => {
    const none = join(folder, 'none');
    expect(await runCompare(old, none)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(none) });
    for (const facts of [{}, [1], [{ fact_id: 'f' }]]) {
      publish(now, facts);
      expect(await runCompare(old, now)).toMatchObject({ code: 2, out: '' });
    }
    writeFileSync(join(now, 'facts.json'), '[');
    expect(await runCompare(old, now)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(now) });
  });

  it('is a file for JSON that cannot be written', async () => {
    const file = join(folder, 'none', 'changes.json');
    expect(await runCompare(old, now, '--json', file)).toMatchObject({ code: 2, out: '' });
  });
});
