import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { DocumentError } from './document-error.js';

/** What a file is to its reader, for messages, and how much of it is read. */
export interface FileKind {
  /** `text`, `sidecar`, `corrections file`. */
  readonly name: string;
  readonly mostBytes: number;
  /** What to do when the file is longer. */
  readonly remedy: string;
}

/** A report has some 200,000 bytes; what is longer than this is no text that somebody wrote. */
export const textFile: FileKind = { name: 'text', mostBytes: 32_000_000, remedy: 'Split the text into several files.' };

/**
 * The bytes of a regular file; undefined when there is none of this name. Never waits on a pipe or device, and never
 * reads more than the kind allows, even of a file that grows meanwhile. Throws a DocumentError for all of these.
 */
export function readBytes(path: string, kind: FileKind): Uint8Array | undefined {
  const file = openFile(path, kind);
  if (file === undefined) return undefined;
  try {
    return readWhole(file, path, kind);
  } catch (error) {
    throw error instanceof DocumentError ? error : unreadable(path, kind, error);
  } finally {
    closeSync(file);
  }
}

const absent = new Set(['ENOENT', 'ENAMETOOLONG']);

function openFile(path: string, kind: FileKind): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    // A text may have a name so long that no sidecar of its name can be.
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return undefined;
    throw unreadable(path, kind, error);
  }
}

function readWhole(file: number, path: string, kind: FileKind): Uint8Array {
  const status = fstatSync(file);
  if (!status.isFile()) throw unreadable(path, kind, new Error('neither file nor link to one'));
  if (status.size > kind.mostBytes) throw tooLarge(path, kind, status.size);
  // One more than there should be, so that a file that grew is noticed.
  const bytes = Buffer.alloc(status.size + 1);
  let length = 0;
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    read = readSync(file, bytes, length, bytes.length - length, null);
  if (length > status.size) throw unreadable(path, kind, new Error('it grew while it was being read'));
  return bytes.subarray(0, length);
}

function unreadable(path: string, { name }: FileKind, error: unknown): DocumentError {
  const detail = error instanceof Error ? error.message : String(error);
  return new DocumentError(path, 'unreadable', `cannot be read (${detail})`, `Make the ${name} a readable file.`);
}

/** The error of a file, or of bytes, longer than its kind allows. */
export function tooLarge(path: string, { name, mostBytes, remedy }: FileKind, size: number): DocumentError {
  const problem = `unexpected ${name} of ${String(size)} bytes, expected at most ${String(mostBytes)}`;
  return new DocumentError(path, 'too-large', problem, remedy);
}
