import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Spilled } from './spill.js';

/** What is read at a time of lines. */
const chunkBytes = 16 * 1024;

/** The lines of a heap without their ends. Throws system errors. */
export function* linesOf(heap: Spilled): Generator<string> {
  const files = openFiles([heap]);
  try {
    const read = reader(heap, files);
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const decoder = new StringDecoder('utf8');
    let open = '';
    for (let length = read(chunk); length > 0; length = read(chunk)) {
      const lines = (open + decoder.write(chunk.subarray(0, length))).split('\n');
      open = lines.pop() ?? '';
      yield* lines;
    }
    if (open !== '') yield open;
  } finally {
    closeAll(files);
  }
}

/** The lines of a file without their ends. Throws system errors. */
export function linesOfFile(path: string): Generator<string> {
  return linesOf({ file: { path, pieces: [0, Infinity] }, rest: new Uint8Array() });
}

/** The bytes of heaps, taken piece by piece. */
export interface HeapReaders {
  /** The next so many bytes of each heap, there until more of it are asked for; undefined at its end. Throws system errors. */
  readonly heaps: readonly ((length: number) => Buffer | undefined)[];
  readonly close: () => void;
}

/** Opens heaps to be read side by side; the files they lie in are opened once. Throws system errors. */
export function readHeaps(heaps: readonly Spilled[]): HeapReaders {
  const files = openFiles(heaps);
  return {
    heaps: heaps.map((heap) => piecesOf(reader(heap, files))),
    close: () => {
      closeAll(files);
    },
  };
}

/** What is read at a time of each of many heaps. */
const windowBytes = 4 * 1024;

/** Takes pieces through a window that moves over the bytes and grows to the longest piece. */
function piecesOf(read: Read): (length: number) => Buffer | undefined {
  let window = Buffer.allocUnsafe(windowBytes);
  let [start, end] = [0, 0];
  const fill = (length: number): void => {
    const next = length > window.length ? Buffer.allocUnsafe(2 * length) : window;
    window.copy(next, 0, start, end);
    [window, start, end] = [next, 0, end - start];
    for (let more = -1; end < length && more !== 0; end += more) more = read(window.subarray(end));
  };
  return (length) => {
    if (end - start < length) fill(length);
    if (end - start < length) return undefined;
    start += length;
    return window.subarray(start - length, start);
  };
}

/** Fills a buffer as far as it can; 0 at the end. */
type Read = (into: Buffer) => number;

/** Reads the pieces of the file, then what is in memory. */
function reader({ file, rest }: Spilled, files: ReadonlyMap<string, number>): Read {
  const opened = files.get(file?.path ?? '');
  const pieces = (file?.pieces ?? []).values();
  const next = (): { start: number; length: number } | undefined => {
    const [start, length] = [pieces.next().value, pieces.next().value];
    return start === undefined || length === undefined ? undefined : { start, length };
  };
  let [piece, done] = [next(), 0];
  let taken = 0;
  return (into) => {
    while (piece !== undefined && opened !== undefined) {
      const length = readSync(opened, into, 0, Math.min(into.length, piece.length - done), piece.start + done);
      done += length;
      if (length > 0) return length;
      [piece, done] = [next(), 0];
    }
    const own = rest.subarray(taken, taken + into.length);
    into.set(own);
    taken += own.length;
    return own.length;
  };
}

function openFiles(heaps: readonly Spilled[]): ReadonlyMap<string, number> {
  const paths = new Set(heaps.flatMap(({ file }) => file?.path ?? []));
  return new Map(Array.from(paths, (path) => [path, openSync(path, 'r')]));
}

function closeAll(files: ReadonlyMap<string, number>): void {
  for (const file of files.values()) closeSync(file);
}
