import { appendFileSync, closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** What is kept for later: the part on the disk by its path, and the part in memory that follows it. */
export interface Spilled {
  readonly path?: string;
  readonly rest: Uint8Array;
}

/** Heaps of bytes by name, in memory as long as they are small. */
export interface Spill {
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** Takes a heap away: what lies on it, undefined when nothing was added. */
  readonly take: (name: string) => Spilled | undefined;
}

/** Bytes of all heaps together that are kept in memory. */
const mostBytes = 16 * 1024 * 1024;

/** Heaps that go to files of a folder once they hold more than `most` bytes; without a folder they stay in memory. */
export function openSpill(folder?: string, most = mostBytes): Spill {
  const heaps = new Map<string, Uint8Array[]>();
  const files = new Map<string, string>();
  let inMemory = 0;
  const flush = (into: string): void => {
    mkdirSync(into, { recursive: true });
    for (const [name, chunks] of heaps) {
      const path = join(into, name);
      appendFileSync(path, Buffer.concat(chunks));
      files.set(name, path);
    }
    heaps.clear();
    inMemory = 0;
  };
  return {
    add: (name, bytes) => {
      if (bytes.length === 0) return;
      const heap = heaps.get(name);
      if (heap === undefined) heaps.set(name, [bytes]);
      else heap.push(bytes);
      inMemory += bytes.length;
      if (folder !== undefined && inMemory > most) flush(folder);
    },
    take: (name) => {
      const [path, rest] = [files.get(name), heaps.get(name)];
      files.delete(name);
      heaps.delete(name);
      if (path === undefined && rest === undefined) return undefined;
      return { ...(path !== undefined && { path }), rest: Buffer.concat(rest ?? []) };
    },
  };
}

const chunkBytes = 16 * 1024;

/** The lines of a heap without their ends, read piece by piece. Throws system errors. */
export function* linesOf(spilled: Spilled): Generator<string> {
  const decoder = new StringDecoder('utf8');
  let open = '';
  for (const chunk of chunksOf(spilled)) {
    const lines = (open + decoder.write(chunk)).split('\n');
    open = lines.pop() ?? '';
    yield* lines;
  }
  if (open !== '') yield open;
}

function* chunksOf({ path, rest }: Spilled): Generator<Buffer> {
  if (path !== undefined) {
    const file = openSync(path, 'r');
    // One buffer for all pieces: who reads has decoded one before the next.
    const chunk = Buffer.alloc(chunkBytes);
    try {
      for (let length = -1; length !== 0;) {
        length = readSync(file, chunk, 0, chunkBytes, null);
        yield chunk.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  }
  yield Buffer.from(rest.buffer, rest.byteOffset, rest.byteLength);
}

/** The bytes of a heap, taken piece by piece. */
export interface Pieces {
  /** The next so many bytes, there until more are asked for; undefined at the end. Throws system errors. */
  readonly next: (length: number) => Buffer | undefined;
  readonly close: () => void;
}

/** Reads a heap through a window that moves over it. Throws system errors. */
export function readPieces(spilled: Spilled): Pieces {
  const source = openSource(spilled);
  let window = Buffer.allocUnsafe(chunkBytes);
  let [start, end] = [0, 0];
  const fill = (length: number): void => {
    const next = length > window.length ? Buffer.allocUnsafe(2 * length) : window;
    window.copy(next, 0, start, end);
    [window, start, end] = [next, 0, end - start];
    for (let read = -1; end < length && read !== 0; end += read) read = source.read(window.subarray(end));
  };
  return {
    next: (length) => {
      if (end - start < length) fill(length);
      if (end - start < length) return undefined;
      start += length;
      return window.subarray(start - length, start);
    },
    close: source.close,
  };
}

interface Source {
  /** Fills a buffer as far as it can; 0 at the end. */
  readonly read: (into: Buffer) => number;
  readonly close: () => void;
}

/** What is on the disk, then what is in memory. */
function openSource({ path, rest }: Spilled): Source {
  const file = path === undefined ? undefined : openSync(path, 'r');
  let taken = 0;
  const takeRest = (into: Buffer): number => {
    const own = rest.subarray(taken, taken + into.length);
    into.set(own);
    taken += own.length;
    return own.length;
  };
  return {
    read: (into) => (file === undefined ? 0 : readSync(file, into)) || takeRest(into),
    close: () => {
      if (file !== undefined) closeSync(file);
    },
  };
}
