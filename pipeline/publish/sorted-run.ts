import { compareCodeUnits } from '../model/code-units.js';

/** A row of a sorted run: what decides its place, and the row as JSON and as CSV, without line ends. */
export interface RunRow {
  readonly place: string;
  readonly json: string;
  readonly csv: string;
}

const separator = '\u0001';

/** A row as a line of a run. */
export function runLine(place: string, json: string, csv: string): string {
  return `${place.replace(/\s/gu, ' ').replaceAll(separator, ' ')}${separator}${json}${separator}${csv}\n`;
}

function parseLine(line: string): RunRow {
  const first = line.indexOf(separator);
  const second = line.indexOf(separator, first + 1);
  return { place: line.slice(0, first), json: line.slice(first + 1, second), csv: line.slice(second + 1) };
}

/** The row a run has come to, and the rest of it. */
interface Head {
  readonly row: RunRow;
  readonly rest: Iterator<string>;
}

/** The rows of several runs as one, each in the order of the code units of its places. Holds one row of each. */
export function* mergeRuns(runs: readonly Iterable<string>[]): Generator<RunRow> {
  const heads = runs.flatMap((run) => nextHead(run[Symbol.iterator]()));
  heads.sort((a, b) => comparePlaces(b, a));
  // The last of the heads is the next row: taking it moves nothing.
  for (let head = heads.pop(); head !== undefined; head = heads.pop()) {
    yield head.row;
    for (const next of nextHead(head.rest)) heads.splice(placeOf(next, heads), 0, next);
  }
}

function nextHead(rest: Iterator<string>): Head[] {
  const next = rest.next();
  return next.done === true ? [] : [{ row: parseLine(next.value), rest }];
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
