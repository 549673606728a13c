import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeDataset } from '../pipeline/publish/write-dataset.js';

/** A file system without hard links. */
vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  linkSync: () => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM', syscall: 'link' });
  },
}));

it('copies what stays, with its times, where there are no hard links', () => {
  const parent = mkdtempSync(join(tmpdir(), 'copy-'));
  const out = join(parent, 'out');
  const files = (text: string): { path: string; bytes: Buffer }[] => [{ path: 'facts.csv', bytes: Buffer.from(text) }];
  writeDataset(files('1'), out);
  writeFileSync(join(out, 'mine.txt'), 'mine', { mode: 0o600 });
  utimesSync(join(out, 'mine.txt'), 1000.25, 1000.25);
  writeDataset(files('2'), out);
  expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine');
  expect(lstatSync(join(out, 'mine.txt')).mtimeMs).toBe(1_000_250);
  expect(lstatSync(join(out, 'mine.txt')).mode & 0o777).toBe(0o600);
  expect(readdirSync(out)).toEqual(['facts.csv', 'mine.txt']);
  rmSync(parent, { recursive: true });
});
