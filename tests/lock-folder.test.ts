import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLock, readLock, refreshLock } from '../pipeline/cli/lock/lock-file.js';
import { thisProcess, type LockOwner } from '../pipeline/cli/lock/lock-owner.js';
import { takeLock, type Lock, type Waiting } from '../pipeline/cli/lock/take-lock.js';
import { staleAfter, tryLock } from '../pipeline/cli/lock/try-lock.js';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, '.out.lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const deadPid = spawnSync(process.execPath, ['-e', '0']).pid;

function take(waiting: Partial<Waiting> = {}): Promise<Lock> {
  return takeLock(path, { seconds: 0, onWait: () => undefined, ...waiting });
}

/** Makes a lock that looks as if another run held it. */
function hold(at: string, owner: Partial<LockOwner>): LockOwner {
  const other = { ...thisProcess(), ...owner };
  createLock(at, JSON.stringify(other));
  return other;
}

describe('a lock', () => {
  it('is refused while it is held, naming the holder, and free once it is released', async () => {
    const lock = await take();
    await expect(take()).rejects.toThrow(new RegExp(`process ${String(process.pid)} on .+ since \\d{4}-.+remove`, 'u'));
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    (await take()).release();
  });

  it('is waited for, which is told once', async () => {
    const told: string[] = [];
    const lock = await take();
    const second = take({ seconds: 60, onWait: (message) => void told.push(message) });
    setTimeout(lock.release, 500);
    (await second).release();
    expect(told).toEqual([expect.stringMatching(/holds the folder since .+; waiting for up to 60 seconds$/u)]);
  });

  it('is waited for until a signal', async () => {
    hold(path, {});
    const signal = AbortSignal.abort(new Error('ended by SIGTERM'));
    await expect(take({ seconds: 60, signal })).rejects.toThrow('ended by SIGTERM');
  });

  it('is not released, and is known to be lost, once another run took it over', async () => {
    const lock = await take();
    expect(lock.assertHeld).not.toThrow();
    rmSync(path);
    const other = hold(path, {});
    expect(lock.assertHeld).toThrow('taken over by another run');
    lock.release();
    expect(readLock(path)).toBe(JSON.stringify(other));
  });
});

describe('a lock that was left', () => {
  it('by a process that is dead is taken over at once', async () => {
    hold(path, { pid: deadPid });
    (await take()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('by a process whose number was given again is taken over at once', async () => {
    hold(path, { started: '1' });
    (await take()).release();
  });

  it('by a process that died while it took over another one is taken over with its claim', async () => {
    const dead = hold(path, { pid: deadPid });
    hold(`${path}.${dead.token}`, { pid: deadPid });
    hold(`${path}.of-a-lock-long-gone`, { pid: deadPid });
    const lock = await take();
    expect(readdirSync(folder)).toEqual(['.out.lock']);
    lock.release();
  });

  it('is left to the process that claimed it first', () => {
    const dead = hold(path, { pid: deadPid });
    hold(`${path}.${dead.token}`, {});
    expect(
      tryLock(
        path,
        'mine',
        staleAfter(1000, () => 0),
      ),
    ).toBe(JSON.stringify(dead));
    expect(readLock(path)).toBe(JSON.stringify(dead));
  });

  it.each([
    ['on another machine', (): unknown => hold(path, { machine: 'elsewhere', pid: deadPid })],
    ['by nobody who can be told', (): unknown => createLock(path, 'spoilt')],
  ])('%s is taken over once it was not refreshed for long', (_, leave) => {
    let time = 0;
    const isStale = staleAfter(1000, () => time);
    leave();
    const attempt = (at: number): string | undefined => {
      time = at;
      return tryLock(path, 'mine', isStale);
    };
    expect(attempt(0)).toBeDefined();
    expect(attempt(900)).toBeDefined();
    refreshLock(path);
    expect(attempt(1100)).toBeDefined();
    expect(attempt(2000)).toBeDefined();
    expect(attempt(2200)).toBeUndefined();
    expect(readLock(path)).toBe('mine');
  });

  it('by a living process is never taken over, however long it is silent', () => {
    let time = 0;
    hold(path, {});
    const isStale = staleAfter(1000, () => (time += 10_000));
    for (const _ of [1, 2, 3]) expect(tryLock(path, 'mine', isStale)).toBeDefined();
    expect(existsSync(path) || readLock(path) !== undefined).toBe(true);
  });
});
