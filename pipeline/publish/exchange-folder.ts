import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listedFiles } from './compare-dataset.js';
import { descriptorName } from './descriptor-name.js';
import { placesOf, type FolderPlaces } from './folder-places.js';
import { mirrorFolder } from './mirror-folder.js';

/** What a rename answers when there is a folder with something in it at the new name. */
const occupied: readonly unknown[] = ['ENOTEMPTY', 'EEXIST'];

/** Readers may put the previous folder back in the middle of an exchange; each does so once. */
const mostAttempts = 100;

/** Puts the next folder in the place of the folder by two renames, or one when there is none. Throws system errors. */
export function exchangeFolder(places: FolderPlaces): void {
  for (let attempt = 1; !exchangedOnce(places, attempt === mostAttempts); attempt += 1);
  syncFolder(dirname(places.folder));
}

/** False when there was a folder again by the time of the second rename. */
function exchangedOnce({ folder, next, previous }: FolderPlaces, isLast: boolean): boolean {
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(next, folder);
    return true;
  } catch (error) {
    if (!isLast && isOccupied(error)) return false;
    if (existsSync(previous) && !existsSync(folder)) renameSync(previous, folder);
    throw error;
  }
}

function isOccupied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && occupied.includes(error.code);
}

/**
 * Brings in order what a run left that was ended in the middle: the folder is put back where it is missing, and what
 * stands beside it is removed. Only for who holds the lock of the folder; others use `restoreFolder`.
 */
export function recoverFolder(places: FolderPlaces): void {
  rmSync(places.next, { recursive: true, force: true });
  if (!existsSync(places.previous)) return;
  try {
    renameSync(places.previous, places.folder);
  } catch (error) {
    if (!isOccupied(error)) throw error;
    removePrevious(places);
  }
}

/** Milliseconds a reader gives a run to finish its second rename before it puts the previous folder back. */
const patience = 500;
const nap = 20;

/**
 * Puts a folder of a dataset back that a run left renamed when it was ended between its two renames. To be called
 * before anything reads the folder; does nothing where there is a folder, and needs no lock.
 */
export function restoreFolder(path: string): void {
  const { folder, previous } = placesOf(path);
  for (let waited = 0; !existsSync(folder) && existsSync(previous); waited += nap) {
    if (waited < patience) sleep(nap);
    else putBack(previous, folder);
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Another reader, or the run itself, may be faster. */
function putBack(previous: string, folder: string): void {
  try {
    renameSync(previous, folder);
  } catch (error) {
    if (!isOccupied(error) && existsSync(previous)) throw error;
  }
}

/**
 * Removes the previous folder after whatever reached it too late to be staged was taken over into the folder: files
 * we never listed that are not in the folder, or are newer. Its descriptor, which says what was ours, goes last.
 */
export function removePrevious({ folder, previous }: FolderPlaces): void {
  if (!existsSync(previous)) return;
  const except = new Set([descriptorName, ...listedFiles(previous), ...listedFiles(folder)]);
  const replaces = (entry: { mtimeMs: number }, other: { mtimeMs: number }): boolean => entry.mtimeMs > other.mtimeMs;
  for (const _ of mirrorFolder({ from: previous, to: folder, except, replaces, prune: false })) continue;
  for (const name of readdirSync(previous))
    if (name !== descriptorName) rmSync(join(previous, name), { recursive: true, force: true });
  rmSync(previous, { recursive: true, force: true });
}

/** Makes the names in a folder survive a loss of power; some file systems cannot and need not. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EINVAL' || error.code === 'ENOTSUP')))
      throw error;
  } finally {
    closeSync(folder);
  }
}
