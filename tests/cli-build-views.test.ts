import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { isWithin, viewsOfDocuments, wantedViews } from '../pipeline/cli/build/wanted-views.js';
import { verifyData } from '../pipeline/cli/verify/verify-command.js';
import type { RowCounts } from '../pipeline/publish/dataset-writer.js';
import { limitsOf, usualViews } from '../pipeline/publish/views.js';
import { run, type Run } from './cli-surroundings.js';
import { bundlePage } from './explorer-page.js';

let folder = '';
beforeAll(bundlePage);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'views-'));
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw/a-2024.txt'), '2024年，全区地区生产总值6038亿元，同比增长5.2%。\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const places = (): string[] => ['--raw', join(folder, 'raw'), '--out', join(folder, 'out')];

function build(...flags: string[]): Promise<Run> {
  return run(buildData, [...places(), '--cache', join(folder, 'cache'), ...flags]);
}

/** Names of all files of the dataset, with `/` between folders. */
function names(): string[] {
  const all = readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' });
  return all.map((name) => name.replaceAll('\\', '/')).toSorted();
}

const tables = ['checks', 'documents', 'facts', 'indicators', 'issues', 'mentions', 'series', 'targets', 'terms'];
const usual = [
  ...tables.map((table) => `${table}.csv`),
  ...['documents.json', 'facts.json', 'series.json', 'datapackage.json', 'govfacts.xlsx', 'explorer'],
  ...['explorer/index.html', 'explorer/explorer.css', 'explorer/explorer.js', 'explorer/data-manifest.js'],
  ...['facts', 'documents', 'indicators', 'series', 'text'].map((table) => `explorer/data-${table}-0.js`),
].toSorted();

describe('build-data without --format', () => {
  it('makes CSV, JSON, the workbook and the explorer, of which verify-data finds nothing wrong', async () => {
    expect(await build()).toMatchObject({ code: 0 });
    expect(names()).toEqual(usual);
    expect(await run(verifyData, places())).toMatchObject({ code: 0 });
    expect(await build('--check')).toMatchObject({ code: 0, out: '' });
  });

  it('makes them beside an export that is asked for', async () => {
    await build('--export', 'datacommons');
    expect(names()).toEqual(expect.arrayContaining([...usual, 'datacommons/observations.csv']));
  });

  it('touches nothing the second time', async () => {
    await build();
    const times = (): number[] => names().map((name) => statSync(join(folder, 'out', name)).mtimeMs);
    const before = times();
    expect(await build()).toMatchObject({ code: 0, out: '' });
    expect(times()).toEqual(before);
  });

  it('makes the same bytes when all of it is named', async () => {
    const bytes = (): string[] =>
      usual.filter((name) => name.includes('.')).map((name) => readFileSync(join(folder, 'out', name), 'base64'));
    await build();
    const before = bytes();
    rmSync(join(folder, 'out'), { recursive: true });
    await build('--no-cache', '--format', 'explorer,xlsx,json');
    expect(bytes()).toEqual(before);
  });

  it('makes the formats that are named and no others', async () => {
    await build();
    await build('--format', 'none');
    const files = names().filter((name) => name.includes('.'));
    expect(files).toEqual(['datapackage.json', ...tables.map((table) => `${table}.csv`)].toSorted());
  });
});

describe('a view of a dataset that is too large for it', () => {
  const view = (name: string, isAsked = false) => ({ name, isAsked });

  it('is left out with a line, and made all the same when it is asked for', () => {
    const told: string[] = [];
    const tell = (line: string): void => void told.push(line);
    const { documents = 0 } = limitsOf('explorer');
    const views = [view('explorer'), view('explorer', true), view('sdmx', true)];
    expect(viewsOfDocuments(views, documents, tell)).toEqual(views);
    expect(told).toEqual([]);
    expect(viewsOfDocuments(views, documents + 1, tell)).toEqual(views.slice(1));
    expect(told).toEqual([
      'explorer is left out: the dataset has more than 5000 documents. Name it after --format to have it all the same.',
    ]);
  });

  it.each(['facts', 'documents', 'series'] as const)('is left out for its %s too', (table) => {
    const told: string[] = [];
    const most = limitsOf('xlsx')[table] ?? 0;
    const rows: RowCounts = { documents: 1, facts: 1, series: 1, targets: 1, checks: 1 };
    const isMade = (count: number, isAsked = false): boolean =>
      isWithin(view('xlsx', isAsked), { ...rows, [table]: count }, (line) => void told.push(line));
    expect([isMade(most), isMade(most + 1), isMade(most + 1, true)]).toEqual([true, false, true]);
    expect(told).toEqual([expect.stringContaining(`xlsx is left out: the dataset has more than ${most} ${table}.`)]);
  });

  it('is one of those made by default, which have limits', () => {
    expect(usualViews).toEqual(['explorer', 'xlsx']);
    expect(wantedViews(['json'], false)).toEqual([]);
    expect(wantedViews(['sdmx'], true)).toEqual([view('explorer'), view('xlsx'), view('sdmx', true)]);
  });
});
