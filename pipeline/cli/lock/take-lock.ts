import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CliError } from '../command.js';
import { readLock, refreshLock } from './lock-file.js';
import { parseOwner, thisProcess } from './lock-owner.js';
import { staleAfter, tryLock } from './try-lock.js';

/** A lock that this process holds. */
export interface Lock {
  /** Throws CliError 1 when another process has taken it over, as it may once this one seemed dead for long. */
  readonly assertHeld: () => void;
  readonly release: () => void;
}

export interface Waiting {
  /** Seconds to wait for another holder; 0 is not to wait. */
  readonly seconds: number;
  /** Told once, before the waiting begins, who holds the lock. */
  readonly onWait: (message: string) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  /** Milliseconds without a refresh after which a holder of another machine counts as dead. */
  readonly staleMilliseconds?: number;
}

const milliseconds = { refresh: 10_000, stale: 120_000, poll: 200 };

/**
 * Takes the lock at `path`, waiting for its holder. Throws CliError 1, with holder and remedy, when the time is up, what
 * the signal was aborted with, and system errors of the folder it stands in.
 */
export async function takeLock(path: string, waiting: Waiting): Promise<Lock> {
  const { seconds, onWait, signal, now = () => performance.now() } = waiting;
  const text = JSON.stringify(thisProcess());
  const isStale = staleAfter(waiting.staleMilliseconds ?? milliseconds.stale, now);
  const start = now();
  let told = false;
  for (;;) {
    const holder = tryLock(path, text, isStale);
    if (holder === undefined) return holdLock(path, text);
    if (now() - start >= seconds * 1000) throw heldByAnother(path, holder, seconds);
    if (!told) onWait(`${describe(holder)}; waiting for up to ${String(seconds)} seconds`);
    told = true;
    await sleep(milliseconds.poll, undefined, signal && { signal }).catch((error: unknown) => {
      throw signal?.aborted === true ? signal.reason : error;
    });
  }
}

function holdLock(path: string, text: string): Lock {
  removeClaims(path, text);
  const timer = setInterval(() => {
    if (readLock(path) === text) refreshLock(path);
  }, milliseconds.refresh).unref();
  return {
    assertHeld: () => {
      if (readLock(path) !== text) throw new CliError(`${path}: taken over by another run. Nothing was published.`, 1);
    },
    release: () => {
      clearInterval(timer);
      if (readLock(path) === text) rmSync(path);
    },
  };
}

/** Claims to locks that are no more: left by runs that were ended while they took one over. */
function removeClaims(path: string, text: string): void {
  const own = parseOwner(text)?.token ?? '';
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(`${basename(path)}.`) && !name.includes(own))
      rmSync(join(dirname(path), name), { force: true });
}

function describe(holder: string): string {
  const owner = parseOwner(holder);
  if (owner === undefined) return 'Another run holds the folder';
  return `Another run (process ${String(owner.pid)} on ${owner.host}) holds the folder since ${owner.since}`;
}

function heldByAnother(path: string, holder: string, seconds: number): CliError {
  const waited = seconds === 0 ? 'This run does not wait' : `It still does after ${String(seconds)} seconds`;
  return new CliError(
    `${describe(holder)}. ${waited}. Nothing was published. ` +
      `Wait longer (--wait) or, if that run is no more, remove ${path}.`,
    1,
  );
}
