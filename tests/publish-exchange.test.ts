import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverFolder, restoreFolder } from '../pipeline/publish/exchange-folder.js';
import { placesOf } from '../pipeline/publish/folder-places.js';
import { sealFile } from '../pipeline/publish/output-file.js';
import {
  compareDataset,
  publishDataset,
  stageFiles,
  writeDataset,
  type Pauses,
} from '../pipeline/publish/write-dataset.js';

let parent = '';
let out = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'exchange-'));
  out = join(parent, 'out');
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** A dataset of three files, two of which differ from version to version. */
function dataset(version: string): { path: string; bytes: Buffer }[] {
  const resources = ['facts.csv', 'terms.csv'].map((path) => ({ path }));
  const descriptor = JSON.stringify({ name: 'govfacts', version, resources });
  const contents = { 'facts.csv': `fact ${version}`, 'terms.csv': 'term', 'datapackage.json': descriptor };
  return Object.entries(contents).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
}

function publish(version: string, pauses: Partial<Pauses>): Promise<void> {
  const files = dataset(version);
  const none = { pause: () => Promise.resolve(), beforeExchange: () => undefined };
  stageFiles(files, placesOf(out));
  return publishDataset(compareDataset(files.map(sealFile), out), out, { ...none, ...pauses });
}

const content = (name: string): string => readFileSync(join(out, name), 'utf8');
const identity = (path: string): object => {
  const { ino, mode, mtimeMs } = lstatSync(path);
  return { ino, mode, mtimeMs };
};

describe('replacing the folder', () => {
  it('keeps foreign files, folders and links, and our files that stay, as they are', () => {
    writeDataset(dataset('1'), out);
    mkdirSync(join(out, 'mine/deep'), { recursive: true });
    writeFileSync(join(out, 'mine/deep/notes.md'), 'mine');
    chmodSync(join(out, 'mine/deep/notes.md'), 0o640);
    symlinkSync('mine/deep', join(out, 'link'));
    utimesSync(join(out, 'mine'), 1000, 1000);
    const paths = ['mine/deep/notes.md', 'terms.csv'].map((name) => join(out, name));
    const before = paths.map(identity);
    expect(writeDataset(dataset('2'), out).written).toEqual(['facts.csv', 'datapackage.json']);
    expect(paths.map(identity)).toEqual(before);
    expect(lstatSync(join(out, 'mine')).mtimeMs).toBe(1_000_000);
    expect(readlinkSync(join(out, 'link'))).toBe('mine/deep');
    expect(content('facts.csv')).toBe('fact 2');
    expect(readdirSync(parent)).toEqual(['out']);
  });

  it('touches nothing when nothing differs', () => {
    writeDataset(dataset('1'), out);
    utimesSync(parent, 1000, 1000);
    const before = identity(out);
    writeDataset(dataset('1'), out);
    expect(identity(out)).toEqual(before);
    expect(lstatSync(parent).mtimeMs).toBe(1_000_000);
  });

  it('keeps the mode of the folder and of a file that is written', () => {
    writeDataset(dataset('1'), out);
    chmodSync(out, 0o750);
    chmodSync(join(out, 'facts.csv'), 0o664);
    writeDataset(dataset('2'), out);
    expect([out, join(out, 'facts.csv')].map((path) => lstatSync(path).mode & 0o777)).toEqual([0o750, 0o664]);
  });

  it.each(['there', 'not there'])('replaces what a link leads to, and the link stays (target %s)', (target) => {
    if (target === 'there') mkdirSync(join(parent, 'real'));
    symlinkSync('real', out);
    for (const version of ['1', '2']) writeDataset(dataset(version), out);
    expect(readlinkSync(out)).toBe('real');
    expect(readFileSync(join(parent, 'real/facts.csv'), 'utf8')).toBe('fact 2');
    expect(readdirSync(parent).toSorted()).toEqual(['out', 'real']);
  });

  it('leaves the old version and nothing beside it when it is stopped at any pause', async () => {
    writeDataset(dataset('1'), out);
    for (let stop = 1; ; stop += 1) {
      let pauses = 0;
      const pause = (): Promise<void> =>
        (pauses += 1) === stop ? Promise.reject(new Error('stop')) : Promise.resolve();
      const stopped = await publish('2', { pause }).then(
        () => false,
        () => true,
      );
      if (!stopped) break;
      expect(content('facts.csv')).toBe('fact 1');
      expect(readdirSync(parent)).toEqual(['out']);
    }
    expect(content('facts.csv')).toBe('fact 2');
  });
});

describe('a foreign file', () => {
  const first = async (): Promise<void> => {
    writeDataset(dataset('1'), out);
    mkdirSync(join(out, 'mine'));
    writeFileSync(join(out, 'mine/a.txt'), 'a');
    await Promise.resolve();
  };

  it('that appears, changes or goes while the new version is staged, does so in the new version', async () => {
    await first();
    writeFileSync(join(out, 'mine/gone.txt'), 'gone');
    const beforeExchange = (): void => {
      writeFileSync(join(out, 'late.txt'), 'late');
      writeFileSync(join(out, 'mine/new.txt'), 'changed');
      renameSync(join(out, 'mine/new.txt'), join(out, 'mine/a.txt'));
      rmSync(join(out, 'mine/gone.txt'));
    };
    await publish('2', { beforeExchange });
    expect([content('late.txt'), content('mine/a.txt'), content('facts.csv')]).toEqual(['late', 'changed', 'fact 2']);
    expect(readdirSync(join(out, 'mine'))).toEqual(['a.txt']);
  });

  it('that reached the folder after it was renamed is taken over, a file of ours is not', async () => {
    await first();
    const { previous } = placesOf(out);
    renameSync(out, previous);
    writeDataset(dataset('2').slice(1), join(parent, 'new'));
    renameSync(join(parent, 'new'), out);
    mkdirSync(join(out, 'mine'));
    for (const [folder, text] of [
      [out, 'older'],
      [previous, 'newer'],
    ] as const) {
      writeFileSync(join(folder, 'mine/b.txt'), text);
      utimesSync(join(folder, 'mine/b.txt'), text === 'older' ? 1000 : 2000, text === 'older' ? 1000 : 2000);
    }
    recoverFolder(placesOf(out));
    expect([content('mine/a.txt'), content('mine/b.txt')]).toEqual(['a', 'newer']);
    expect(existsSync(join(out, 'facts.csv'))).toBe(false);
    expect(readdirSync(parent)).toEqual(['out']);
  });
});

describe('after a run that was ended in the middle', () => {
  it('the previous folder is put back, by a reader without a lock too', () => {
    for (const recover of [() => recoverFolder(placesOf(out)), () => restoreFolder(out)]) {
      writeDataset(dataset('1'), out);
      renameSync(out, placesOf(out).previous);
      recover();
      expect(content('facts.csv')).toBe('fact 1');
      expect(readdirSync(parent)).toEqual(['out']);
    }
  });

  it('a half-made version is removed, and a reader leaves it alone', () => {
    writeDataset(dataset('1'), out);
    mkdirSync(placesOf(out).next);
    restoreFolder(out);
    expect(readdirSync(parent)).toEqual(['.out.next', 'out']);
    recoverFolder(placesOf(out));
    expect(readdirSync(parent)).toEqual(['out']);
  });

  it('a folder that was never there stays away', () => {
    restoreFolder(out);
    recoverFolder(placesOf(out));
    expect(readdirSync(parent)).toEqual([]);
  });
});
