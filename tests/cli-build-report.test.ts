import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { adviceLine, adviseVersion, levelOf } from '../pipeline/cli/build/report/version-advice.js';
import { dataVersion } from '../pipeline/publish/data-version.js';
import { writeJsonRecords } from './json-records.js';
import { run, type Run } from './cli-surroundings.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  mkdirSync(join(folder, 'raw'));
  addText('a.txt', '2024年，全区地区生产总值6038亿元，同比增长5.2%。\n新增就业3.2万人。\n');
  addText('b.txt', '2024年，新建学校12所。\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(folder, ...names);
const addText = (name: string, content: string): void => writeFileSync(at('raw', name), content);

function build(...flags: string[]): Promise<Run> {
  const folders = ['--raw', at('raw'), '--out', at('out'), '--cache', at('cache')];
  return run(buildData, [...folders, '--format', 'json', ...flags]);
}

interface Report {
  readonly dataVersion: { readonly level: string; readonly declared: string; readonly required?: string };
  readonly documents: Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;
  readonly changes: {
    readonly gained: number;
    readonly lost: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly documents: readonly object[];
    readonly facts: { readonly lost: readonly { readonly quote: string }[] };
  };
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8')) as unknown;

/** Builds with a report as JSON. */
async function report(...flags: string[]): Promise<Report> {
  await build('--report', at('report.json'), ...flags);
  return readJson('report.json') as Report;
}

/** Changes a file of the dataset that an earlier run published. */
function tamper(name: string, change: (text: string) => string): void {
  const path = at('out', name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('the change report', () => {
  it('tells facts by document, documents, and the version the data needs', async () => {
    expect((await report()).documents.added).toEqual(['a', 'b']);
    addText('a.txt', '2024年，全区地区生产总值6038亿元，同比增长5.2%。\n');
    addText('c.txt', '2024年，绿地面积20公顷。\n');
    rmSync(at('raw/b.txt'));
    const { changes, documents, dataVersion: version } = await report();
    expect(changes).toMatchObject({ gained: 1, lost: 2, changed: 0, unchanged: 2 });
    expect(changes.documents).toEqual([
      { name: 'a', gained: 0, lost: 1, changed: 0 },
      { name: 'b', gained: 0, lost: 1, changed: 0 },
      { name: 'c', gained: 1, lost: 0, changed: 0 },
    ]);
    expect(changes.facts.lost.map(({ quote }) => quote)).toEqual(['3.2万人', '12所']);
    expect(documents).toEqual({ added: ['c'], removed: ['b'], changed: ['a'] });
    expect(version).toMatchObject({ level: 'minor', declared: dataVersion });
  });

  it('is told on stderr and written for people, where the option is given twice', async () => {
    await build();
    addText('a.txt', '2024年，全区地区生产总值6038亿元。\n```\n# 不是标题\n');
    const { err } = await build('--report', at('report.md'), '--report', at('report.json'));
    expect(err).toMatch(/^Facts: 1 added, 3 removed, 0 changed, 1 unchanged\. Documents: 0 added/mu);
    expect(err).toMatch(/^ {2}a: 1 added, 3 removed, 0 changed$/mu);
    expect(err).toContain('must rise to at least');
    const text = readFileSync(at('report.md'), 'utf8');
    expect(text).toContain('| `a` | 1 | 3 | 0 |');
    expect(text).toContain('must rise to at least');
    expect(text.match(/^```/gmu)).toHaveLength(4);
    expect(existsSync(at('report.json'))).toBe(true);
  });

  it('of a run without change says so, and takes the place of an older one', async () => {
    await report();
    for (const flags of [[], ['--no-cache']]) {
      expect(await report(...flags)).toMatchObject({
        dataVersion: { level: 'none', declared: dataVersion, required: dataVersion },
        documents: { added: [], removed: [], changed: [] },
        changes: { gained: 0, lost: 0, changed: 0, unchanged: 4 },
      });
    }
  });

  it('under --check tells what would change', async () => {
    await build();
    addText('c.txt', '2024年，绿地面积20公顷。\n');
    expect((await report('--check')).documents.added).toEqual(['c']);
    expect(readFileSync(at('out/documents.csv'), 'utf8')).not.toContain('c,');
  });

  it('says why there is nothing to compare with', async () => {
    await build();
    tamper('facts.json', (text) => text.slice(0, -10));
    expect(await report()).toMatchObject({ problem: expect.stringContaining('facts.json'), changes: { gained: 4 } });
  });

  it('finds a column that is new or gone', async () => {
    await build();
    tamper('datapackage.json', (text) => text.replace('"name": "speaker"', '"name": "voice"'));
    expect((await report()).dataVersion).toMatchObject({ level: 'major' });
  });

  it('finds a correction', async () => {
    await build();
    tamper('facts.json', (text) => text.replace('"unit":"所"', '"unit":"座"'));
    const { changes, dataVersion: version } = await report();
    expect({ changes, version }).toMatchObject({ changes: { changed: 1 }, version: { level: 'patch' } });
  });
});

describe('the version of the data', () => {
  const change = { columnsChanged: false, dataAdded: false, dataCorrected: false };
  it.each([
    [{ ...change, columnsChanged: true, dataAdded: true }, 'major', '2.0.0'],
    [{ ...change, dataAdded: true, dataCorrected: true }, 'minor', '1.3.0'],
    [{ ...change, dataCorrected: true }, 'patch', '1.2.4'],
    [change, 'none', '1.2.3'],
  ] as const)('must rise with %o: %s', (changed, level, required) => {
    expect(levelOf(changed)).toBe(level);
    expect(adviseVersion('1.2.3', '1.2.3', level)).toMatchObject({ required, isEnough: level === 'none' });
    expect(adviseVersion(required, '1.2.3', level).isEnough).toBe(true);
    expect(adviceLine(adviseVersion('2.0.0', '1.2.3', level))).toContain('right');
  });

  it('compares numbers, not texts', () => {
    expect(adviseVersion('1.10.0', '1.9.0', 'minor').isEnough).toBe(true);
  });
});

describe('--fail-on-loss', () => {
  /** As if an earlier version of the rules had read facts that this one does not read. */
  async function publishMore(): Promise<void> {
    await build();
    tamper('facts.json', (text) => {
      const facts = JSON.parse(text) as { document_id: string; fact_id: string }[];
      const gone = facts.filter(({ document_id }) => document_id === 'a').map((fact) => ({ ...fact, fact_id: 'gone' }));
      const [first] = gone.slice(0, 1);
      return writeJsonRecords(first === undefined ? facts : [first, ...facts]).toString('utf8');
    });
  }

  it('keeps the dataset when a text that has not changed would lose more', async () => {
    await publishMore();
    const before = readFileSync(at('out/facts.json'), 'utf8');
    const { code, out, err } = await build('--fail-on-loss', '20', '--report', at('report.json'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('a: 1 of 4 facts');
    expect(readFileSync(at('out/facts.json'), 'utf8')).toBe(before);
    expect(readJson('report.json')).toMatchObject({ changes: { lost: 1 } });
  });

  it('lets pass what is not more, what is of a changed text, and what is of a text that is gone', async () => {
    await publishMore();
    expect(await build('--fail-on-loss', '25')).toMatchObject({ code: 0 });
    await publishMore();
    addText('a.txt', '2024年，全区地区生产总值6038亿元。\n');
    rmSync(at('raw/b.txt'));
    expect(await build('--fail-on-loss', '0')).toMatchObject({ code: 0 });
  });

  it('counts a text that has not changed and now fails', async () => {
    await build();
    addText('b.source.json', '{');
    const { code, err } = await build('--fail-on-loss', '50', '--keep-going');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('b: 1 of 1 facts') });
  });

  it('publishes the first dataset, and nothing over one that it cannot read', async () => {
    expect(await build('--fail-on-loss', '0')).toMatchObject({ code: 0 });
    tamper('documents.json', () => 'spoilt');
    expect(await build('--fail-on-loss', '0')).toMatchObject({
      code: 1,
      err: expect.stringContaining('documents.json'),
    });
  });
});

describe('--summary', () => {
  const flags = (): string[] => ['--summary', at('summary.json')];

  it('tells what a run did', async () => {
    await build(...flags());
    expect(readJson('summary.json')).toMatchObject({
      exitCode: 0,
      counts: { documents: 2, facts: 4 },
      extracted: 2,
      cached: 0,
      failed: [],
      files: { written: expect.arrayContaining(['facts.csv']), removed: [] },
      dataVersion: { declared: dataVersion },
      seconds: expect.any(Number),
    });
    await build(...flags());
    expect(readJson('summary.json')).toMatchObject({ exitCode: 0, extracted: 0, cached: 2, files: { written: [] } });
  });

  it('tells why a run failed', async () => {
    addText('b.txt', '');
    await build(...flags());
    const failed = [{ document_id: 'b', message: expect.stringContaining('b.txt') }];
    expect(readJson('summary.json')).toMatchObject({ exitCode: 1, failed });
    rmSync(at('raw'), { recursive: true });
    await build(...flags());
    expect(readJson('summary.json')).toMatchObject({ exitCode: 2, error: expect.stringContaining('raw') });
  });
});

describe('messages', () => {
  it('under --log json are one object a line, errors too', async () => {
    addText('notes.xls', 'x');
    addText('b.txt', '');
    const { err } = await build('--log', 'json');
    const lines = err.trim().split('\n');
    const levels = lines.map((line) => (JSON.parse(line) as { level: string; time: number; msg: string }).level);
    expect(levels).toEqual(['warn', 'debug', 'debug', 'error', 'info', 'error']);
    expect(lines.at(-1)).toMatch(
      /^\{"level":"error","time":\d{13},"msg":"Nothing was published: 1 document failed\."\}$/u,
    );
  });

  it('under --quiet are none when all went well, and the errors otherwise', async () => {
    expect(await build('--quiet')).toEqual({ code: 0, out: '', err: '' });
    addText('b.txt', '');
    expect(await build('--quiet')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('b.txt') });
  });
});

describe('an option', () => {
  it.each([
    ['--wait', 'long'],
    ['--wait', '-1'],
    ['--fail-on-loss', '101'],
    ['--log', 'xml'],
    ['--report', 'report.txt'],
    ['--report', 'no-such-folder/report.md'],
    ['--summary', 'no-such-folder/summary.json'],
  ])('%s refuses %s before anything is read', async (flag, value) => {
    expect(await build(`${flag}=${value}`)).toMatchObject({ code: 2, err: expect.stringContaining(flag) });
    expect(readdirSync(folder)).toEqual(['raw']);
  });

  it('--out refuses the folder the command runs in', async () => {
    expect(await build('--out', '.')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Name a folder inside it'),
    });
  });
});
