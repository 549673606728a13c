import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, writevSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from '../model/sha256.js';

/** A file of the dataset by its name inside `out/`, `/` between folders. */
export interface DataFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** What is known of a file without its bytes at hand. */
export interface FileSeal {
  readonly path: string;
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A file that is written from its first byte to its last. */
export interface OutputFile {
  readonly write: (bytes: Uint8Array | string) => void;
  readonly close: () => FileSeal;
}

/** Where the files of a dataset come to be. */
export interface OutputStore {
  readonly open: (path: string) => OutputFile;
}

/** What is gathered before it goes to the disk. */
const bufferBytes = 256 * 1024;

/** New files in a folder, forced to the disk as they are closed. Throws system errors. */
export function folderStore(folder: string): OutputStore {
  return {
    open: (path) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      const file = openSync(join(folder, path), 'wx');
      const output = sealing(path, (parts) => {
        writeAll(file, parts);
      });
      const close = (): FileSeal => {
        try {
          const seal = output.close();
          fsyncSync(file);
          return seal;
        } finally {
          closeSync(file);
        }
      };
      return { write: output.write, close };
    },
  };
}

/** Files in memory: `files` are those that were closed. */
export function memoryStore(): OutputStore & { readonly files: readonly DataFile[] } {
  const files: DataFile[] = [];
  return {
    files,
    open: (path) => {
      const parts: Uint8Array[] = [];
      const output = sealing(path, (more) => parts.push(...more));
      const close = (): FileSeal => {
        const seal = output.close();
        files.push({ path, bytes: Buffer.concat(parts) });
        return seal;
      };
      return { write: output.write, close };
    },
  };
}

/** The system may take a part alone. */
function writeAll(file: number, parts: readonly Uint8Array[]): void {
  let rest = [...parts];
  while (rest.length > 0) {
    let written = writevSync(file, rest);
    rest = rest.flatMap((part) => {
      const own = Math.min(written, part.length);
      written -= own;
      return own < part.length ? [part.subarray(own)] : [];
    });
  }
}

/** Gathers, counts and hashes what is written on its way to where it goes. */
function sealing(path: string, pass: (parts: readonly Uint8Array[]) => void): OutputFile {
  const hash = createHash('sha256');
  let gathered: Uint8Array[] = [];
  let waiting = 0;
  let size = 0;
  const flush = (): void => {
    for (const bytes of gathered) hash.update(bytes);
    pass(gathered);
    size += waiting;
    gathered = [];
    waiting = 0;
  };
  return {
    write: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      gathered.push(bytes);
      waiting += bytes.length;
      if (waiting >= bufferBytes) flush();
    },
    close: () => {
      flush();
      return { path, size, sha256: hash.digest('hex') };
    },
  };
}

/** The seal of a file at hand. */
export function sealFile({ path, bytes }: DataFile): FileSeal {
  return { path, size: bytes.length, sha256: sha256Of(bytes) };
}

/** Writes a file of which all is at hand. */
export function writeWhole(store: OutputStore, path: string, content: Uint8Array | string): FileSeal {
  const file = store.open(path);
  file.write(content);
  return file.close();
}
