import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';
import { columnsOf } from '../pipeline/publish/column.js';
import { buildDataset } from '../pipeline/publish/dataset.js';
import { dataVersion } from '../pipeline/publish/data-version.js';
import { unscaledDecimal } from '../pipeline/publish/held-decimal.js';
import { memoryStore } from '../pipeline/publish/output-file.js';
import { openParquetTable } from '../pipeline/publish/parquet-table.js';
import { openGroups } from '../pipeline/publish/row-groups.js';
import { jsonLines } from '../pipeline/publish/row-lines.js';
import { queryDuckDb } from './duckdb.js';
import { sampleExtraction } from './publish-sample.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parquet-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The file of some documents, by their facts. */
function parquetOf(documents: readonly (readonly FactRecord[])[], rows = 10_000): Buffer {
  const store = memoryStore();
  const table = openParquetTable(store, 'facts', { rows, bytes: 1_000_000 });
  for (const facts of documents) table.write(jsonLines(facts));
  table.close();
  return store.files[0]!.bytes;
}

const [sample] = checkExtraction(sampleExtraction()).facts;

function fact(changes: Partial<FactRecord>): FactRecord {
  return { ...sample!, ...changes };
}

/** Facts of a document whose quotes count. */
function factsOf(document_id: string, count: number): FactRecord[] {
  return Array.from({ length: count }, (_, index) => fact({ document_id, start: index, quote: `${String(index)}个` }));
}

/** Texts and numbers that files have come to grief over. */
const hostile: readonly FactRecord[] = [
  fact({ quote: '𠮷\u0000"\'\n\r\u2028=1+1', sentence: '\u200B\uFEFF', section: '', speaker: '\uFFFD' }),
  fact({ value: '-0.5', value_max: '0', indicator: null, period: null, period_start: null, period_end: null }),
  fact({ value: '9'.repeat(28), value_max: `-${'9'.repeat(28)}.${'9'.repeat(10)}`, subject: null, region: null }),
  fact({ value: '9007199254740993', value_max: '0.0000000001', start: 9_007_199_254_740_991, end: 2 ** 31 }),
  fact({ value: '1'.repeat(29), value_max: '0.12345678901', period_start: '0001-01-01', period_end: '9999-12-31' }),
  fact({ value: `-${'8'.repeat(60)}.${'7'.repeat(40)}`, kind: 'rank', sentence: '长'.repeat(200_000) }),
];

describe('DuckDB', () => {
  type Cell = string | number | null;

  async function query(bytes: Buffer, sql: string): Promise<Cell[][]> {
    const path = join(folder, 'query.parquet');
    writeFileSync(path, bytes);
    return (await queryDuckDb(sql.replaceAll('FILE', `'${path}'`))) as Cell[][];
  }

  /** What JSON says of a fact, read back: decimals from their column, or from that of the texts where they are too long. */
  async function readFacts(bytes: Buffer): Promise<unknown[]> {
    const columns = columnsOf('facts');
    const cells = columns.map(({ name, type }) =>
      type === 'number'
        ? `coalesce(rtrim(rtrim("${name}"::VARCHAR, '0'), '.'), "${name}_text")`
        : type === 'date'
          ? `"${name}"::VARCHAR`
          : `"${name}"`,
    );
    const rows = await query(bytes, `SELECT ${cells.join(', ')} FROM FILE`);
    const toCell = (cell: Cell | undefined, index: number): unknown => {
      const { type } = columns[index]!;
      if (type === 'number') return cell === '' || cell === '-' ? '0' : cell;
      return type === 'integer' ? Number(cell) : cell;
    };
    return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, toCell(row[index], index)])));
  }

  it('reads the records as JSON has them', async () => {
    const files = await buildDataset([checkExtraction(sampleExtraction())], ['json', 'parquet']);
    const bytesOf = (path: string): Buffer => files.find((file) => file.path === path)!.bytes;
    expect(await readFacts(bytesOf('facts.parquet'))).toEqual(JSON.parse(bytesOf('facts.json').toString('utf8')));
  });

  it('reads hostile texts and numbers as they are', async () => {
    expect(await readFacts(parquetOf([hostile]))).toEqual(hostile);
  });

  it('keeps a byte order mark at the start of a text, which decoders drop', async () => {
    const bytes = parquetOf([[fact({ quote: '\uFEFF=1' })]]);
    expect(await query(bytes, 'SELECT hex(encode(quote)) FROM FILE')).toEqual([['EFBBBF3D31']]);
  });

  it('has decimals of too many digits as texts alone', async () => {
    const rows = await query(parquetOf([hostile]), 'SELECT value::VARCHAR, value_text FROM FILE');
    expect(rows.slice(2)).toEqual([
      [`${'9'.repeat(28)}.${'0'.repeat(10)}`, null],
      ['9007199254740993.0000000000', null],
      [null, '1'.repeat(29)],
      [null, `-${'8'.repeat(60)}.${'7'.repeat(40)}`],
    ]);
  });

  it('sees the types of the schema, and two columns of texts behind them', async () => {
    const types = { string: 'VARCHAR', integer: 'BIGINT', number: 'DECIMAL(38,10)', date: 'DATE' };
    const rows = await query(parquetOf([]), 'SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM FILE)');
    expect(rows).toEqual([
      ...columnsOf('facts').map(({ name, type }) => [name, types[type]]),
      ['value_text', 'VARCHAR'],
      ['value_max_text', 'VARCHAR'],
    ]);
  });

  it('reads no rows where there are none', async () => {
    expect(await query(parquetOf([]), 'SELECT count(*)::INT FROM FILE')).toEqual([[0]]);
  });

  it('finds rows by the statistics of their groups', async () => {
    const bytes = parquetOf(
      ['一', '二', '三', '𠮷'].map((name) => [fact({ document_id: name, indicator: `${name}${'长'.repeat(40)}` })]),
      1,
    );
    const where = `indicator = '二${'长'.repeat(40)}' AND value > 0.1 AND period_start >= DATE '2024-01-01'`;
    expect(await query(bytes, `SELECT document_id FROM FILE WHERE ${where}`)).toEqual([['二']]);
  });

  it('is told whose data it is, and nothing that differs between machines', async () => {
    expect(
      await query(parquetOf([]), 'SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata(FILE) ORDER BY key'),
    ).toEqual([
      ['name', 'govfacts'],
      ['version', dataVersion],
    ]);
    expect(await query(parquetOf([]), 'SELECT created_by FROM parquet_file_metadata(FILE)')).toEqual([['govfacts']]);
  });
});

describe('hyparquet', () => {
  const buffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

  /** The metadata without what makes floats of decimals. */
  function withoutDecimals(metadata: FileMetaData): FileMetaData {
    const schema = metadata.schema.map(({ converted_type, logical_type, ...element }) =>
      converted_type === 'DECIMAL' ? element : { ...element, converted_type, logical_type },
    );
    return { ...metadata, schema: schema as FileMetaData['schema'] };
  }

  it('reads the same, decimals exact by their bytes', async () => {
    const file = buffer(parquetOf([hostile.slice(0, 2), hostile.slice(2)], 2));
    const rows = await parquetReadObjects({ file, metadata: withoutDecimals(parquetMetadata(file)), utf8: false });
    const read = rows.map(({ value_text: _, value_max_text: __, ...row }) => row);
    const expected = hostile.map((record) =>
      Object.fromEntries(columnsOf('facts').map(({ name, type }) => [name, stored(type, cellOf(record, name))])),
    );
    expect(read).toEqual(expected);
  });

  function cellOf(record: Readonly<Record<string, string | number | null>>, name: string): string | number | null {
    return record[name] ?? null;
  }

  function stored(type: string, cell: string | number | null): unknown {
    if (cell === null) return null;
    if (type === 'integer') return BigInt(cell);
    if (type === 'date') return new Date(cell);
    return type === 'number' ? bytesOf(unscaledDecimal(String(cell))) : cell;
  }

  /** Sixteen bytes, the highest first, in two’s complement. */
  function bytesOf(unscaled: bigint | undefined): Uint8Array | null {
    if (unscaled === undefined) return null;
    const hex = BigInt.asUintN(128, unscaled).toString(16).padStart(32, '0');
    return new Uint8Array(Buffer.from(hex, 'hex'));
  }

  it('has words of few values in dictionaries', () => {
    const [group] = parquetMetadata(buffer(parquetOf([hostile]))).row_groups;
    const words = group!.columns.filter(({ meta_data: data }) => data!.encodings.includes('RLE_DICTIONARY'));
    const names = words.map(({ meta_data: data }) => data!.path_in_schema[0]);
    expect(names).toEqual(expect.arrayContaining(['kind', 'qualifier', 'status', 'period_basis']));
  });

  const groupsOf = (bytes: Buffer): number[] =>
    parquetMetadata(buffer(bytes)).row_groups.map(({ num_rows: rows }) => Number(rows));

  it('finds groups that end where documents end', () => {
    const documents = [3, 4, 5, 11, 1].map((count, index) => factsOf(`d${String(index)}`, count));
    expect(groupsOf(parquetOf(documents, 6))).toEqual([7, 16, 1]);
  });

  it('finds a document cut that alone would fill several groups, and no other', () => {
    const documents = [1, 39, 1, 45, 2].map((count, index) => factsOf(`d${String(index)}`, count));
    expect(groupsOf(parquetOf(documents, 10))).toEqual([1, 39, 1, 40, 7]);
  });
});

describe('a value that does not fit its column', () => {
  it.each(['2024', '2024-13-01', 'x'])('is refused: %s', (day) => {
    expect(() => parquetOf([[fact({ period_start: day })]])).toThrow(`Expected an ISO date, not “${day}”`);
  });
});

describe('what is held back', () => {
  it('stays below one group and one document, however many come', () => {
    const size = { rows: 1000, bytes: 1_000_000_000 };
    const sizes: number[] = [];
    let [held, most, read] = [0, 0, 0];
    const groups = openGroups(
      size,
      (line) => {
        read += 1;
        held += 1;
        most = Math.max(most, held);
        return line;
      },
      (rows) => {
        sizes.push(rows.length);
        held -= rows.length;
      },
    );
    for (let document = 0; document < 2000; document += 1)
      groups.add(Buffer.from('{}\n'.repeat(50 + (document % 101))));
    groups.finish();
    expect({ read, held }).toEqual({ read: sizes.reduce((sum, rows) => sum + rows), held: 0 });
    expect(read).toBeGreaterThan(199_000);
    expect(most).toBeLessThan(1150);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(1000);
  });

  it('counts bytes too', () => {
    const sizes: number[] = [];
    const groups = openGroups({ rows: 1000, bytes: 100 }, String, (rows) => sizes.push(rows.length));
    for (const width of [40, 70, 10, 90, 5]) groups.add(Buffer.from(`${'x'.repeat(width - 1)}\n`));
    groups.finish();
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('goes to the file while rows still come', () => {
    const store = memoryStore();
    let written = 0;
    const counting = {
      open: (path: string) => {
        const file = store.open(path);
        return { ...file, write: (bytes: Uint8Array | string) => (file.write(bytes), void (written += bytes.length)) };
      },
    };
    const table = openParquetTable(counting, 'facts', { rows: 1000, bytes: 1_000_000_000 });
    let before = 0;
    for (let document = 0; document < 20; document += 1) {
      table.write(jsonLines(factsOf(`d${String(document)}`, 1000)));
      expect(written).toBeGreaterThan(before);
      before = written;
    }
    expect(table.close().size).toBe(written);
  });
});
