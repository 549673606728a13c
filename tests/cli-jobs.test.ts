import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataProcess, type ChildOptions, type Ended } from './crash/child.js';

const root = fileURLToPath(new URL('..', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jobs-'));
  cpSync(join(root, 'raw'), join(folder, 'raw'), { recursive: true });
  for (let index = 0; index < 20; index += 1)
    writeFileSync(
      join(folder, 'raw', `short-${String(index).padStart(2, '0')}.txt`),
      `2024年，全市新建学校${String(index + 2)}所，同比增长${String(index + 1)}.5%。\n`,
    );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the compiled command on the texts of this test. */
function build(flags: readonly string[], options?: ChildOptions): Promise<Ended> {
  return buildDataProcess(['--raw', join(folder, 'raw'), '--format', 'json', ...flags], options);
}

function contents(out: string): Map<string, string> {
  return new Map(readdirSync(join(folder, out)).map((name) => [name, readFileSync(join(folder, out, name), 'utf8')]));
}

const outFlags = (out: string): string[] => ['--out', join(folder, out), '--no-cache'];

describe('--jobs', () => {
  it('gives the same bytes for one, two and three threads', async () => {
    for (const jobs of ['1', '2', '3'])
      expect(await build([...outFlags(jobs), '--jobs', jobs])).toMatchObject({ end: 0 });
    expect(contents('2')).toEqual(contents('1'));
    expect(contents('3')).toEqual(contents('1'));
  });

  it('tells of texts that cannot be read as one thread does', async () => {
    writeFileSync(join(folder, 'raw/broken.txt'), Buffer.from([0, 1, 2]));
    writeFileSync(join(folder, 'raw/short-03.source.json'), '{');
    const [one, two] = [
      await build([...outFlags('1'), '--keep-going']),
      await build([...outFlags('2'), '--keep-going', '--jobs', '2']),
    ];
    const messages = ({ err }: Ended): string[] =>
      err.split('\n').filter((line) => /(?:\.txt|source\.json): /u.test(line));
    expect({ end: two.end, messages: messages(two) }).toEqual({ end: one.end, messages: messages(one) });
    expect(one.end).toBe(1);
    expect(contents('2')).toEqual(contents('1'));
  });

  it('takes from the cache what another number of threads has kept', async () => {
    const cache = ['--cache', join(folder, 'cache')];
    await build(['--out', join(folder, '1'), ...cache, '--jobs', '2']);
    const { err } = await build(['--out', join(folder, '2'), ...cache]);
    expect(err).toMatch(/^0 documents extracted, 25 from the cache\.$/mu);
    expect(contents('2')).toEqual(contents('1'));
  });

  it('ends at a signal, and leaves nothing', async () => {
    const flags = [...outFlags('out'), '--jobs', '2', '--log', 'json'];
    const { end, err } = await build(flags, { signal: { name: 'SIGTERM', after: 'short-00: extracted' } });
    expect({ end, err }).toEqual({ end: 143, err: expect.stringContaining('Nothing was published') });
    expect(readdirSync(folder).filter((name) => name !== 'raw')).toEqual([]);
  });

  it.each(['0', '1.5', 'many', '1000'])('refuses %s', async (jobs) => {
    const { end, err } = await build([...outFlags('out'), '--jobs', jobs]);
    expect({ end, err }).toEqual({ end: 2, err: expect.stringMatching(/--jobs: unexpected .*, expected a whole/u) });
  });
});

describe('--format', () => {
  it('writes what is named beside CSV, and takes away what is no longer', async () => {
    await build([...outFlags('out'), '--format', 'jsonl']);
    expect([...contents('out').keys()].filter((name) => name.startsWith('facts'))).toEqual([
      'facts.csv',
      'facts.jsonl',
    ]);
    const lines = (contents('out').get('facts.jsonl') ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    await build([...outFlags('out'), '--format', 'json']);
    expect([...contents('out').keys()].filter((name) => name.startsWith('facts'))).toEqual(['facts.csv', 'facts.json']);
    expect(lines).toEqual(JSON.parse(contents('out').get('facts.json') ?? ''));
  });

  it('refuses an unknown name', async () => {
    const { end, err } = await build([...outFlags('out'), '--format', 'json,xml']);
    expect({ end, err }).toEqual({ end: 2, err: expect.stringMatching(/--format: unexpected xml, expected none/u) });
  });
});
