import {
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  linkSync,
  lutimesSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  type Stats,
} from 'node:fs';

/** What a file system answers that has no hard links, or none for this file. */
const withoutLinks: readonly unknown[] = ['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES'];

/** Times of copies are kept to the microsecond. */
const sameTime = 0.01;

/** Whether two entries are one file, or a file and its copy. */
export function isSameEntry(entry: Stats, other: Stats): boolean {
  if (entry.dev === other.dev && entry.ino === other.ino) return true;
  const isCopy = entry.mode === other.mode && entry.size === other.size;
  return isCopy && Math.abs(entry.mtimeMs - other.mtimeMs) < sameTime;
}

/** Puts a file or a link at another path too, with its attributes. */
export function putEntry(entry: Stats, from: string, to: string): void {
  if (entry.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    lutimesSync(to, entry.atimeMs / 1000, entry.mtimeMs / 1000);
  } else if (!linked(from, to)) {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    keepAttributes(entry, to);
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && withoutLinks.includes(error.code)) return false;
    throw error;
  }
}

/** Gives a file or folder the owner, mode and times of another; the owner only where that is allowed. */
export function keepAttributes({ uid, gid, mode, atimeMs, mtimeMs }: Stats, path: string): void {
  keepOwner(path, uid, gid);
  chmodSync(path, mode & 0o7777);
  utimesSync(path, atimeMs / 1000, mtimeMs / 1000);
}

/** Another owner can be given by root alone; the file of anybody else belongs to who writes it. */
export function keepOwner(path: string, uid: number, gid: number): void {
  try {
    chownSync(path, uid, gid);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EINVAL')))
      throw error;
  }
}
