import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ForeignDatasetError } from '../../publish/compare-dataset.js';
import { recoverFolder } from '../../publish/exchange-folder.js';
import { placesOf, type FolderPlaces } from '../../publish/folder-places.js';
import { MountPointError } from '../../publish/mirror-folder.js';
import { CliError } from '../command.js';
import { takeLock, type Lock, type Waiting } from '../lock/take-lock.js';

/** Locks the folder of the dataset and brings in order what an ended run left of it. Throws CliError 1 and 2. */
export async function lockFolder(out: string, waiting: Waiting): Promise<Lock> {
  const places = guardFolder(out, () => placesOf(out));
  refuseWorkingFolder(out, places);
  guardBeside(out, () => mkdirSync(dirname(places.folder), { recursive: true }));
  const lock = await takeLock(places.lock, waiting).catch((error: unknown) => guardBeside(out, () => rethrow(error)));
  try {
    guardBeside(out, () => recoverFolder(places));
    refuseLinkToNothing(out, places);
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A link whose target is gone, for good and not for the moment of an exchange, is more likely a mistake than a wish. */
function refuseLinkToNothing(out: string, { folder }: FolderPlaces): void {
  if (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() !== true || existsSync(folder)) return;
  throw new CliError(`${out}: link to nothing, expected a folder. Make ${folder}, or name another folder.`, 2);
}

/** The new version takes the place of the folder itself, so a process that stands in the folder would be left behind. */
function refuseWorkingFolder(out: string, { folder }: FolderPlaces): void {
  const way = relative(folder, realpathSync(process.cwd()));
  if (way === '' || !(way.startsWith('..') || way === join(folder, way)))
    throw new CliError(`${out}: the command runs inside this folder, which it replaces. Name a folder inside it.`, 2);
}

/** Turns what the folder of the dataset refuses into a CliError: 1 for a full disk, 2 for anything else. */
export function guardFolder<Result>(out: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    throw toCliError(out, error);
  }
}

/** `guardFolder` for what happens beside the folder. */
function guardBeside<Result>(out: string, use: () => Result): Result {
  return guardFolder(out, () => {
    try {
      return use();
    } catch (error) {
      if (!hasCode(error, ['EACCES', 'EPERM', 'EROFS'])) throw error;
      const remedy = `The new version is made beside ${out}: make the folder above writable, or name a folder inside it.`;
      throw new CliError(`${out}: cannot be replaced (${error.message}). ${remedy}`, 2);
    }
  });
}

/** What went wrong in the folder of the dataset, in words; errors that are none of the file system stay what they are. */
export function toCliError(out: string, error: unknown): unknown {
  if (error instanceof ForeignDatasetError) return new CliError(`${error.message}. Name another folder.`, 2);
  if (error instanceof MountPointError || hasCode(error, ['EBUSY', 'EXDEV'])) {
    const problem = `a file system is mounted there (${error.message}), and a mounted folder cannot be replaced`;
    return new CliError(`${out}: ${problem}. Name a folder inside it, such as ${join(out, 'data')}.`, 2);
  }
  if (hasCode(error, ['ENOSPC', 'EDQUOT'])) {
    const problem = `the disk is full (${error.message}). Nothing was published, and the folder is what it was`;
    return new CliError(`${out}: ${problem}. Make room for a second copy of the dataset.`, 1);
  }
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const remedy = 'Make it writable or name another folder.';
  return new CliError(`${out}: cannot hold the dataset (${error.message}). ${remedy}`, 2);
}

function hasCode(error: unknown, codes: readonly unknown[]): error is Error {
  return error instanceof Error && 'code' in error && codes.includes(error.code);
}

function rethrow(error: unknown): never {
  throw error;
}
