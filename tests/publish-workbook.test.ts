import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tableNames, type Links, type Records } from '../pipeline/check/tables.js';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { buildFolder, listTexts } from '../pipeline/cli/build/build-folder.js';
import { verifyData } from '../pipeline/cli/verify/verify-command.js';
import { indicatorRows } from '../pipeline/lexicon/indicators.js';
import { checks } from '../pipeline/link/checks/index.js';
import { columnsOf, type Column } from '../pipeline/publish/column.js';
import { datasetRecords } from '../pipeline/publish/dataset.js';
import { memoryStore } from '../pipeline/publish/output-file.js';
import { dateCell, numberCell } from '../pipeline/publish/workbook/cell-value.js';
import { codeWords } from '../pipeline/publish/workbook/code-words.js';
import { linkTarget } from '../pipeline/publish/workbook/link-target.js';
import { cellName } from '../pipeline/publish/workbook/sheet.js';
import { tableSheet } from '../pipeline/publish/workbook/table-sheet.js';
import { sheetColumns } from '../pipeline/publish/workbook/sheet-columns.js';
import { workbookTables } from '../pipeline/publish/workbook/workbook-tables.js';
import { xlsxView } from '../pipeline/publish/workbook/xlsx-view.js';
import { fixTimes } from '../pipeline/publish/workbook/zip-times.js';
import { run } from './cli-surroundings.js';
import { madeRows } from './made-records.js';
import { readWorkbook, unzip, type ReadCell, type ReadSheet } from './xlsx-reader.js';

type Tables = Records & Links;
type Value = string | number | null;

const raw = fileURLToPath(new URL('../raw', import.meta.url));
const tables = datasetRecords((await buildFolder(listTexts(raw).documents, () => undefined)).documents);
const workbook = await write(tables);
const sheets = readWorkbook(workbook);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

async function write(from: Tables, most?: number, tell: (line: string) => void = () => undefined): Promise<Buffer> {
  const store = memoryStore();
  await xlsxView(most).write(madeRows(from), store, tell);
  const [file] = store.files;
  if (file === undefined) throw new Error('Expected a workbook');
  return file.bytes;
}

function sheetOf(name: string, from: readonly ReadSheet[] = sheets): ReadSheet {
  const sheet = from.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`Expected a sheet ${name}`);
  return sheet;
}

/** The texts of a sheet, row by row. */
function textsOf({ rows }: ReadSheet): string[] {
  return rows.map((row) => row.map((cell) => String(cell?.value ?? '')).join('\t'));
}

/** The value of a record that a cell shows. */
function shownBy({ name, type }: Column, cell: ReadCell | undefined, value: Value): Value {
  if (cell === undefined) return null;
  if (typeof cell.value === 'string') {
    const codes = Object.entries(codeWords[name] ?? {});
    return codes.find(([, word]) => word === cell.value)?.[0] ?? cell.value;
  }
  if (type === 'date') return new Date((cell.value - 25_569) * 86_400_000).toISOString().slice(0, 10);
  if (type === 'integer') return cell.value;
  return new Decimal(cell.value).eq(value ?? '') ? value : cell.value;
}

describe('the workbook', () => {
  it('opens with what it is, and has a sheet for every table in the order of their use', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['说明', '事实', '序列', '目标对照', '核对', '指标', '文档']);
  });

  it.each(workbookTables)('shows every record of $table as the dataset has it', ({ name, table }) => {
    const columns = sheetColumns(table);
    const [header = [], ...rows] = sheetOf(name).rows;
    expect(columns.map((column) => column.name).toSorted()).toEqual(
      columnsOf(table)
        .map((each) => each.name)
        .toSorted(),
    );
    expect(header.map((cell) => cell?.value)).toEqual(columns.map(({ title }) => title));
    expect(new Set(header.map((cell) => cell?.value)).size).toBe(columns.length);
    const records: readonly Readonly<Record<string, Value>>[] = tables[table];
    expect(records.length).toBeGreaterThan(0);
    const shown = rows.map((row, index) =>
      columns.map((column, at) => shownBy(column, row[at], records[index]?.[column.name] ?? null)),
    );
    expect(shown).toEqual(records.map((record) => columns.map(({ name: column }) => record[column])));
  });

  it.each(workbookTables)('freezes the header of $name and filters all its columns', ({ name, table }) => {
    const { xml, rows } = sheetOf(name);
    expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/u);
    const area = `A1:${cellName(rows.length - 1, columnsOf(table).length - 1)}`;
    expect(xml).toContain(`<autoFilter ref="${area}"/>`);
    const names = unzip(workbook).get('xl/workbook.xml');
    expect(names).toContain(`hidden="1">'${name}'!${area.replace(/[A-Z]+|\d+/gu, '$$$&')}</definedName>`);
  });

  it('shows great numbers with all their digits, percent as plain numbers, days as dates and codes as texts', () => {
    const column = (name: string): ReadonlyMap<string, string | undefined> => {
      const at = sheetColumns('series').findIndex((each) => each.name === name);
      return new Map(sheetOf('序列').rows.map((row) => [String(row[at]?.value), row[at]?.format]));
    };
    expect(column('value').get('16000000000000')).toBe('#,##0');
    expect(column('value').get('12.5')).toBe('#,##0.0');
    expect(column('region').get('110102')).toBe('@');
    expect(new Set([...column('period_end').values()].slice(1))).toEqual(new Set(['yyyy-mm-dd']));
  });

  it('has first what a reader looks at first', () => {
    const heads = (name: string): unknown[] => sheetOf(name).rows[0]?.map((cell) => cell?.value) ?? [];
    expect(heads('事实').slice(0, 6)).toEqual(['指标', '主体', '时期', '数值', '数值上限', '单位']);
    expect(heads('目标对照').slice(0, 4)).toEqual(['指标', '主体', '目标时期', '数值']);
    expect(heads('核对')[0]).toBe('结果');
  });

  it('says what its columns and codes mean, how many records there are, the licence and the version', () => {
    const lines = textsOf(sheetOf('说明'));
    for (const { name, table } of workbookTables) {
      expect(lines.some((line) => line.startsWith(`${name}\t${String(tables[table].length)}\t${table}.csv\t`))).toBe(
        true,
      );
      for (const { name: field, title, description } of columnsOf(table))
        expect(lines.some((line) => line.startsWith(`${name}\t${title}\t${field}\t${description}\t`))).toBe(true);
    }
    expect(lines.some((line) => line.startsWith('事实\t类型\tgrowth\t增速'))).toBe(true);
    expect(lines.filter((line) => /CC-BY-4\.0|\d+\.\d+\.\d+/u.test(line)).length).toBeGreaterThanOrEqual(2);
    expect([...sheetOf('说明').links.values()]).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  });

  it('has no formula and states no time', () => {
    for (const { xml } of sheets) expect(xml).not.toContain('<f>');
    expect([...unzip(workbook).keys()].filter((name) => name.startsWith('docProps'))).toEqual([]);
  });

  it('is the same, byte by byte, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect((await write(tables)).equals(workbook)).toBe(true);
  });
});

describe('a large table', () => {
  it('is cut, and the first sheet and the run say so', async () => {
    const told: string[] = [];
    const cut = readWorkbook(await write(tables, 3, (line) => told.push(line)));
    expect(told).toContain(`govfacts.xlsx shows the first 3 of ${String(tables.facts.length)} rows of facts.csv.`);
    expect(sheetOf('事实', cut).rows).toHaveLength(4);
    expect(sheetOf('事实', cut).rows).toEqual(sheetOf('事实').rows.slice(0, 4));
    const about = textsOf(sheetOf('说明', cut)).join('\n');
    expect(about).toContain(`本表只列前3行，共${String(tables.facts.length)}行，全部见 facts.csv。`);
    expect(textsOf(sheetOf('说明')).join('\n')).not.toContain('本表只列前');
  });
});

describe('a sheet with more addresses than Excel takes links', () => {
  it('leaves the last ones without and counts them', () => {
    const table = workbookTables.find((each) => each.table === 'documents')!;
    const records = Array.from({ length: 65_532 }, () => ({ url: 'https://example.org/' }));
    const { links, rows, unlinked } = tableSheet(table, records, records.length, () => null);
    expect([rows.length, links.length, unlinked]).toEqual([65_533, 65_530, 2]);
  });
});

describe('words', () => {
  it('there are for every code of a column that has codes alone', () => {
    const codes = workbookTables.flatMap(({ table }) =>
      columnsOf(table).flatMap(({ name, enum: values = [] }) => values.map((value) => [name, value] as const)),
    );
    expect(codes.filter(([name, value]) => codeWords[name]?.[value] === undefined)).toEqual([]);
  });

  it('there are for every check, every domain and every reason', () => {
    const wordless = (column: string, codes: readonly string[]): string[] =>
      codes.filter((code) => codeWords[column]?.[code] === undefined);
    expect(
      wordless(
        'check',
        checks.map(({ code }) => code),
      ),
    ).toEqual([]);
    expect(
      wordless(
        'domain',
        indicatorRows.map(({ domain }) => domain),
      ),
    ).toEqual([]);
    expect(
      wordless(
        'reason',
        tables.targets.map(({ reason }) => reason),
      ),
    ).toEqual([]);
  });

  it('differ inside a column', () => {
    for (const words of Object.values(codeWords))
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });
});

describe('numbers', () => {
  it.each([
    ['0', 0, '#,##0'],
    ['-0.5', -0.5, '#,##0.0'],
    ['16000000000000', 16e12, '#,##0'],
    ['123456789012345', 123456789012345, '#,##0'],
    ['100000000000000000000', 1e20, '#,##0'],
    ['12.340', 12.34, '#,##0.00'],
    ['819999999.9999999', undefined, '@'],
    ['1234567890123456', undefined, '@'],
    ['9007199254740993', undefined, '@'],
    ['0.0000001', undefined, '@'],
    [`1${'0'.repeat(400)}`, undefined, '@'],
  ])('%s', (decimal, value, format) => {
    expect(numberCell(decimal)).toEqual({ value: value ?? decimal, format });
  });

  it('and days that no spreadsheet mistakes', () => {
    expect(dateCell('1900-02-28')).toEqual({ value: '1900-02-28', format: '@' });
    expect(dateCell('2024-02-29')).toEqual({ value: new Date('2024-02-29'), format: 'yyyy-mm-dd' });
  });
});

const [sampleFact] = tables.facts;
const [sampleDocument] = tables.documents;
if (sampleFact === undefined || sampleDocument === undefined) throw new Error('Expected facts and documents');

const long = `${'长'.repeat(39_998)}𠮷`;
/** Texts that harm a careless workbook, and what must be read out of it where that is another text. */
const hostile: readonly (readonly [text: string, read?: string])[] = [
  ['=cmd()'],
  ['=HYPERLINK("https://example.org";"看")'],
  ['@SUM(1+1)'],
  ['＝1+1'],
  ['-1+1'],
  ['+1'],
  ["'以撇号开头"],
  [' 前后有空格 '],
  ['两行\n文字\t和制表符'],
  ['回车\r\n换行'],
  ['</t></si><si><t>'],
  [']]>&amp;<!--<![CDATA['],
  ['_x0000_'],
  ['_x005F_x0041_'],
  ['铃\u0007声\u001b[31m'],
  ['\u0085下一行\u009f', '\u0085下一行□'],
  ['零\u0000字', '零□字'],
  ['从\u202e右到左\u202c'],
  ['零宽\u200b字\ufeff'],
  ['半个\ud842字', '半个□字'],
  ['半个\udfb7', '半个□'],
  ['替换\ufffd符', '替换□符'],
  ['非字符\uffff\u{1fffe}\ufdd0', '非字符□□□'],
  ['𠮷'],
  ['__proto__'],
  ['constructor'],
  ['https://example.org/不成链接'],
  ['1E+10'],
  ['1/2'],
  ['0012'],
  ['TRUE'],
  [long, `${'长'.repeat(32_766)}…`],
  [`${'长'.repeat(32_765)}𠮷长`, `${'长'.repeat(32_765)}…`],
];
const hostileTables: Tables = {
  ...tables,
  facts: hostile.map(([text]) => ({ ...sampleFact, indicator: text, sentence: text })),
};
const hostileWorkbook = await write(hostileTables);

/** The indicators of a sheet of facts. */
function indicatorsOf(sheet: ReadSheet): (ReadCell | undefined)[] {
  const at = sheetColumns('facts').findIndex(({ name }) => name === 'indicator');
  return sheet.rows.slice(1).map((row) => row[at]);
}

describe('hostile texts', () => {
  const read = readWorkbook(hostileWorkbook);

  it('stay texts, character by character', () => {
    const sheet = sheetOf('事实', read);
    expect(indicatorsOf(sheet).map((cell) => cell?.value)).toEqual(hostile.map(([text, other]) => other ?? text));
    expect(sheet.xml).not.toContain('<f>');
    expect(sheet.links.size).toBe(0);
  });

  it('stay texts when their cells are edited', () => {
    const formats = new Map(hostile.map(([text], index) => [text, indicatorsOf(sheetOf('事实', read))[index]?.format]));
    for (const text of ['=cmd()', '＝1+1', '-1+1', "'以撇号开头", '1E+10', '1/2', '0012'])
      expect(formats.get(text), text).toBe('@');
  });

  it('that are cut are counted in the first sheet', () => {
    expect(textsOf(sheetOf('说明', read)).join('\n')).toContain('4格文字超过32767字');
  });

  it('leave nothing in the files that XML forbids', () => {
    const forbidden = /(?![\t\n\u0085])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u;
    for (const [name, xml] of unzip(hostileWorkbook)) expect(forbidden.exec(xml)?.[0], name).toBeUndefined();
  });
});

describe('links', () => {
  const url = 'https://example.org/公报?a=1&b="2"#第三节';

  it('lead from documents and their facts to the address of the source', async () => {
    const documents = tables.documents.map((document) => ({ ...document, url: null }));
    const [first] = tables.facts;
    const linked = documents.map((document) =>
      document.document_id === first?.document_id ? { ...document, url } : document,
    );
    const read = readWorkbook(await write({ ...tables, documents: linked }));
    const target = new URL(url).href;
    const own = tables.facts.filter(({ document_id: id }) => id === first?.document_id);
    const at = sheetColumns('facts').findIndex((column) => column.name === 'document_id');
    expect([...sheetOf('事实', read).links]).toEqual(own.map((_, index) => [cellName(index + 1, at), target]));
    const { links, rows } = sheetOf('文档', read);
    expect([...links.values()]).toEqual([target]);
    expect(rows[Number([...links.keys()][0]?.slice(1)) - 1]?.map((cell) => cell?.value)).toContain(url);
  });

  it.each([
    ['javascript:alert(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['\\\\server\\share', undefined],
    ['https://www.gov.cn@example.org/', undefined],
    ['没有网址', undefined],
    [`https://example.org/${'a'.repeat(3000)}`, undefined],
    ['http://example.org', 'http://example.org/'],
    ['https://example.org/a b|c', 'https://example.org/a%20b%7Cc'],
  ])('of %s', (address, target) => {
    expect(linkTarget(address)).toBe(target);
  });
});

it('the times of an archive are fixed in an archive alone', () => {
  expect(() => fixTimes(Buffer.from('no archive'))).toThrow('of an archive, expected');
  expect(() => fixTimes(Buffer.alloc(100))).toThrow('unexpected 0 at byte 78 of an archive, expected 6054b50');
});

describe('build-data --format xlsx', () => {
  const build = (...flags: string[]): Promise<{ readonly code: number }> =>
    run(buildData, ['--raw', join(folder, 'raw'), '--out', join(folder, 'out'), '--no-cache', ...flags]);
  const out = (name: string): string => join(folder, 'out', name);

  it('adds the workbook to the dataset and its descriptor, and takes it away when it is no longer wanted', async () => {
    mkdirSync(join(folder, 'raw'));
    writeFileSync(join(folder, 'raw/a-2024.txt'), '2024年，全区地区生产总值6038亿元，同比增长5.2%。\n');
    expect(await build('--format', 'json,xlsx')).toMatchObject({ code: 0 });
    expect(sheetOf('事实', readWorkbook(readFileSync(out('govfacts.xlsx')))).rows).toHaveLength(3);
    expect(readFileSync(out('datapackage.json'), 'utf8')).toContain('"path": "govfacts.xlsx"');
    const folders = ['--raw', join(folder, 'raw'), '--out', join(folder, 'out')];
    expect(await run(verifyData, folders)).toMatchObject({ code: 0 });
    writeFileSync(out('own.xlsx'), 'own');
    expect(await build('--format', 'json')).toMatchObject({ code: 0 });
    expect([existsSync(out('govfacts.xlsx')), existsSync(out('own.xlsx'))]).toEqual([false, true]);
  });
});

describe('LibreOffice', () => {
  /** All sheets as LibreOffice reads them, as rows of texts, by name. */
  function convert(bytes: Buffer): Map<string, string[][]> {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    // Comma, double quote, UTF-8, from line 1; values instead of what is shown; every sheet to a file of its own.
    const form = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { status, stderr } = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      form,
      '--outdir',
      folder,
      join(folder, 'book.xlsx'),
    ]);
    expect(status, String(stderr)).toBe(0);
    return new Map(
      sheets.map(({ name }) => [
        name,
        parse(readFileSync(join(folder, `book-${name}.csv`)), { bom: true, relax_column_count: true }),
      ]),
    );
  }

  const missing = spawnSync('soffice', ['--version']).status !== 0;

  it('reads every value as it is written', ({ skip }) => {
    if (missing) skip('no soffice in the path');
    const read = convert(workbook);
    for (const { name, table } of workbookTables) {
      const columns = sheetColumns(table);
      const expected = tables[table].map((record: Readonly<Record<string, Value>>) =>
        columns.map(({ name: column }) => {
          const value = String(record[column] ?? '');
          return codeWords[column]?.[value] ?? value;
        }),
      );
      expect(read.get(name)?.slice(1), name).toEqual(expected);
    }
  });

  it('takes hostile texts for texts', ({ skip }) => {
    if (missing) skip('no soffice in the path');
    const at = sheetColumns('facts').findIndex(({ name }) => name === 'indicator');
    const read = convert(hostileWorkbook).get('事实') ?? [];
    expect(read.slice(1).map((row) => row[at])).toEqual(
      // It takes every line break for LF.
      hostile.map(([text, other]) => (other ?? text).replaceAll('\r\n', '\n')),
    );
  });
});

it('tables that the workbook leaves out are named in the file of its sheets', () => {
  const shown = new Set(workbookTables.map(({ table }) => table));
  expect(tableNames.filter((table) => !shown.has(table))).toEqual(['mentions', 'issues', 'terms']);
});
