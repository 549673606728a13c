import { renameSync, rmSync } from 'node:fs';
import { createLock, lockTime, readLock } from './lock-file.js';
import { lifeOf, parseOwner } from './lock-owner.js';

/** Whether a lock with this text at this path is without an owner who could still use it. */
export type IsStale = (path: string, text: string) => boolean;

/**
 * Takes the lock at `path` for the owner whose text is given; undefined when it is taken, else the text of its holder.
 *
 * A stale lock is taken over by a claim, a lock of its own whose name ends in the token of the stale one: who makes the
 * claim is the only one who may replace that lock, and does so by renaming the claim over it. A claim left by a dead
 * process is stale in its turn. So no two ever take over the same lock, and none is removed that is not the one looked at.
 */
export function tryLock(path: string, text: string, isStale: IsStale): string | undefined {
  if (createLock(path, text)) return undefined;
  const holder = readLock(path);
  if (holder === undefined) return tryLock(path, text, isStale);
  if (!isStale(path, holder)) return holder;
  const claim = `${path}.${parseOwner(holder)?.token ?? 'unknown'}`;
  if (tryLock(claim, text, isStale) !== undefined) return holder;
  if (readLock(path) === holder) renameSync(claim, path);
  else rmSync(claim, { force: true });
  const now = readLock(path);
  return now === text ? undefined : (now ?? holder);
}

/**
 * Judges locks: stale at once when the process is known to be dead; when that cannot be known (another machine, or a
 * text that is no owner), once the lock was not refreshed for `limit` milliseconds as this process saw it, so that the
 * clocks of two machines are never compared.
 */
export function staleAfter(limit: number, now: () => number): IsStale {
  const seen = new Map<string, { readonly state: string; readonly since: number }>();
  return (path, text) => {
    const owner = parseOwner(text);
    const life = owner === undefined ? 'unknown' : lifeOf(owner);
    if (life !== 'unknown') return life === 'dead';
    const state = `${String(lockTime(path))} ${text}`;
    const last = seen.get(path);
    if (last?.state === state) return now() - last.since >= limit;
    seen.set(path, { state, since: now() });
    return false;
  };
}
