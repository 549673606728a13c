import { lstatSync, rmSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';

/**
 * Writes a file under another name and renames it, so that a reader finds the old or the new content, never a part.
 * A link of that name gives way to the file; what it leads to, which may lie anywhere, stays as it is.
 * `cached` content can be made anew and is not forced to the disk.
 */
export function replaceFile(path: string, bytes: Buffer | string, worth: 'kept' | 'cached' = 'kept'): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(path);
  writeFileAtomic.sync(path, bytes, { fsync: worth === 'kept' });
}
