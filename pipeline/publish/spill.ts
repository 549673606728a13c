import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** What is kept for later: stretches of a file, one behind the other, and the part in memory that follows them. */
export interface Spilled {
  readonly file?: { readonly path: string; readonly stretches: readonly Stretch[] };
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

/** Heaps that go to a file of a folder once they hold more than `most` bytes; without a folder they stay in memory. */
export function openSpill(folder?: string, most = mostBytes): Spill {
  const heaps = new Map<string, Uint8Array[]>();
  const stretches = new Map<string, Stretch[]>();
  let [inMemory, onDisk] = [0, 0];
  const path = join(folder ?? '', 'heaps');
  const flush = (into: string): void => {
    mkdirSync(into, { recursive: true });
    const file = openSync(path, 'a');
    try {
      for (const [name, chunks] of heaps) {
        const bytes = Buffer.concat(chunks);
        writeFileSync(file, bytes);
        listOf(stretches, name).push({ start: onDisk, length: bytes.length });
        onDisk += bytes.length;
      }
    } finally {
      closeSync(file);
    }
    heaps.clear();
    inMemory = 0;
  };
  return {
    add: (name, bytes) => {
      if (bytes.length === 0) return;
      listOf(heaps, name).push(bytes);
      inMemory += bytes.length;
      if (folder !== undefined && inMemory > most) flush(folder);
    },
    take: (name) => {
      const [own, rest] = [stretches.get(name), heaps.get(name)];
      stretches.delete(name);
      heaps.delete(name);
      if (own === undefined && rest === undefined) return undefined;
      return { ...(own !== undefined && { file: { path, stretches: own } }), rest: Buffer.concat(rest ?? []) };
    },
  };
}

function listOf<Item>(lists: Map<string, Item[]>, name: string): Item[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}
