import { compareCodeUnits } from '../model/code-units.js';
import { readHeaps, type HeapReaders } from './read-spilled.js';
import type { Spilled } from './spill.js';

/** A row of a sorted run: what decides its place, and the row as CSV and as JSON. */
export interface RunRow<Content> {
  readonly place: string;
  readonly csv: Content;
  readonly json: Content;
}

/** Lengths of place, CSV and JSON in bytes, each an unsigned integer of 32 bits. */
const headBytes = 12;

/** Rows in the order of their places as a run in UTF-8, in a buffer of its own. */
export function encodeRun(rows: readonly RunRow<string>[]): Uint8Array {
  const texts = rows.flatMap(({ place, csv, json }) => [place, csv, json]);
  const lengths = texts.map((text) => Buffer.byteLength(text));
  // Not from the pool of small buffers: a run is handed from thread to thread as a whole.
  const run = Buffer.allocUnsafeSlow(lengths.reduce((total, length) => total + length, rows.length * headBytes));
  let end = 0;
  for (let first = 0; first < texts.length; first += 3) {
    for (const length of lengths.slice(first, first + 3)) end = run.writeUInt32LE(length, end);
    for (const text of texts.slice(first, first + 3)) end += run.write(text, end);
  }
  return run;
}

/**
 * The rows of several runs as one, each in the order of the code units of its places. The bytes of a row are only there
 * until the next one is asked for: nothing is copied.
 */
export function* mergeRuns(runs: readonly Spilled[]): Generator<RunRow<Uint8Array>> {
  const { heaps, close } = readHeaps(runs);
  try {
    const heads: Head[] = heaps.map((rest) => ({ row: noRow, rest }));
    const sorted = heads.filter(moveOn).sort((a, b) => comparePlaces(b, a));
    // The last of the heads is the next row: taking it moves nothing.
    for (let head = sorted.pop(); head !== undefined; head = sorted.pop()) {
      yield head.row;
      if (moveOn(head)) sorted.splice(placeOf(head, sorted), 0, head);
    }
  } finally {
    close();
  }
}

/** The row a run has come to, and the rest of it. */
interface Head {
  row: RunRow<Uint8Array>;
  readonly rest: HeapReaders['heaps'][number];
}

const noRow: RunRow<Uint8Array> = { place: '', csv: new Uint8Array(), json: new Uint8Array() };

/** Whether there is a next row: the head has come to it. */
function moveOn(head: Head): boolean {
  const lengths = head.rest(headBytes);
  if (lengths === undefined) return false;
  const [place, csv, json] = [lengths.readUInt32LE(0), lengths.readUInt32LE(4), lengths.readUInt32LE(8)];
  const bytes = head.rest(place + csv + json);
  if (bytes === undefined) return false;
  head.row = {
    place: bytes.toString('utf8', 0, place),
    csv: bytes.subarray(place, place + csv),
    json: bytes.subarray(place + csv),
  };
  return true;
}

/** Where a head belongs among heads from last to first. */
function placeOf(head: Head, heads: readonly Head[]): number {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = heads[middle];
    if (other !== undefined && comparePlaces(other, head) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comparePlaces({ row: a }: Head, { row: b }: Head): number {
  return compareCodeUnits(a.place, b.place);
}
