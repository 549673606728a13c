import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { run, type Run } from './cli-surroundings.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  mkdirSync(join(folder, 'raw'));
  for (const id of ['a', 'b', 'c']) addText(`${id}.txt`, `2024年，${id}区地区生产总值6038亿元，同比增长5.2%。\n`);
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

/** How many documents a run says it extracted and took from the cache. */
async function counts(...flags: string[]): Promise<readonly number[]> {
  const { code, err } = await build(...flags);
  expect(code).toBe(0);
  const found = /^(?<extracted>\d+) documents? extracted, (?<cached>\d+) from the cache\.$/mu.exec(err)?.groups;
  return [Number(found?.['extracted']), Number(found?.['cached'])];
}

/** Paths of the entries, those of one version of the code. */
function entries(): string[] {
  const [version] = readdirSync(at('cache/documents'));
  return readdirSync(at('cache/documents', version ?? '')).map((name) => at('cache/documents', version ?? '', name));
}

const published = (): string[] => readdirSync(at('out')).map((name) => readFileSync(at('out', name), 'utf8'));
const times = (): number[] => readdirSync(at('out')).map((name) => statSync(at('out', name)).mtimeMs);

describe('a run over texts of an earlier run', () => {
  it('extracts nothing and touches nothing when nothing changed', async () => {
    expect(await counts()).toEqual([3, 0]);
    const before = [...times(), statSync(at('out')).ino, statSync(at('out')).mtimeMs];
    expect(await counts()).toEqual([0, 3]);
    expect([...times(), statSync(at('out')).ino, statSync(at('out')).mtimeMs]).toEqual(before);
  });

  it.each([
    ['a text', 'b.txt', '2023年，b区地区生产总值5000亿元。\n'],
    ['what is known about it', 'b.source.json', '{"title": "公报"}'],
    ['its corrections', 'b.corrections.json', '{"corrections": []}'],
    ['a new text', 'd.txt', '2023年，d区地区生产总值5000亿元。\n'],
  ])('extracts only the one document of which %s changed', async (_, name, content) => {
    await build();
    addText(name, content);
    const documents = readdirSync(at('raw')).filter((file) => file.endsWith('.txt')).length;
    expect(await counts()).toEqual([1, documents - 1]);
    expect(await counts()).toEqual([0, documents]);
  });

  it('publishes what a run without a cache publishes', async () => {
    await build();
    addText('b.txt', '2023年，b区地区生产总值5000亿元。\n');
    await build();
    const incremental = published();
    rmSync(at('out'), { recursive: true });
    expect(await counts('--no-cache')).toEqual([3, 0]);
    expect(published()).toEqual(incremental);
  });

  it('restores a file of the dataset that was changed or removed, from the cache', async () => {
    await build();
    const before = published();
    writeFileSync(at('out/facts.csv'), 'spoilt');
    rmSync(at('out/terms.csv'));
    expect(await counts()).toEqual([0, 3]);
    expect(published()).toEqual(before);
  });

  it('writes to another folder from the cache', async () => {
    await build();
    expect(await counts('--out', at('other'))).toEqual([0, 3]);
  });

  it('under --check looks into the cache and writes nothing to it', async () => {
    expect(await build('--check')).toMatchObject({ code: 1 });
    expect(existsSync(at('cache'))).toBe(false);
    await build();
    expect(await counts('--check')).toEqual([0, 3]);
  });

  it('reads a text that failed again', async () => {
    addText('b.txt', '');
    expect(await build('--keep-going')).toMatchObject({ code: 1 });
    const { code, err } = await build('--keep-going');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('1 document extracted, 2 from the cache') });
  });
});

describe('an entry of the cache', () => {
  it.each([
    ['cut off', (path: string): void => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20))],
    ['empty', (path: string): void => writeFileSync(path, '')],
    ['changed', (path: string): void => writeFileSync(path, readFileSync(path, 'utf8').replace('6038', '6039'))],
    [
      'of another document',
      (path: string): void =>
        cpSync(
          entries().find((each) => each !== path)!,
          path,
        ),
    ],
  ])('that is %s is told, read anew and written anew', async (_, spoil) => {
    await build();
    const before = published();
    const [path = ''] = entries();
    spoil(path);
    rmSync(at('out'), { recursive: true });
    const { err } = await build();
    expect(err).toContain(`${path}: damaged entry of the cache`);
    expect(err).toContain('1 document extracted, 2 from the cache');
    expect(published()).toEqual(before);
    rmSync(at('out'), { recursive: true });
    expect(await counts()).toEqual([0, 3]);
  });

  it('goes once two runs over other texts have not used it', async () => {
    await build();
    for (const year of ['2021', '2022', '2023']) {
      addText('a.txt', `${year}年，a区地区生产总值6000亿元。\n`);
      await build();
    }
    expect(entries()).toHaveLength(4);
    addText('a.txt', '2022年，a区地区生产总值6000亿元。\n');
    expect(await counts()).toEqual([0, 3]);
  });

  it('of another version of the code goes', async () => {
    mkdirSync(at('cache/documents/0123456789abcdef'), { recursive: true });
    await build();
    expect(readdirSync(at('cache/documents'))).toHaveLength(1);
  });

  it('stays while another folder of texts uses it, and goes with that folder', async () => {
    cpSync(at('raw'), at('raw2'), { recursive: true });
    writeFileSync(at('raw2/z.txt'), '2022年，z区地区生产总值6000亿元。\n');
    const second = ['--raw', at('raw2'), '--out', at('out2')];
    await build(...second);
    await build();
    expect(await counts(...second)).toEqual([0, 4]);
    rmSync(at('raw2'), { recursive: true });
    addText('a.txt', '2023年，a区地区生产总值6000亿元。\n');
    await build();
    expect(entries()).toHaveLength(4);
  });
});

describe('a cache that cannot be written', () => {
  it('is told once and keeps nobody from publishing', async () => {
    writeFileSync(at('cache'), 'a file');
    const { code, err } = await build();
    expect(code).toBe(0);
    expect(err.match(/cache cannot be written/gu)?.length).toBeGreaterThan(0);
    expect(readFileSync(at('cache'), 'utf8')).toBe('a file');
  });

  it('because its entry cannot be read either is read anew', async () => {
    await build();
    const [path = ''] = entries();
    rmSync(path);
    mkdirSync(path);
    chmodSync(path, 0o755);
    rmSync(at('out'), { recursive: true });
    const { code, err } = await build();
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('1 document extracted, 2 from the cache') });
  });
});
