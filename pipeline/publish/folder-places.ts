import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a folder of a dataset stands, and what stands beside it while it is replaced. */
export interface FolderPlaces {
  /** The folder itself, links resolved; it need not be there. */
  readonly folder: string;
  /** The version in the making. */
  readonly next: string;
  /** The version before, for the moment of the exchange. */
  readonly previous: string;
  /** The file that says who is writing. */
  readonly lock: string;
}

/** Places beside a folder: hidden names in the same parent, so that a rename never leaves the file system. */
export function placesOf(path: string): FolderPlaces {
  const folder = resolveFolder(resolve(path), 0);
  const beside = (ending: string): string => join(dirname(folder), `.${basename(folder)}.${ending}`);
  return { folder, next: beside('next'), previous: beside('previous'), lock: beside('lock') };
}

/** Longest chain of links that systems follow. */
const mostLinks = 40;

/** Resolves links as the system does, and goes on where it gives up: the last target may not be there. */
function resolveFolder(path: string, links: number): string {
  const real = ifThere(() => realpathSync(path));
  if (real !== undefined) return real;
  const above = dirname(path);
  if (above === path) return path;
  const parent = resolveFolder(above, links);
  const target = links < mostLinks ? ifThere(() => readlinkSync(path)) : undefined;
  return target === undefined ? join(parent, basename(path)) : resolveFolder(resolve(parent, target), links + 1);
}

function ifThere(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EINVAL', 'ENOTDIR'].includes(String(error.code)))
      return undefined;
    throw error;
  }
}
