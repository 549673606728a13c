import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareDataset, type Changes } from './compare-dataset.js';
import type { DataFile } from './datapackage.js';
import { exchangeFolder, recoverFolder, removePrevious, syncFolder } from './exchange-folder.js';
import { placesOf, type FolderPlaces } from './folder-places.js';
import { keepAttributes, keepOwner } from './mirror-entry.js';
import { mirrorFolder, statIfThere } from './mirror-folder.js';

export { compareDataset, ForeignDatasetError, type Changes } from './compare-dataset.js';

/**
 * Makes a folder hold a dataset, as a whole or not at all: files whose bytes differ are written, files that only the
 * earlier dataset listed are gone, everything else is what it was. For a folder nobody else writes to; see
 * `publishDataset`. Throws as `compareDataset`, and system errors.
 */
export function writeDataset(files: readonly DataFile[], folder: string): Changes {
  const changes = compareDataset(files, folder);
  for (const _ of publishing(files, changes, folder)) continue;
  return changes;
}

/** What publishing needs of its surroundings. */
export interface Pauses {
  /** Awaited after every file; what it throws ends the publishing, with the folder as it was. */
  readonly pause: () => Promise<void>;
  /** Called once right before the folder is exchanged; what it throws does the same. */
  readonly beforeExchange: () => void;
}

/** `writeDataset` for changes already known, in steps between which the caller gets its turn. The folder is locked by then. */
export async function publishDataset(
  files: readonly DataFile[],
  changes: Changes,
  folder: string,
  { pause, beforeExchange }: Pauses,
): Promise<void> {
  for (const _ of publishing(files, changes, folder, beforeExchange)) await pause();
}

/**
 * The steps: a whole new folder is staged beside the folder, what has changed meanwhile is staged again, the two are
 * exchanged by renaming, and the previous one is removed. When nothing differs, nothing is touched.
 */
function* publishing(
  files: readonly DataFile[],
  changes: Changes,
  folder: string,
  beforeExchange?: () => void,
): Generator<undefined, void> {
  if (changes.written.length + changes.removed.length === 0) return;
  const places = placesOf(folder);
  recoverFolder(places);
  try {
    yield* stageFolder(files, changes, places);
    beforeExchange?.();
    for (const _ of stageEntries(changes, places)) continue;
    exchangeFolder(places);
  } finally {
    rmSync(places.next, { recursive: true, force: true });
  }
  removePrevious(places);
}

function* stageFolder(files: readonly DataFile[], changes: Changes, places: FolderPlaces): Generator<undefined, void> {
  mkdirSync(places.next, { recursive: true });
  yield* stageEntries(changes, places);
  const written = new Set(changes.written);
  for (const { path, bytes } of files) {
    if (!written.has(path)) continue;
    writeFile(places, path, bytes);
    yield;
  }
  const status = statIfThere(places.folder);
  if (status !== undefined) keepAttributes(status, places.next);
  syncFolder(places.next);
}

/** Everything that stays as it is: files of ours that have not changed, and what is not ours. */
function stageEntries({ written, removed }: Changes, { folder, next }: FolderPlaces): Generator<undefined, void> {
  const except = new Set([...written, ...removed]);
  return mirrorFolder({ from: folder, to: next, except, replaces: () => true, prune: true });
}

/** Writes a file of the next folder to the disk itself, with owner and mode of the one whose place it takes. */
function writeFile({ folder, next }: FolderPlaces, name: string, bytes: Buffer): void {
  const path = join(next, name);
  mkdirSync(dirname(path), { recursive: true });
  const before = statIfThere(join(folder, name));
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (before === undefined) return;
  keepOwner(path, before.uid, before.gid);
  chmodSync(path, before.mode & 0o7777);
}
