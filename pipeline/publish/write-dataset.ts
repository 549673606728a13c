import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareDataset, type Changes } from './compare-dataset.js';
import { exchangeFolder, recoverFolder, removePrevious, syncFolder } from './exchange-folder.js';
import { placesOf, type FolderPlaces } from './folder-places.js';
import { keepAttributes, keepOwner } from './mirror-entry.js';
import { mirrorFolder, statIfThere } from './mirror-folder.js';
import { folderStore, sealFile, writeWhole, type DataFile } from './output-file.js';

export { compareDataset, ForeignDatasetError, type Changes } from './compare-dataset.js';

/**
 * Makes a folder hold a dataset, as a whole or not at all: files whose bytes differ are written, files that only the
 * earlier dataset listed are gone, everything else is what it was. For a folder nobody else writes to; see
 * `publishDataset`. Throws as `compareDataset`, and system errors.
 */
export function writeDataset(files: readonly DataFile[], folder: string): Changes {
  const changes = compareDataset(files.map(sealFile), folder);
  if (changes.written.length + changes.removed.length === 0) return changes;
  const places = placesOf(folder);
  recoverFolder(places);
  stageFiles(files, places);
  for (const _ of publishing(changes, places)) continue;
  return changes;
}

/** Writes a dataset that is at hand to the place of the next version. */
export function stageFiles(files: readonly DataFile[], { next }: FolderPlaces): void {
  const store = folderStore(next);
  mkdirSync(next, { recursive: true });
  for (const { path, bytes } of files) writeWhole(store, path, bytes);
}

/** What publishing needs of its surroundings. */
export interface Pauses {
  /** Awaited after every file; what it throws ends the publishing, with the folder as it was. */
  readonly pause: () => Promise<void>;
  /** Called once right before the folder is exchanged; what it throws does the same. */
  readonly beforeExchange: () => void;
}

/**
 * Publishes the dataset that was staged in the place of the next version of a folder, in steps between which the caller
 * gets its turn. The folder is locked by then.
 */
export async function publishDataset(
  changes: Changes,
  folder: string,
  { pause, beforeExchange }: Pauses,
): Promise<void> {
  for (const _ of publishing(changes, placesOf(folder), beforeExchange)) await pause();
}

/**
 * The steps: the staged folder is completed by what stays as it is, what has changed meanwhile is taken over again, the
 * two folders are exchanged by renaming, and the previous one is removed. When nothing differs, nothing is touched.
 */
function* publishing(changes: Changes, places: FolderPlaces, beforeExchange?: () => void): Generator<undefined, void> {
  try {
    if (changes.written.length + changes.removed.length === 0) return;
    yield* completeFolder(changes, places);
    beforeExchange?.();
    for (const _ of stageEntries(changes, places)) continue;
    exchangeFolder(places);
  } finally {
    rmSync(places.next, { recursive: true, force: true });
  }
  removePrevious(places);
}

/** Gives the next folder and its files the owners and modes of those they replace, and all that stays. */
function* completeFolder(changes: Changes, places: FolderPlaces): Generator<undefined, void> {
  yield* stageEntries(changes, places);
  for (const name of changes.written) {
    keepRights(join(places.folder, name), join(places.next, name));
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

function keepRights(from: string, to: string): void {
  const before = statIfThere(from);
  if (before === undefined) return;
  keepOwner(to, before.uid, before.gid);
  chmodSync(to, before.mode & 0o7777);
}
