import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { tableNames } from '../pipeline/check/tables.js';
import { columnsOf, type Column } from '../pipeline/publish/column.js';
import { csvRow } from '../pipeline/publish/csv-cells.js';
import { buildDataset, datasetRecords } from '../pipeline/publish/dataset.js';
import { writeDataset } from '../pipeline/publish/write-dataset.js';
import { queryDuckDb } from './duckdb.js';
import { sampleExtraction } from './publish-sample.js';

type Cell = string | number | null;

const document = checkExtraction(sampleExtraction());
const records = datasetRecords([document]);
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'read-back-'));
  writeDataset(await buildDataset([document]), folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('DuckDB', () => {
  const types: Readonly<Record<Column['type'], string>> = {
    string: 'VARCHAR',
    integer: 'BIGINT',
    number: 'DECIMAL(38, 10)',
    date: 'DATE',
  };

  /** All cells are texts or numbers in the queries here. */
  async function query(sql: string): Promise<Cell[][]> {
    return (await queryDuckDb(sql)) as Cell[][];
  }

  function source(table: (typeof tableNames)[number]): string {
    const columns = columnsOf(table).map(({ name, type }) => `'${name}': '${types[type]}'`);
    return `read_csv('${join(folder, `${table}.csv`)}', header = true, columns = {${columns.join(', ')}})`;
  }

  it.each(tableNames)('reads %s cell by cell as written', async (table) => {
    const columns = columnsOf(table);
    const selected = columns.map(({ name, type }) => `"${name}"::${type === 'number' ? 'DECIMAL(38, 10)' : 'VARCHAR'}`);
    const rows = await query(`SELECT ${selected.join(', ')} FROM ${source(table)}`);
    const expected = records[table].map((record) =>
      csvRow(columns, record).map((cell, index) => normalise(columns[index]?.type, cell)),
    );
    expect(rows.map((row) => row.map((cell, index) => normalise(columns[index]?.type, cell)))).toEqual(expected);
  });

  /** Decimals by value, anything else as text. */
  function normalise(type: Column['type'] | undefined, cell: Cell | undefined): string | null {
    if (cell === null || cell === undefined) return null;
    const text = String(cell);
    return type === 'number' && text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  }

  it('computes with values and keeps codes as text', async () => {
    const [row] = await query(`SELECT sum(value)::VARCHAR, min(region) FROM ${source('facts')}`);
    expect(row).toEqual(['650000019.5000000000', '110102']);
  });

  it('joins mentions to their facts', async () => {
    const [row] = await query(
      `SELECT count(*)::INT FROM ${source('mentions')} JOIN ${source('facts')} USING (fact_id)`,
    );
    expect(row).toEqual([3]);
  });
});

describe('LibreOffice', () => {
  it('shows Chinese and numbers as they are and computes no formula', ({ skip }) => {
    if (spawnSync('soffice', ['--version']).status !== 0) skip('no soffice in the path');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    // Comma, double quote, UTF-8, from line 1; the result in UTF-8, cells as shown.
    const run = spawnSync('soffice', [
      profile,
      '--headless',
      '--infilter=CSV:44,34,76,1',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
      '--outdir',
      join(folder, 'sheet'),
      join(folder, 'facts.csv'),
    ]);
    expect(run.status, String(run.stderr)).toBe(0);
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'sheet/facts.csv'), 'utf8'), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ value }) => value)).toEqual(['650000000', '-0.5', '20']);
    expect(rows.map(({ indicator }) => indicator?.replace(/^'/u, ''))).toEqual(['营业收入', '营业收入', '=1+1']);
    expect(rows[0]).toMatchObject({ subject: '𠮷林公司', quote: '约6.5亿 元' });
  });
});
