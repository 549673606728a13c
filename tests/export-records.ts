import type { RecordOf, SeriesRecord } from '../pipeline/model/schemas.generated.js';
import { memoryStore } from '../pipeline/publish/output-file.js';
import type { View } from '../pipeline/publish/view.js';
import { madeDocument, madeRows } from './made-records.js';

/** An observation of the GDP of 西城区 in 2024, with some of its cells replaced. */
export function observation(changes: Partial<SeriesRecord> = {}): SeriesRecord {
  return {
    series_id: 'saaaaaaaaaaaa',
    indicator_id: 'gdp',
    indicator: '地区生产总值',
    subject: '西城区',
    region: '110102',
    kind: 'level',
    reference: null,
    unit: '元',
    period: '2024',
    period_start: '2024-01-01',
    period_end: '2024-12-31',
    value: '603800000000',
    value_max: null,
    qualifier: 'eq',
    status: 'actual',
    revision: null,
    sources: 'report-2024',
    fact_ids: 'faaaaaaaaaaaa',
    ...changes,
  };
}

/** A document, with some of its cells replaced. */
export function sourceDocument(changes: Partial<RecordOf['documents']> = {}): RecordOf['documents'] {
  return madeDocument('甲', {
    document_id: 'report-2024',
    title: '报告',
    published: '2025-01',
    ...changes,
  });
}

export interface Written {
  /** Texts of the files by their names. */
  readonly files: ReadonlyMap<string, string>;
  readonly told: readonly string[];
}

/** What a view writes of observations and documents. */
export async function writeView(
  view: View,
  series: readonly SeriesRecord[],
  documents: readonly RecordOf['documents'][] = [sourceDocument()],
): Promise<Written> {
  const store = memoryStore();
  const told: string[] = [];
  const seals = await view.write(madeRows({ series, documents }), store, (line) => told.push(line));
  const files = new Map(store.files.map(({ path, bytes }) => [path, bytes.toString('utf8')]));
  if (seals.length !== files.size) throw new Error(`Expected a seal of every file, not ${String(seals.length)}`);
  return { files, told };
}

/** Rows of a CSV without byte order mark and without quoted line breaks, by column name. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu), ([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    );
    if (cells.length !== names.length) throw new Error(`Expected ${String(names.length)} cells in ${line}`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** Observations in `left-out.csv` by reason. */
export function leftOut(text: string | undefined): Record<string, number> {
  return Object.fromEntries(
    readCsv(text ?? '').flatMap(({ reason = '', observations }) =>
      observations === '0' ? [] : [[reason, Number(observations)]],
    ),
  );
}

/** Texts that break files that are put together carelessly. */
export const hostileTexts: readonly string[] = [
  "=cmd|' /C calc'!A0",
  'a"b,c',
  'x\ny: "z"\r\n\nNode: dcid:country/USA',
  '\\',
  '\\"',
  '\u202E\u200B反',
  '\u2028行',
  '_T',
  '__proto__',
  '𠮷'.repeat(200),
];
