import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samePeriod, sameValue, similarText } from '../pipeline/cli/evaluate/agreement.js';
import { evaluate } from '../pipeline/cli/evaluate/evaluate-command.js';
import { readGold, type GoldRecord } from '../pipeline/cli/evaluate/gold.js';
import { writeCsv } from '../pipeline/publish/csv.js';
import { writeJsonRecords } from './json-records.js';
import { run } from './cli-surroundings.js';

const shared = process.env['GOVFACTS_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const columns = [
  'document_id',
  'start',
  'end',
  'quote',
  'indicator',
  'subject',
  'kind',
  'value',
  'value_max',
  'qualifier',
  'unit',
  'status',
  'period',
  'reference',
  'rule',
];
type Row = Record<string, string | number | null>;

/** What a made-up extraction says of a numeral: right, missing, doubled, or wrong in one way or another. */
function spoil(document: string, gold: GoldRecord, index: number): Row[] {
  const row: Row = {
    document_id: document,
    start: gold.start - (index % 3),
    end: gold.end + 1,
    quote: gold.text,
    indicator: gold.indicator ?? null,
    subject: gold.subject ?? null,
    kind: gold.kind ?? 'level',
    value: String(gold.value ?? 1),
    value_max: gold.value_max === undefined || gold.value_max === null ? null : String(gold.value_max),
    qualifier: gold.qualifier ?? 'eq',
    unit: gold.unit ?? '个',
    status: gold.status ?? 'actual',
    period: gold.period ?? null,
    reference: gold.reference ?? null,
    rule: `rule-${String(index % 4)}`,
  };
  const half = (text: string | number | null | undefined): string =>
    Array.from(String(text ?? ''))
      .slice(1)
      .join('');
  const spoilt: readonly Row[][] = [
    [],
    [row],
    [{ ...row, value: '1.5', unit: `${String(row['unit'])}次` }],
    [{ ...row, indicator: `“${half(row['indicator'])}”`, period: `${String(row['period'])}-01` }],
    [row, { ...row, indicator: null, kind: 'change' }],
    [
      {
        ...row,
        indicator: `全区${String(row['indicator'])}总的实际水平`,
        subject: half(row['subject']),
        reference: '较上年',
      },
    ],
    [{ ...row, unit: '％', qualifier: 'ge', status: 'target', period: null }],
    [{ ...row, period: `2020/${String(row['period'])}`, value: `${String(row['value'])}.0004` }],
  ];
  return gold.cls === 'fact' || index % 3 === 0 ? (spoilt[index % spoilt.length] ?? []) : [];
}

const judge = join(shared, 'score.py');

describe.each(['gold', 'gold-corpus'])('evaluate on %s', (name) => {
  it('agrees with the judge', async ({ skip }) => {
    const gold = join(shared, name);
    if (!existsSync(judge) || !existsSync(gold)) skip('no judge: set GOVFACTS_SHARED');
    if (spawnSync('python3', ['--version']).status !== 0) skip('no python3 in the path');
    const rows = readGold(gold).flatMap(({ document, records }) =>
      records.flatMap((record, index) => spoil(document, record, index)),
    );
    writeFileSync(join(folder, 'facts.csv'), writeCsv(columns, rows));
    writeFileSync(join(folder, 'facts.json'), writeJsonRecords(rows));
    const theirs = spawnSync('python3', [judge, join(folder, 'facts.csv'), gold, '--json'], { encoding: 'utf8' });
    expect(theirs.status, theirs.stderr).toBe(0);
    const ours = await run(evaluate, ['--gold', gold, '--facts', join(folder, 'facts.json'), '--json']);
    const { rules, ...measures } = JSON.parse(ours.out) as Record<string, unknown>;
    expect(measures).toEqual(JSON.parse(theirs.stdout));
    expect(rules).toHaveLength(4);
  });
});

describe('evaluate', () => {
  const numeral = {
    id: 0,
    start: 8,
    end: 12,
    text: '6038',
    cls: 'fact',
    value: 603_800_000_000,
    unit: '元',
    kind: 'level',
    status: 'actual',
    qualifier: 'eq',
    indicator: '地区生产总值',
    alt: ['GDP'],
    period: '2024',
  };

  function prepare(text: string): readonly string[] {
    const [gold, raw] = [join(folder, 'gold'), join(folder, 'raw')];
    mkdirSync(gold, { recursive: true });
    mkdirSync(raw, { recursive: true });
    writeFileSync(join(gold, 'report.jsonl'), `${JSON.stringify(numeral)}\n`);
    writeFileSync(join(raw, 'report.txt'), text);
    return ['--gold', gold, '--raw', raw];
  }

  it('reads the texts afresh and prints documents, total, fields and errors', async () => {
    const flags = prepare('2024年我区GDP6038亿元。');
    const { code, out } = await run(evaluate, [...flags, '--errors', '3']);
    expect(code).toBe(0);
    expect(out).toMatch(/^report +facts +1 /mu);
    expect(out).toMatch(/^all +facts +1 /mu);
    expect(out).toMatch(/^(?:rule|report:8 missed)/mu);
  });

  it('fails with a text that cannot be read, and with what is no gold', async () => {
    const flags = prepare('');
    expect(await run(evaluate, flags)).toMatchObject({ code: 1, out: '' });
    expect(await run(evaluate, ['--gold', join(folder, 'none')])).toMatchObject({ code: 2 });
    expect(await run(evaluate, [...flags, '--docs', 'other'])).toMatchObject({ code: 2 });
    expect(await run(evaluate, [...flags, '--errors', 'x'])).toMatchObject({ code: 2 });
    expect(await run(evaluate, [...flags, '--facts', 'facts.csv'])).toMatchObject({ code: 2 });
  });

  it.each([
    ['2024', '2024', true],
    ['', '2024', undefined],
    ['2024', null, false],
    ['2024', '2023', false],
    ['2022-12-31', '2022', true],
    ['2025-10', '2025', true],
    ['2024-H1', '2024', false],
    ['2024-Q1', '2024-Q1', true],
    ['2021/2025', '2020/2025', true],
    ['2021/2025', '2025', false],
  ])('takes the periods %j and %j for %j', (gold, found, same) => {
    expect(samePeriod(gold, found)).toBe(same);
  });

  it.each([
    [33.3333, '33.33', true],
    [100, '100.1', true],
    [100, '100.2', false],
    [0, '0', true],
    [null, '0', false],
    [5, null, false],
  ])('takes the values %j and %j for %j', (gold, found, same) => {
    expect(sameValue(gold, found)).toBe(same);
  });

  it.each([
    [['地区生产总值', 'GDP'], 'GDP', true],
    [['地区生产总值'], '生产总值', true],
    [['地区生产总值'], '就业', false],
    [['税收'], '一般公共预算收入中的税收', false],
    [[''], '', false],
  ])('takes the wordings %j and %j for %j', (gold, found, same) => {
    expect(similarText(gold, found, 0.6)).toBe(same);
  });
});
