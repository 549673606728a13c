import type { Gap } from '../link/checks/gap.js';
import type { PlacedCheck } from '../link/checks/index.js';
import { linkStatements, type SeriesRows } from '../link/link-statements.js';
import { seriesPlace } from '../link/order-series.js';
import type { Statement } from '../link/series.js';
import type { TableName } from '../check/tables.js';
import type { Row } from './csv.js';
import { csvRows } from './row-lines.js';
import { runLine } from './sorted-run.js';

/**
 * What documents say is joined owner by owner. Owners are dealt out to a fixed number of shares, so that one share
 * after the other can be joined and no more than one need be in memory.
 */
export const shareCount = 256;

/** One thing that a document gives to be joined, or a row of checks that only waits for its place. */
export type ShareItem = { readonly statement: Statement } | { readonly gap: Gap } | { readonly check: PlacedCheck };

/** The rows of a share in the order of their places, as lines of sorted runs. */
export interface ShareRuns {
  readonly series: string;
  readonly targets: string;
  readonly checks: string;
}

/** The share of an owner: FNV-1a over the code units of its name. */
export function shareOf(owner: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < owner.length; index += 1)
    hash = Math.imul(hash ^ owner.charCodeAt(index), 0x01000193) >>> 0;
  return hash % shareCount;
}

export function shareLine(item: ShareItem): string {
  return `${JSON.stringify(item)}\n`;
}

/** Joins a share: its lines in the order of the documents. `known` is the last day anything is known of. */
export function linkShare(lines: Iterable<string>, known: string): ShareRuns {
  const statements: Statement[] = [];
  const gaps: Gap[] = [];
  const found: PlacedCheck[] = [];
  for (const line of lines) {
    if (line === '') continue;
    // `shareLine` wrote it.
    const item = JSON.parse(line) as ShareItem;
    if ('statement' in item) statements.push(item.statement);
    else if ('gap' in item) gaps.push(item.gap);
    else found.push(item.check);
  }
  const { series, checks } = linkStatements(statements, gaps, known);
  const placed = [...found, ...checks].sort((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)));
  return {
    series: runLines(
      'series',
      series.flatMap((rows) => placeAll(rows, rows.observations)),
    ),
    targets: runLines(
      'targets',
      series.flatMap((rows) => placeAll(rows, rows.targets)),
    ),
    checks: runLines('checks', placed),
  };
}

interface Placed {
  readonly place: string;
  readonly record: Row;
}

function placeAll({ series }: SeriesRows, records: readonly Row[]): Placed[] {
  const place = seriesPlace(series);
  return records.map((record, index) => ({ place: `${place}\u0000${String(index).padStart(6, '0')}`, record }));
}

/** Rows of CSV have no line breaks inside. */
function runLines(table: TableName, rows: readonly Placed[]): string {
  const records = rows.map(({ record }) => record);
  const csv = csvRows(table, records).split('\n');
  const json = records.map((record) => JSON.stringify(record));
  return rows.map(({ place }, index) => runLine(place, json[index] ?? '', csv[index] ?? '')).join('');
}
