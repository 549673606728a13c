import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is kept for later: pieces of a file, one behind the other, and the part in memory that follows them. */
export interface Spilled {
  /** `pieces` are start and length of the first, start and length of the second …, in bytes. */
  readonly file?: { readonly path: string; readonly pieces: readonly number[] };
  readonly rest: Uint8Array;
}

/** Heaps of bytes by name, in memory as long as they are small. */
export interface Spill {
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** Takes a heap away: what lies on it, undefined when nothing was added. */
  readonly take: (name: string) => Spilled | undefined;
}

/** Bytes of all heaps together that are kept in memory. */
const mostBytes = 8 * 1024 * 1024;

/** Heaps that go to a file of a folder once they hold `most` bytes; without a folder they stay in memory. */
export function openSpill(folder?: string, most = mostBytes): Spill {
  return folder === undefined ? openHeaps() : openFile(folder, most);
}

function openHeaps(): Spill {
  const heaps = new Map<string, Uint8Array[]>();
  return {
    add: (name, bytes) => {
      if (bytes.length > 0) listOf(heaps, name).push(bytes);
    },
    take: (name) => {
      const own = heaps.get(name);
      heaps.delete(name);
      return own && { rest: Buffer.concat(own) };
    },
  };
}

/**
 * Copies what is added into a block that is used again and again: thousands of small buffers would be freed no sooner
 * than the collector looks for them.
 */
function openFile(folder: string, most: number): Spill {
  const block = Buffer.allocUnsafeSlow(most);
  const ordered = Buffer.allocUnsafeSlow(most);
  const heaps = new Map<string, Uint8Array[]>();
  const pieces = new Map<string, number[]>();
  const path = join(folder, 'heaps');
  let [held, onDisk] = [0, 0];
  const write = (bytes: Uint8Array): void => {
    mkdirSync(folder, { recursive: true });
    const file = openSync(path, 'a');
    try {
      writeFileSync(file, bytes);
    } finally {
      closeSync(file);
    }
    onDisk += bytes.length;
  };
  const flush = (): void => {
    let end = 0;
    for (const [name, chunks] of heaps) {
      const start = end;
      for (const chunk of chunks) {
        ordered.set(chunk, end);
        end += chunk.length;
      }
      listOf(pieces, name).push(onDisk + start, end - start);
    }
    write(ordered.subarray(0, end));
    heaps.clear();
    held = 0;
  };
  return {
    add: (name, bytes) => {
      if (bytes.length === 0) return;
      if (held + bytes.length > most && held > 0) flush();
      if (bytes.length > most) {
        listOf(pieces, name).push(onDisk, bytes.length);
        write(bytes);
        return;
      }
      block.set(bytes, held);
      listOf(heaps, name).push(block.subarray(held, held + bytes.length));
      held += bytes.length;
    },
    take: (name) => {
      const [own, rest] = [pieces.get(name), heaps.get(name)];
      pieces.delete(name);
      heaps.delete(name);
      if (own === undefined && rest === undefined) return undefined;
      return { ...(own !== undefined && { file: { path, pieces: own } }), rest: Buffer.concat(rest ?? []) };
    },
  };
}

function listOf<Item>(lists: Map<string, Item[]>, name: string): Item[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
