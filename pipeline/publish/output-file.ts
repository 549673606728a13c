import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
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
      const output = sealing(path, (bytes) => {
        writeFileSync(file, bytes);
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
      const output = sealing(path, (bytes) => parts.push(Uint8Array.from(bytes)));
      const close = (): FileSeal => {
        const seal = output.close();
        files.push({ path, bytes: Buffer.concat(parts) });
        return seal;
      };
      return { write: output.write, close };
    },
  };
}

/** Of files that were closed, to be used again. */
const freeBuffers: Buffer[] = [];

/** Gathers, counts and hashes what is written on its way to where it goes. Keeps no bytes of whoever writes. */
function sealing(path: string, pass: (bytes: Uint8Array) => void): OutputFile {
  const hash = createHash('sha256');
  const gathered = freeBuffers.pop() ?? Buffer.allocUnsafeSlow(bufferBytes);
  let waiting = 0;
  let size = 0;
  const passOn = (bytes: Uint8Array): void => {
    hash.update(bytes);
    pass(bytes);
    size += bytes.length;
  };
  const flush = (): void => {
    passOn(gathered.subarray(0, waiting));
    waiting = 0;
  };
  return {
    write: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      if (waiting + bytes.length > bufferBytes) flush();
      if (bytes.length > bufferBytes) {
        passOn(bytes);
      } else {
        gathered.set(bytes, waiting);
        waiting += bytes.length;
      }
    },
    close: () => {
      flush();
      freeBuffers.push(gathered);
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
