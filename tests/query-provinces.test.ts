import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { query } from '../pipeline/cli/query/query-command.js';
import { run } from './cli-surroundings.js';
import { sharedFolder } from './shared-folder.js';

const reports = join(sharedFolder, 'corpus/provinces_2026_txt');
const file = fileURLToPath(new URL('queries/provinces.sql', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'provinces-'));
let rows: readonly Row[] = [];
beforeAll(async () => {
  if (existsSync(reports)) rows = await provinces();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Row = Readonly<Record<string, string | null>>;

async function provinces(): Promise<readonly Row[]> {
  const out = join(folder, 'out');
  const built = await run(buildData, ['--raw', reports, '--out', out, '--no-cache', '--format', 'json']);
  expect(built.code, built.err).toBe(0);
  const { code, out: json, err } = await run(query, ['--out', out, '--format', 'json', '--file', file]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(json) as Row[];
}

/** Growth aimed at by province, found by the plainest pattern in the text of the report. */
function targetsOfTexts(): Map<string, string | undefined> {
  const pattern = /目标[是为：:]+[^。]{0,20}?(?:生产总值|经济)(?:增长|按增长)(?<value>\d+(?:\.\d+)?)[%％—-]/u;
  return new Map(
    readdirSync(reports).map((name) => {
      const text = readFileSync(join(reports, name), 'utf8');
      return [name.split('_')[1] ?? '', pattern.exec(text)?.groups?.['value']];
    }),
  );
}

const filled = (column: string): number => rows.filter((row) => row[column] !== null).length;

describe('the reports of thirty provinces', () => {
  it('give a row each: growth and its target, grain, unemployment', ({ skip }) => {
    if (!existsSync(reports)) skip(`no reports in ${reports}`);
    const texts = targetsOfTexts();
    expect(rows.map(({ province }) => province).toSorted()).toEqual([...texts.keys()].toSorted());
    expect(filled('gdp_growth_2025')).toBeGreaterThanOrEqual(27);
    expect(filled('gdp_target_2026')).toBeGreaterThanOrEqual(27);
    expect(filled('surveyed_target_2026')).toBeGreaterThanOrEqual(25);
    expect(filled('grain_2025')).toBeGreaterThanOrEqual(15);
    const told = rows.filter(({ province }) => texts.get(province ?? '') !== undefined);
    expect(told.length).toBeGreaterThanOrEqual(27);
    expect(told.map((row) => [row['province'], row['gdp_target_2026']])).toEqual(
      told.map(({ province }) => [province, texts.get(province ?? '')]),
    );
  });

  it('count grain in one unit, whichever they use', ({ skip }) => {
    if (!existsSync(reports)) skip(`no reports in ${reports}`);
    const grain = new Map(rows.map((row) => [row['province'], row['grain_2025']]));
    // 1640.06亿斤, 1347万吨, 1350.97亿斤, 119.3万吨 in the texts.
    expect(['黑龙江省', '陕西省', '河南省', '青海省'].map((name) => grain.get(name))).toEqual([
      '8200.3',
      '1347',
      '6754.85',
      '119.3',
    ]);
  });
});
