import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { readDataset } from '../pipeline/verify/read-dataset.js';
import { verifyDataset } from '../pipeline/verify/verify-dataset.js';
import { run, type Run } from './cli-surroundings.js';
import { buildDataProcess, compile } from './crash/child.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
  mkdirSync(at('raw'));
  const sentences = ['2024年，全区地区生产总值6038亿元，同比增长5.2%。', '新增学校3所，面积“20公顷”。'];
  for (const id of ['a', 'b', 'c', 'd']) writeFileSync(at('raw', `${id}.txt`), `${sentences.join('\n')}${id}\n`);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(folder, ...names);
const read = (name: string): string => readFileSync(at('out', name), 'utf8');
const flags = (format: string): string[] => ['--raw', at('raw'), '--out', at('out'), '--format', format];

function build(format: string, ...more: string[]): Promise<Run> {
  return run(buildData, [...flags(format), '--cache', at('cache'), ...more]);
}

/** What verify-data finds, each with its check. */
function findings(): string[] {
  return verifyDataset(readDataset(at('out'), at('raw'))).flatMap(({ check, findings: found }) =>
    found.map((finding) => `${check.code} ${finding.file}`),
  );
}

/** Files of the dataset that are no CSV. */
const otherFiles = (): string[] => readdirSync(at('out')).filter((name) => !name.endsWith('.csv'));

/** The report of a run, as JSON. */
async function report(format: string): Promise<unknown> {
  const { code } = await build(format, '--report', at('report.json'));
  expect(code).toBe(0);
  return JSON.parse(readFileSync(at('report.json'), 'utf8'));
}

const files: Readonly<Record<string, readonly string[]>> = {
  none: ['datapackage.json'],
  json: ['datapackage.json', 'documents.json', 'facts.json', 'series.json'],
  jsonl: ['datapackage.json', 'documents.jsonl', 'facts.jsonl', 'series.jsonl'],
  parquet: ['datapackage.json', 'facts.parquet'],
};

describe.each(Object.entries(files))('--format %s', (format, names) => {
  it('publishes its files, in which verify-data finds nothing wrong', async () => {
    expect((await build(format)).code).toBe(0);
    expect(otherFiles()).toEqual(names);
    expect(findings()).toEqual([]);
  });

  it('removes the files of the formats before, and is no change of columns', async () => {
    await build('json,jsonl,parquet');
    const before = read('facts.csv');
    expect(await report(format)).toMatchObject({ dataVersion: { level: 'none', isEnough: true } });
    expect(otherFiles()).toEqual(names);
    expect(read('facts.csv')).toBe(before);
    expect(findings()).toEqual([]);
  });

  it('adds files to those of CSV alone, which is no change of columns either', async () => {
    await build('none');
    expect(await report(format)).toMatchObject({ dataVersion: { level: 'none', isEnough: true } });
    expect(otherFiles()).toEqual(names);
  });
});

describe('JSON Lines', () => {
  it.each(['facts', 'documents', 'series'])('are the records of JSON, one a line: %s', async (table) => {
    await build('json,jsonl');
    const lines = read(`${table}.jsonl`).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(read(`${table}.json`)));
    expect(lines.length).toBeGreaterThan(0);
  });

  it('alone are enough to tell what changes', async () => {
    await build('jsonl');
    writeFileSync(at('raw/a.txt'), '2024年，全区地区生产总值6038亿元。\n');
    const changes = { gained: 1, lost: 4, changed: 0, unchanged: 12 };
    expect(await report('jsonl')).toMatchObject({
      changes,
      documents: { changed: ['a'] },
      dataVersion: { level: 'minor' },
    });
  });

  it('and JSON are compared with each other', async () => {
    await build('json');
    writeFileSync(at('raw/e.txt'), '2024年，绿地面积20公顷。\n');
    expect(await report('jsonl')).toMatchObject({
      changes: { gained: 1, lost: 0, changed: 0, unchanged: 16 },
      dataVersion: { level: 'minor' },
    });
  });

  it('that nobody listed are not taken for those of the dataset', async () => {
    await build('jsonl');
    writeFileSync(at('out/facts.json'), 'somebody else’s');
    writeFileSync(at('raw/a.txt'), '2024年，全区地区生产总值6038亿元。\n');
    expect(await report('jsonl')).toMatchObject({ changes: { lost: 4 } });
    expect(existsSync(at('out/facts.json'))).toBe(true);
  });

  it.each([
    ['another value', (text: string) => text.replace('"value":"5.2"', '"value":"5.3"')],
    ['a line gone', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['a line that is no JSON', (text: string) => text.replace('{', '')],
    ['no end of the last line', (text: string) => text.trimEnd()],
    ['an empty line', (text: string) => `${text}\n`],
  ])('are found by verify-data when they differ from CSV: %s', async (_, spoil) => {
    await build('jsonl');
    writeFileSync(at('out/facts.jsonl'), spoil(read('facts.jsonl')));
    expect(findings()).toContain('json-equal facts.jsonl');
  });
});

describe('a form that the descriptor does not list of all tables', () => {
  it.each([
    ['json', 'facts.json'],
    ['jsonl', 'series.jsonl'],
  ])('is found: %s without %s', async (format, path) => {
    await build(format);
    const descriptor = JSON.parse(read('datapackage.json')) as { resources: { path: string }[] };
    const resources = descriptor.resources.filter((resource) => resource.path !== path);
    writeFileSync(at('out/datapackage.json'), JSON.stringify({ ...descriptor, resources }));
    expect(findings()).toContain('file-listed datapackage.json');
  });
});

describe('a dataset without JSON', () => {
  it('is published, and says why it tells no changes', async () => {
    await build('parquet');
    writeFileSync(at('raw/a.txt'), '2024年，全区地区生产总值6038亿元。\n');
    const { code, err } = await build('parquet', '--report', at('report.json'));
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('neither in JSON nor in JSON Lines') });
    expect(JSON.parse(readFileSync(at('report.json'), 'utf8'))).toMatchObject({
      problem: expect.stringContaining('neither in JSON nor in JSON Lines'),
      dataVersion: { level: 'minor' },
    });
  });

  it('is compared again once both versions are in JSON', async () => {
    await build('none');
    expect(await report('json')).toMatchObject({ problem: expect.stringContaining('the dataset before') });
    writeFileSync(at('raw/a.txt'), '2024年，全区地区生产总值6038亿元。\n');
    expect(await report('json')).not.toHaveProperty('problem');
  });

  it('is published by --fail-on-loss for the first time alone', async () => {
    expect(await build('none', '--fail-on-loss', '0')).toMatchObject({ code: 0 });
    writeFileSync(at('raw/a.txt'), '2024年，全区地区生产总值6038亿元。\n');
    const before = read('facts.csv');
    expect(await build('none', '--fail-on-loss', '0')).toMatchObject({
      code: 1,
      err: expect.stringContaining('neither in JSON nor in JSON Lines'),
    });
    expect(read('facts.csv')).toBe(before);
  });
});

describe('a Parquet file', () => {
  it('of other bytes is found by its hash', async () => {
    await build('parquet');
    const bytes = readFileSync(at('out/facts.parquet'));
    bytes[20] = bytes[20]! ^ 1;
    writeFileSync(at('out/facts.parquet'), bytes);
    expect(findings()).toEqual(['file-hash facts.parquet']);
  });
});

describe('threads', () => {
  beforeAll(compile);

  it('write the same bytes in all formats', async () => {
    for (const jobs of ['1', '2']) {
      const { end, err } = await buildDataProcess([
        ...flags('json,jsonl,parquet'),
        ...['--out', at(`out-${jobs}`), '--no-cache', '--jobs', jobs],
      ]);
      expect({ end, err }).toEqual({ end: 0, err: expect.any(String) });
    }
    const names = readdirSync(at('out-1'));
    expect(names).toEqual(expect.arrayContaining(['facts.parquet', 'facts.jsonl', 'series.json']));
    expect(readdirSync(at('out-2'))).toEqual(names);
    for (const name of names)
      expect(readFileSync(at('out-2', name)).equals(readFileSync(at('out-1', name))), name).toBe(true);
  });
});
