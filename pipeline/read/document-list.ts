import { join } from 'node:path';
import type { Format } from '../model/document.js';
import { formatOf } from './format-of.js';

/** A text file of `raw/`, found but not yet read. */
export interface DocumentFile {
  /** Path under `raw/` without extension, NFC, `/` between folders. */
  readonly id: string;
  /** Path by which it can be opened. */
  readonly path: string;
  readonly format: Format;
}

/** Documents of a folder in the code-unit order of their ids. As there may be millions, each is made as it is asked for. */
export interface DocumentList extends Iterable<DocumentFile> {
  readonly length: number;
}

/** Names of files that stand one behind the other in one folder, given by its path under `raw/`. */
export interface NamesOfFolder {
  readonly folder: string;
  readonly names: readonly string[];
}

/** The documents of these names, which have extensions of texts, in their order. */
export function documentList(rawFolder: string, runs: readonly NamesOfFolder[]): DocumentList {
  return {
    length: runs.reduce((total, { names }) => total + names.length, 0),
    *[Symbol.iterator]() {
      for (const { folder, names } of runs)
        for (const name of names) {
          const format = formatOf(name);
          if (format !== undefined)
            yield { id: idOf(inFolder(folder, name)), path: join(rawFolder, folder, name), format };
        }
    },
  };
}

/** Path under `raw/` of what stands in one of its folders; `''` is `raw/` itself. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The id of a document by its path under `raw/`. */
export function idOf(file: string): string {
  return file.slice(0, file.lastIndexOf('.')).normalize('NFC');
}
