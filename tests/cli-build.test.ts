import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { run, type Run } from './cli-surroundings.js';

let folder = '';
let raw = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  [raw, out] = [join(folder, 'raw'), join(folder, 'out')];
  mkdirSync(raw);
  addText('a-2024.txt', '2024年，全区地区生产总值6038亿元，同比增长5.2%。\n');
  addText('b-2024.md', '# 公报\n\n2024年，新增就业3.2万人。\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function addText(name: string, content: string | Buffer): void {
  writeFileSync(join(raw, name), content);
}

function build(...flags: string[]): Promise<Run> {
  const folders = ['--raw', raw, '--out', out, '--cache', join(folder, '.cache')];
  return run(buildData, [...folders, '--format', 'json', ...flags]);
}

/** Names, bytes and times of all files of the dataset. */
function snapshot(): [name: string, bytes: string, time: number][] {
  return readdirSync(out).map((name) => {
    const path = join(out, name);
    return [name, readFileSync(path, 'base64'), statSync(path).mtimeMs];
  });
}

describe('build-data', () => {
  it('publishes, says what it wrote on stdout and a summary on stderr', async () => {
    const { code, out: written, err } = await build();
    expect(code).toBe(0);
    expect(written.trim().split('\n').toSorted()).toEqual(readdirSync(out).map((name) => join(out, name)));
    expect(err).toMatch(/^2 documents, \d+ numerals?, \d+ facts?, \d+ issues?$/mu);
  });

  it('touches nothing the second time', async () => {
    await build();
    const before = snapshot();
    expect(await build()).toMatchObject({ code: 0, out: '' });
    expect(snapshot()).toEqual(before);
  });

  it('under --check writes nothing and tells whether the dataset is what the texts give', async () => {
    expect(await build('--check')).toMatchObject({ code: 1 });
    expect(readdirSync(folder)).toEqual(['raw']);
    await build();
    expect(await build('--check')).toMatchObject({ code: 0, out: '' });
    addText('a-2024.txt', '2023年，全区地区生产总值6038亿元。\n');
    const before = snapshot();
    expect(await build('--check')).toMatchObject({ code: 1, out: expect.stringContaining('documents.csv') });
    expect(snapshot()).toEqual(before);
  });

  it('tells of files that are no texts', async () => {
    addText('notes.xls', 'x');
    expect(await build()).toMatchObject({ code: 0, err: expect.stringMatching(/notes\.xls: skipped/u) });
  });

  it('tells how far it is, at most a line a second', async () => {
    expect((await build()).err).not.toContain('now');
    const slow = await run(buildData, ['--raw', raw, '--out', out, '--no-cache'], 700);
    expect(slow.err.match(/of 2 documents read, .* left; now /gu)).toHaveLength(1);
  });
});

describe('a text that cannot be read', () => {
  it.each([
    ['empty', 'c.txt', ''],
    ['binary', 'c.txt', Buffer.from([0, 1, 2, 0, 255])],
    ['in no known encoding', 'c.md', Buffer.from([0xff, 0x81, 0x20, 0xff])],
  ])('(%s) fails with file and remedy, and leaves the dataset as it was', async (_, name, content) => {
    await build();
    const before = snapshot();
    addText(name, content);
    const { code, out: written, err } = await build();
    expect({ code, written }).toEqual({ code: 1, written: '' });
    expect(err).toContain(join(raw, name));
    expect(err).toContain('Nothing was published: 1 document failed.');
    expect(snapshot()).toEqual(before);
  });

  it('under --keep-going is an issue, and the rest is published', async () => {
    addText('c.txt', '');
    const { code } = await build('--keep-going');
    expect(code).toBe(1);
    expect(readFileSync(join(out, 'issues.csv'), 'utf8')).toMatch(/^c,error,empty,/mu);
    const documents = JSON.parse(readFileSync(join(out, 'documents.json'), 'utf8')) as { document_id: string }[];
    expect(documents.map(({ document_id }) => document_id)).toEqual(['a-2024', 'b-2024']);
    expect(readFileSync(join(out, 'issues.csv'), 'utf8')).not.toContain(folder);
  });

  it('is one of two with the same id', async () => {
    await build();
    const before = snapshot();
    addText('a-2024.md', '# 另一篇');
    expect(await build()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('a-2024.md') });
    expect(snapshot()).toEqual(before);
  });
});

describe('wrong usage', () => {
  it('is an unknown option or an operand', async () => {
    expect(await build('--unknown')).toMatchObject({ code: 2, err: expect.stringContaining('--unknown') });
    expect(await build('operand')).toMatchObject({ code: 2, out: '' });
    expect(await build('--raw')).toMatchObject({ code: 2, out: '' });
  });

  it('is a folder of texts that is not there or empty', async () => {
    expect(await run(buildData, ['--raw', join(folder, 'none'), '--out', out])).toMatchObject({ code: 2 });
    mkdirSync(join(folder, 'empty'));
    expect(await run(buildData, ['--raw', join(folder, 'empty'), '--out', out])).toMatchObject({ code: 2 });
    expect(readdirSync(folder)).not.toContain('out');
  });

  it('is a folder for the dataset that cannot be written', async () => {
    writeFileSync(out, 'a file');
    expect(await build()).toMatchObject({ code: 2, out: '', err: expect.stringContaining(out) });
    expect(readFileSync(out, 'utf8')).toBe('a file');
    const below = join(out, 'below');
    expect(await run(buildData, ['--raw', raw, '--out', below])).toMatchObject({
      code: 2,
      err: expect.stringContaining(below),
    });
  });

  it('is a folder with the data package of somebody else', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'datapackage.json'), '{"name":"theirs"}');
    expect(await build()).toMatchObject({ code: 2, err: expect.stringContaining('theirs') });
    expect(readdirSync(out)).toEqual(['datapackage.json']);
  });

  it('is not to ask for help', async () => {
    expect(await build('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--keep-going'), err: '' });
  });
});
