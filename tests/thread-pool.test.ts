import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPool, type ThreadPool } from '../pipeline/cli/build/jobs/thread-pool.js';

let folder: string;
let pool: ThreadPool<string, string>;

/** Its thread waits until the file `go` is there, then writes the file that the task names. */
const module = `
  import { existsSync, writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { settingsOfThread, throwIfClosing } from ${JSON.stringify(
    new URL('../.build/pipeline/cli/build/jobs/thread-pool.js', import.meta.url).href,
  )};
  const { folder } = settingsOfThread();
  export default async function work(name) {
    throwIfClosing();
    writeFileSync(join(folder, name + '-begun'), '');
    while (!existsSync(join(folder, 'go'))) await new Promise((resolve) => setTimeout(resolve, 5));
    writeFileSync(join(folder, name + '-done'), '');
    return name.toUpperCase();
  }`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
  const path = join(folder, 'work.mjs');
  writeFileSync(path, module);
  pool = openPool(pathToFileURL(path), { folder }, 1);
});

afterEach(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const has = (name: string): boolean => existsSync(join(folder, name));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('threads', () => {
  it('answer', async () => {
    writeFileSync(join(folder, 'go'), '');
    expect(await Promise.all([pool.run('a'), pool.run('b')])).toEqual(['A', 'B']);
  });

  it('are not ended at work: a thread terminated inside the segmenter would abort the process', async () => {
    const results = Promise.allSettled([pool.run('first'), pool.run('second')]);
    await until(() => has('first-begun'));
    const closed = pool.close();
    writeFileSync(join(folder, 'go'), '');
    await closed;
    expect([has('first-done'), has('second-begun')]).toEqual([true, false]);
    expect(await results).toEqual([
      { status: 'fulfilled', value: 'FIRST' },
      { status: 'rejected', reason: expect.objectContaining({ message: 'The threads are closing' }) as Error },
    ]);
  });
});
