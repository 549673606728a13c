/** A thing to make below the folder of the texts before the command runs. Paths are relative to that folder. */
export type Entry =
  | { readonly path: string | Buffer; readonly bytes: string | Uint8Array; readonly mode?: number }
  /** A file of so many zero bytes that take no room. */
  | { readonly path: string; readonly sparse: number }
  | { readonly path: string; readonly link: string }
  | { readonly path: string; readonly special: 'fifo' | 'socket' }
  | { readonly path: string; readonly folder: true; readonly mode?: number };

export interface DocumentRow {
  readonly document_id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly encoding: string;
  readonly characters: number;
}

export interface FactRow {
  readonly document_id: string;
  readonly value: string;
  readonly unit: string | null;
  readonly quote: string;
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly [column: string]: unknown;
}

/** What was published. */
export interface Dataset {
  readonly facts: readonly FactRow[];
  readonly documents: readonly DocumentRow[];
  /** Rows of a CSV, by column. */
  readonly csv: (table: string) => readonly Readonly<Record<string, string>>[];
}

export interface Expected {
  /** 0 read, 1 a file is refused, 2 wrong usage. */
  readonly code: 0 | 1 | 2;
  /** What the messages must name: the file, the place, the remedy. */
  readonly says?: readonly string[];
  /** All facts of the dataset, `value unit` each, in order. */
  readonly facts?: readonly string[];
  /** Codes of all issues of the dataset that are warnings, in order; none when left out. */
  readonly warnings?: readonly string[];
  /** Whatever else must hold; throws when it does not. */
  readonly holds?: (dataset: Dataset) => void;
}

/** One hostile input and what a user expects of it. */
export interface HostileCase {
  readonly name: string;
  readonly files: readonly Entry[];
  readonly expected: Expected;
  /** Runs as a process of its own with a time limit, because it might hang or crash. */
  readonly child?: true;
  /** Where the dataset goes, from the folder around `raw` and `out`. */
  readonly out?: string;
  readonly raw?: string;
  /** Runs as a user whom file modes bind. */
  readonly unprivileged?: true;
}

/** A sentence with one fact, and that fact. */
export const sentence = '2024年，全市营业收入50亿元。';
export const fact = '5000000000 元';

/** A single text, read in full with these facts. */
export function reads(
  name: string,
  bytes: string | Uint8Array,
  facts: readonly string[],
  more: Partial<Expected> & { readonly path?: string } = {},
): HostileCase {
  const { path = 'a.txt', ...expected } = more;
  return { name, files: [{ path, bytes }], expected: { code: 0, facts, ...expected } };
}

/** A single text that is refused. */
export function refuses(name: string, bytes: string | Uint8Array, ...says: readonly string[]): HostileCase {
  return { name, files: [{ path: 'a.txt', bytes }], expected: { code: 1, says: ['a.txt', ...says] } };
}

/** A good text with this sidecar, which is refused. */
export function refusesSidecar(name: string, bytes: string | Uint8Array, ...says: readonly string[]): HostileCase {
  const files = [
    { path: 'a.txt', bytes: sentence },
    { path: 'a.source.json', bytes },
  ];
  return { name, files, expected: { code: 1, says: ['a.source.json', ...says] } };
}
