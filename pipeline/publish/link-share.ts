import type { Gap } from '../link/checks/gap.js';
import type { PlacedCheck } from '../link/checks/index.js';
import { linkStatements, type SeriesRows } from '../link/link-statements.js';
import { seriesPlace } from '../link/order-series.js';
import type { Statement } from '../link/series.js';
import { compareCodeUnits } from '../model/code-units.js';
import type { TableName } from '../check/tables.js';
import type { Row } from './csv.js';
import { encodeTexts } from './encode-texts.js';
import { csvRows } from './row-lines.js';
import { runLine } from './sorted-run.js';

/**
 * What documents say is joined owner by owner. Owners are dealt out to a fixed number of shares, so that one share
 * after the other can be joined and no more than one need be in memory.
 */
export const shareCount = 256;

/** One thing that a document gives to be joined, or a row of checks that only waits for its place. */
export type ShareItem = { readonly statement: Statement } | { readonly gap: Gap } | { readonly check: PlacedCheck };

/** The rows of a share in the order of their places, as lines of sorted runs in UTF-8. */
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
  const table = (name: keyof ShareRuns): readonly [keyof ShareRuns, string] => [
    name,
    runLines(name, rows[name], inJson.includes(name)),
  ];
  // There is one of every name.
  return Object.fromEntries(encodeTexts([table('series'), table('targets'), table('checks')])) as ShareRuns;
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
function runLines(table: TableName, rows: readonly Placed[], isInJson: boolean): string {
  const csv = csvRows(
    table,
    rows.map(({ record }) => record),
  ).split('\n');
  const json = (record: Row): string => (isInJson ? JSON.stringify(record) : '');
  return rows.map(({ place, record }, index) => runLine(place, json(record), csv[index] ?? '')).join('');
}
