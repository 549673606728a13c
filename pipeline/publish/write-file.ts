import writeFileAtomic from 'write-file-atomic';

/** Writes a file under another name and renames it, so that a reader finds the old or the new content, never a part. */
export function replaceFile(path: string, bytes: Buffer | string): void {
  writeFileAtomic.sync(path, bytes);
}
