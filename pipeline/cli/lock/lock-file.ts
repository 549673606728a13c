import { lstatSync, lutimesSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';

/** What file systems answer that have no symbolic links. */
const withoutLinks: readonly unknown[] = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * Makes a lock with a text, in one step: a symbolic link whose target is the text, so that a lock never stands there
 * without its owner. False when there is one already. A plain file where there are no links. Throws system errors.
 */
export function createLock(path: string, text: string): boolean {
  return created(() => {
    try {
      symlinkSync(text, path);
    } catch (error) {
      if (!hasCode(error, withoutLinks)) throw error;
      writeFileSync(path, text, { flag: 'wx' });
    }
  });
}

function created(create: () => void): boolean {
  try {
    create();
    return true;
  } catch (error) {
    if (hasCode(error, ['EEXIST'])) return false;
    throw error;
  }
}

/** The text of a lock, or undefined when there is none. */
export function readLock(path: string): string | undefined {
  return ifThere(() => {
    try {
      return readlinkSync(path);
    } catch (error) {
      if (!hasCode(error, ['EINVAL'])) throw error;
      return readFileSync(path, 'utf8');
    }
  });
}

/** When a lock was made or last refreshed, as a number to compare with an earlier one alone. */
export function lockTime(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** Shows whoever watches the lock from another machine that its owner is alive. */
export function refreshLock(path: string): void {
  const seconds = (performance.timeOrigin + performance.now()) / 1000;
  ifThere(() => {
    lutimesSync(path, seconds, seconds);
  });
}

function ifThere<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch (error) {
    if (hasCode(error, ['ENOENT'])) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, codes: readonly unknown[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(error.code);
}
