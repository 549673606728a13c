import { linkTables, documentTables, type TableName } from '../check/tables.js';
import { indicatorRecords } from '../link/indicator-records.js';
import { compareCodeUnits } from '../model/code-units.js';
import { laterDay } from '../link/link-facts.js';
import { dataPackage, mostSources } from './datapackage.js';
import { descriptorName } from './descriptor-name.js';
import type { DocumentPart } from './document-part.js';
import { shareCount, type ShareRuns } from './link-share.js';
import { writeWhole, type FileSeal, type OutputStore } from './output-file.js';
import type { OutputFormat } from './output-format.js';
import { csvRows, jsonLines } from './row-lines.js';
import { mergeRuns } from './sorted-run.js';
import { openSpill, type Spill, type Spilled } from './spill.js';
import { openTable, type TableFiles } from './table-files.js';
import { textPath } from './text-path.js';

/** Who joins what the documents say. */
export interface Linking {
  /** Joins one share; `known` is the last day anything is known of. */
  readonly link: (share: Spilled, known: string) => Promise<ShareRuns>;
  /** How many shares are joined at a time. */
  readonly lanes: number;
}

/** How many rows tables have that grow with the documents. */
export type RowCounts = Readonly<Record<'documents' | 'facts' | keyof ShareRuns, number>>;

export type MakeViews = (rows: RowCounts) => Promise<readonly FileSeal[]>;

/** A dataset in the making. Never holds more of it than one document and one share of what is joined. */
export interface DatasetWriter {
  /** Documents come in the code-unit order of their ids. Throws when one comes out of order or twice. */
  readonly add: (part: DocumentPart) => void;
  /**
   * Joins what the documents say and closes all files; gives them in the order of the descriptor, which is the last.
   * `makeViews` is called when the tables are there.
   */
  readonly finish: (linking: Linking, makeViews?: MakeViews) => Promise<readonly FileSeal[]>;
}

/** Writes a dataset into a store. `spill` keeps what is joined last, in memory unless something else is said. */
export function writeTables(
  store: OutputStore,
  formats: readonly OutputFormat[],
  spill: Spill = openSpill(),
  keepsRows = false,
): DatasetWriter {
  const draft: Draft = {
    store,
    formats,
    tables: new Map(documentTables.map((table) => [table, openTable(store, table, formats, keepsRows)])),
    spill,
    keepsRows,
    texts: [],
    sources: [],
    indicators: new Map(),
    rows: { documents: 0, facts: 0, series: 0, targets: 0, checks: 0 },
    last: '',
    known: '',
  };
  return {
    add: (part) => {
      addPart(draft, part);
    },
    finish: (linking, makeViews) => finish(draft, linking, makeViews),
  };
}

interface Draft {
  readonly store: OutputStore;
  readonly formats: readonly OutputFormat[];
  readonly tables: ReadonlyMap<TableName, TableFiles>;
  readonly spill: Spill;
  readonly keepsRows: boolean;
  readonly texts: FileSeal[];
  readonly sources: NonNullable<DocumentPart['source']>[];
  readonly indicators: Map<string, number>;
  readonly rows: { -readonly [Table in keyof RowCounts]: number };
  last: string;
  known: string;
}

function addPart(draft: Draft, part: DocumentPart): void {
  const { id } = part;
  if (id <= draft.last) throw new Error(`Expected every document once and in order, not “${id}” after “${draft.last}”`);
  draft.last = id;
  draft.known = laterDay(draft.known, part.published);
  for (const [table, files] of draft.tables) files.add(part.csv[table], part.json[table]);
  draft.rows.documents += part.counts.documents;
  draft.rows.facts += part.counts.facts;
  for (const { share, lines } of part.links) draft.spill.add(`share-${String(share)}`, lines);
  for (const [indicator, facts] of part.indicators)
    draft.indicators.set(indicator, (draft.indicators.get(indicator) ?? 0) + facts);
  if (part.source !== undefined && draft.sources.length <= mostSources) draft.sources.push(part.source);
  if (part.text !== undefined) draft.texts.push(writeWhole(draft.store, textPath(id), part.text));
}

async function finish(
  draft: Draft,
  linking: Linking,
  makeViews: MakeViews = () => Promise.resolve([]),
): Promise<readonly FileSeal[]> {
  const { store, formats, keepsRows } = draft;
  const seals = [...draft.tables.values()].flatMap((files) => files.close());
  const runs = await linkAll(draft, linking);
  for (const table of linkTables) {
    const files = openTable(store, table, formats, keepsRows);
    if (table === 'indicators') addIndicators(files, draft);
    else draft.rows[table] = addMerged(files, runs(table));
    seals.push(...files.close());
  }
  seals.push(...(await makeViews(draft.rows)));
  seals.sort((a, b) => compareCodeUnits(a.path, b.path));
  const descriptor = writeWhole(store, descriptorName, dataPackage(seals, draft.texts, draft.sources));
  return [...seals, ...draft.texts, descriptor];
}

function addIndicators(files: TableFiles, { indicators }: Draft): void {
  const records = indicatorRecords(indicators);
  files.add(csvRows('indicators', records), jsonLines(records));
}

/** Adds the rows of sorted runs and gives their number. */
function addMerged(files: TableFiles, runs: readonly Spilled[]): number {
  let rows = 0;
  for (const { csv, json } of mergeRuns(runs)) {
    files.add(csv, json);
    rows += 1;
  }
  return rows;
}

/** Joins every share, a few at a time; gives the runs of a table. */
async function linkAll(
  { spill, known }: Draft,
  { link, lanes }: Linking,
): Promise<(table: keyof ShareRuns) => readonly Spilled[]> {
  const names = Array.from({ length: shareCount }, (_, share) => String(share));
  const waiting = names.values();
  const work = async (): Promise<void> => {
    for (const name of waiting) {
      const spilled = spill.take(`share-${name}`);
      if (spilled === undefined) continue;
      const runs = await link(spilled, known);
      for (const table of ['series', 'targets', 'checks'] as const) spill.add(`${table}-${name}`, runs[table]);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return (table) => names.flatMap((name) => spill.take(`${table}-${name}`) ?? []);
}
