import { lstatSync, mkdirSync, readdirSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isSameEntry, keepAttributes, putEntry } from './mirror-entry.js';

/** How one folder is made like another. */
export interface Mirroring {
  readonly from: string;
  readonly to: string;
  /** Paths inside the folder, `/` between names, that are left alone on both sides. */
  readonly except: ReadonlySet<string>;
  /** Whether an entry takes the place of another one of its name. */
  readonly replaces: (entry: Stats, other: Stats) => boolean;
  /** Whether entries that `from` has not are removed from `to`. */
  readonly prune: boolean;
}

/** A folder that cannot be replaced by a rename, as another file system is mounted in it. */
export class MountPointError extends Error {}

/**
 * Makes a folder hold what another holds: files as hard links where that works, else as copies with their times;
 * folders all the way down; links as links. Entries that are alike already stay. Stops after every entry, so that the
 * caller can do something else or give up. Throws system errors, and `MountPointError`.
 */
export function* mirrorFolder(mirroring: Mirroring, inside = ''): Generator<undefined, void> {
  const { from, to, prune } = mirroring;
  const names = namesIn(join(from, inside));
  for (const name of names) {
    yield;
    yield* mirrorEntry(mirroring, inside === '' ? name : `${inside}/${name}`);
  }
  if (!prune) return;
  const kept = new Set(names);
  for (const name of namesIn(join(to, inside))) if (!kept.has(name)) pruneEntry(mirroring, inside, name);
}

function* mirrorEntry(mirroring: Mirroring, path: string): Generator<undefined, void> {
  const { from, to, except, replaces } = mirroring;
  const entry = statIfThere(join(from, path));
  if (except.has(path) || entry === undefined) return;
  if (entry.dev !== lstatSync(from).dev) throw new MountPointError(join(from, path));
  const other = statIfThere(join(to, path));
  if (entry.isDirectory() && other?.isDirectory() !== false) {
    if (other === undefined) mkdirSync(join(to, path));
    yield* mirrorFolder(mirroring, path);
    if (other === undefined || replaces(entry, other)) keepAttributes(entry, join(to, path));
    return;
  }
  if (other !== undefined && (isSameEntry(entry, other) || !replaces(entry, other))) return;
  rmSync(join(to, path), { recursive: true, force: true });
  if (entry.isDirectory()) yield* mirrorEntry(mirroring, path);
  else putEntry(entry, join(from, path), join(to, path));
}

function pruneEntry({ to, except }: Mirroring, inside: string, name: string): void {
  const path = inside === '' ? name : `${inside}/${name}`;
  const holdsExcepted = [...except].some((each) => each === path || each.startsWith(`${path}/`));
  if (!holdsExcepted) rmSync(join(to, path), { recursive: true, force: true });
}

/** Names in code-unit order; none when the folder is not there. */
function namesIn(folder: string): string[] {
  return statIfThere(folder)?.isDirectory() === true ? readdirSync(folder).sort() : [];
}

/** What stands at a path, links not followed, or undefined. */
export function statIfThere(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
