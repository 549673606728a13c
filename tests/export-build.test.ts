import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../pipeline/publish/export/export-files.js';
import { queryDuckDb } from './duckdb.js';
import { leftOut, readCsv } from './export-records.js';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a compiled command on the dataset `out` of this test. */
function run(command: string, ...flags: readonly string[]): { code: number | null; out: string; err: string } {
  const path = join(root, `.build/pipeline/cli/${command}.js`);
  const ended = spawnSync(process.execPath, [path, '--out', join(folder, 'out'), ...flags], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

/** Names of the files in folders of the dataset. */
function exported(): string[] {
  return readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\].*\./u.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function read(name: string): string {
  return readFileSync(join(folder, 'out', name), 'utf8');
}

const names = Object.keys(exportFiles).sort();
const inSdmx = names.filter((name) => name.startsWith('sdmx/'));

describe('build-data', () => {
  it('writes the exports after --format or --export, alike, and tells what does not fit', () => {
    const cache = ['--cache', join(folder, 'cache')];
    expect(run('build-data', ...cache, '--format', 'json')).toMatchObject({ code: 0 });
    expect(exported()).toEqual([]);

    const first = run('build-data', ...cache, '--format', 'json,sdmx,datacommons');
    expect(first.code).toBe(0);
    expect(first.err).toMatch(/^sdmx: \d+ of \d+ observations; left out: \d+ no-indicator/mu);
    expect(first.err).toMatch(/^datacommons: \d+ of \d+ observations; left out: \d+ no-indicator/mu);
    expect(exported()).toEqual(names);
    const bytes = names.map(read);

    run('build-data', ...cache, '--format', 'json', '--export', 'sdmx');
    expect(exported()).toEqual(inSdmx);

    run('build-data', '--no-cache', '--format', 'json', '--export', 'datacommons,sdmx', '--jobs', '2');
    expect(names.map(read)).toEqual(bytes);
  });

  it('gives a dataset that verify-data finds nothing wrong with', () => {
    expect(run('verify-data')).toMatchObject({ code: 0 });
  });

  it('refuses an export that it does not know', () => {
    const { code, err } = run('build-data', '--export', 'rdf');
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/--export: unexpected rdf, expected none or/u),
    });
  });
});

describe('the exports of raw/', () => {
  it.each(['sdmx', 'datacommons'])('hold or leave out every row of series: %s', (view) => {
    const counts = Object.values(leftOut(read(`${view}/left-out.csv`)));
    const rows = JSON.parse(read('series.json')) as unknown[];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  it.each([
    ['sdmx/data.csv', 'OBS_VALUE', 'FACT_IDS'],
    ['datacommons/observations.csv', 'value', 'factIds'],
  ])('have the values of series, as DuckDB reads them from %s', async (file, value, facts) => {
    const rows = await queryDuckDb(
      `SELECT e.${value} = s.value AS same, count(*)::INTEGER AS rows
       FROM read_csv('${join(folder, 'out', file)}', header = true, all_varchar = true) e
       LEFT JOIN read_csv('${join(folder, 'out/series.csv')}', header = true, all_varchar = true) s ON e.${facts} = s.fact_ids
       GROUP BY ALL`,
    );
    expect(rows).toEqual([[true, readCsv(read(file)).length]]);
  });

  it('tell every observation from every other', () => {
    const keys = readCsv(read('sdmx/data.csv')).map((row) => Object.values(row).slice(3, 12).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    const nodes = readCsv(read('datacommons/observations.csv')).map(({ value: _, ...row }) =>
      Object.values(row).slice(0, 7).join(' '),
    );
    expect(new Set(nodes).size).toBe(nodes.length);
  });
});
