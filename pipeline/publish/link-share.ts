import type { Gap } from '../link/checks/gap.js';
import type { PlacedCheck } from '../link/checks/index.js';
import { linkStatements, type SeriesRows } from '../link/link-statements.js';
import { seriesPlace } from '../link/order-series.js';
import type { Statement } from '../link/series.js';
import { compareCodeUnits } from '../model/code-units.js';
import type { TableName } from '../check/tables.js';
import type { Row } from './csv.js';
import { csvRows, jsonLines } from './row-lines.js';
import { encodeRun } from './sorted-run.js';

/**
 * What documents say is joined owner by owner. Owners are dealt out to a fixed number of shares, so that one share
 * after the other can be joined and no more than one need be in memory.
 */
export const shareCount = 2048;

/** One thing that a document gives to be joined, or a row of checks that only waits for its place. */
export type ShareItem = { readonly statement: Statement } | { readonly gap: Gap } | { readonly check: PlacedCheck };

/** The rows of a share in the order of their places, as sorted runs. */
export type ShareRuns = Readonly<Record<'series' | 'targets' | 'checks', Uint8Array>>;

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

/**
 * Joins a share: its lines in the order of the documents. `known` is the last day anything is known of; `inJson` are the
 * tables whose rows are wanted as JSON too.
 */
export function linkShare(lines: Iterable<string>, known: string, inJson: readonly TableName[]): ShareRuns {
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
  const rows: Record<keyof ShareRuns, readonly Placed[]> = {
    series: series.flatMap((own) => placeAll(own, own.observations)),
    targets: series.flatMap((own) => placeAll(own, own.targets)),
    checks: [...found, ...checks].sort((a, b) => compareCodeUnits(a.place, b.place)),
  };
  const run = (name: keyof ShareRuns): Uint8Array => runOf(name, rows[name], inJson.includes(name));
  return { series: run('series'), targets: run('targets'), checks: run('checks') };
}

interface Placed {
  readonly place: string;
  readonly record: Row;
}

function placeAll({ series }: SeriesRows, records: readonly Row[]): Placed[] {
  const place = seriesPlace(series);
  return records.map((record, index) => ({ place: `${place}\u0000${String(index).padStart(6, '0')}`, record }));
}

function runOf(table: TableName, placed: readonly Placed[], isInJson: boolean): Uint8Array {
  const records = placed.map(({ record }) => record);
  // Rows of CSV have no line breaks inside.
  const csv = csvRows(table, records).split(/(?<=\n)/u);
  const json = isInJson ? records.map((record) => jsonLines([record])) : [];
  return encodeRun(placed.map(({ place }, index) => ({ place, csv: csv[index] ?? '', json: json[index] ?? '' })));
}
