import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../pipeline/cli/lock/take-lock.js';
import { placesOf } from '../pipeline/publish/folder-places.js';
import { buildDataProcess, compile, runChild, type ChildOptions, type Ended } from './crash/child.js';
import { canMount, failWrites, fillDisk } from './crash/full-disk.js';
import { killRuns } from './crash/kill.js';

/** Processes of their own: what a scheduler starts and what may be killed. `npm run crash` does it in large numbers. */
let folder = '';
beforeAll(compile);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: string[]): string => join(folder, ...names);

/** Builds some texts, long enough to be met in the middle. */
function build(flags: readonly string[] = [], child?: ChildOptions): Promise<Ended> {
  mkdirSync(at('raw'), { recursive: true });
  const text = '2024年，全区地区生产总值6038亿元，同比增长5.2%。新增就业3.2万人。\n'.repeat(40);
  for (const id of ['a', 'b', 'c', 'd', 'e']) writeFileSync(at('raw', `${id}.txt`), text);
  const folders = ['--raw', at('raw'), '--out', at('out'), '--cache', at('cache')];
  return buildDataProcess([...folders, '--format', 'json', ...flags], child);
}

describe('a run that is killed', () => {
  it('leaves a whole version, foreign files, and nothing that stops the next run', async () => {
    const { killed, finished, old, new: published } = await killRuns(folder, 6, 7);
    expect({ killed, looks: old + published }).toEqual({ killed: 6, looks: 6 + finished });
  });
});

describe('a full disk', () => {
  it('leaves the old version, or the new one where it was reached in time (simulated)', async () => {
    const { refused, published } = await failWrites(folder, 3, 3);
    expect(refused + published).toBe(3);
  });

  it.skipIf(!canMount(tmpdir()))('leaves the old version (a disk of its own; needs the right to mount)', async () => {
    expect(await fillDisk(folder, 3, 1)).toEqual({ refused: 3, published: 0 });
  });
});

describe('two runs at once', () => {
  it('come one after the other, and the second finds nothing to do', async () => {
    const ends = await Promise.all([build(), build()]);
    expect(ends.map(({ end }) => end)).toEqual([0, 0]);
    expect(ends.map(({ out }) => out).filter((out) => out === '')).toHaveLength(1);
    expect(ends.map(({ err }) => err).join('')).toMatch(/holds the folder since .+; waiting for up to 600 seconds/u);
    expect(readdirSync(folder).toSorted()).toEqual(['cache', 'out', 'raw']);
  });

  it('take over the lock of a dead one, but never both', async () => {
    const [lock, notes] = [at('.out.lock'), at('notes')];
    const contenders = Array.from({ length: 8 }, (_, index) =>
      runChild('tests/crash/contenders.js', [lock, notes, index % 2 === 0 ? 'killed' : 'released']),
    );
    await Promise.all(contenders);
    const lines = readFileSync(notes, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(16);
    for (let line = 0; line < lines.length; line += 2) expect(lines[line]?.replace('in', 'out')).toBe(lines[line + 1]);
  });
});

describe('a signal', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s ends a run cleanly with exit code %d', async (name, code) => {
    const flags = ['--log', 'json', '--no-cache', '--summary', at('summary.json')];
    const { end, err, out } = await build(flags, { signal: { name, after: 'a: extracted' } });
    expect({ end, out, err }).toEqual({ end: code, out: '', err: expect.stringContaining(`Ended by ${name}`) });
    expect(JSON.parse(readFileSync(at('summary.json'), 'utf8'))).toMatchObject({ exitCode: code });
    expect(readdirSync(folder).toSorted()).toEqual(['raw', 'summary.json']);
  });

  it('ends the waiting for another run', async () => {
    const lock = await takeLock(placesOf(at('out')).lock, { seconds: 0, onWait: () => undefined });
    const { end } = await build(['--no-cache'], { signal: { name: 'SIGTERM', after: 'waiting for' } });
    lock.release();
    expect(end).toBe(143);
  });
});

describe('a run over unchanged texts', () => {
  it('does not load the segmenter', async () => {
    await build();
    const { end, err } = await build([], { fault: 'no-addon:0' });
    expect({ end, err }).toEqual({ end: 0, err: expect.stringContaining('0 documents extracted, 5 from the cache') });
    expect((await build(['--no-cache'], { fault: 'no-addon:0' })).end).toBe(1);
  });
});

describe('another version of the code', () => {
  /** A copy of the compiled project whose files can be changed. */
  function copyProject(): void {
    const root = fileURLToPath(new URL('../', import.meta.url));
    for (const name of ['.build/pipeline', 'schemas'])
      cpSync(join(root, name), at('project', name), { recursive: true });
    writeFileSync(at('project/package.json'), '{"type": "module"}');
    symlinkSync(join(root, 'node_modules'), at('project/node_modules'));
    mkdirSync(at('project/raw'));
    for (const id of ['a', 'b']) writeFileSync(at('project/raw', `${id}.txt`), '2024年，新增就业3.2万人。\n');
  }

  const compiled = (name: string): string => at('project/.build/pipeline', name);
  const run = (): string =>
    spawnSync(process.execPath, [compiled('cli/build-data.js'), '--format', 'json'], {
      cwd: at('project'),
      encoding: 'utf8',
    }).stderr;

  it('reads all documents anew when it could read them otherwise, and only publishes anew when not', () => {
    copyProject();
    expect(run()).toContain('2 documents extracted, 0 from the cache');
    expect(run()).toContain('0 documents extracted, 2 from the cache');
    appendFileSync(compiled('lexicon/digits.js'), '// another word\n');
    expect(run()).toContain('2 documents extracted, 0 from the cache');
    writeFileSync(compiled('publish/data-version.js'), "export const dataVersion = '9.0.0';\n");
    expect(run()).toMatch(/0 documents extracted, 2 from the cache[^]*1 file of out changed/u);
    appendFileSync(compiled('cli/progress.js'), '// no part of it\n');
    expect(run()).toMatch(/0 documents extracted, 2 from the cache[^]*0 files of out changed/u);
  });
});

describe('a mounted folder', () => {
  it.skipIf(!canMount(tmpdir()))('cannot be replaced, and one inside it can (needs the right to mount)', async () => {
    mkdirSync(at('out'));
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', at('out')]);
    try {
      writeFileSync(at('out/mine.txt'), 'mine');
      const { end, err } = await build();
      expect({ end, err }).toEqual({ end: 2, err: expect.stringContaining('Name a folder inside it') });
      expect(readdirSync(at('out'))).toEqual(['mine.txt']);
      expect(await build(['--out', at('out/data')])).toMatchObject({ end: 0 });
    } finally {
      execFileSync('umount', [at('out')]);
    }
  });
});
