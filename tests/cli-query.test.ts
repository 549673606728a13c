import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { tableNames } from '../pipeline/check/tables.js';
import { displayWidth } from '../pipeline/cli/query/display-width.js';
import { query } from '../pipeline/cli/query/query-command.js';
import { invisible } from '../pipeline/model/hidden-characters.js';
import { columnsOf, type Column } from '../pipeline/publish/column.js';
import { buildDataset } from '../pipeline/publish/dataset.js';
import { placesOf } from '../pipeline/publish/folder-places.js';
import { writeDataset } from '../pipeline/publish/write-dataset.js';
import { run, type Run } from './cli-surroundings.js';
import { sampleExtraction, sampleFact } from './publish-sample.js';

const published = fileURLToPath(new URL('../out', import.meta.url));
const long = '7'.repeat(40);
const facts = [
  sampleFact('约6.5亿\n元', { value: '0.1' }),
  sampleFact('0.5%', { value: '0.2', region: '110102', indicator: '国内生产总值|GDP' }),
  sampleFact('20%', { value: '9007199254740993.0000000001', indicator: '=1+1', subject: '＋甲' }),
];
const records = checkExtraction(sampleExtraction({ facts }));
let folder = '';
let out = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'query-'));
  out = join(folder, `a'b "c" [1]*? 数据`);
  writeDataset(await buildDataset([records]), out);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ask = (sql: string, ...flags: readonly string[]): Promise<Run> => run(query, ['--out', out, ...flags, '--', sql]);

/** The records that a query gives. */
async function rows(sql: string, dataset = out): Promise<unknown> {
  const { code, out: text, err } = await run(query, ['--out', dataset, '--format', 'json', sql]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(text);
}

/** A copy of the dataset that may be spoiled. */
function copy(name: string): string {
  const path = join(folder, name);
  cpSync(out, path, { recursive: true });
  return path;
}

describe('the views', () => {
  const types: Readonly<Record<Column['type'], string>> = {
    string: 'VARCHAR',
    integer: 'BIGINT',
    number: 'DECIMAL(38,10)',
    date: 'DATE',
  };

  it.each(tableNames)('%s has the columns and types of its schema', async (table) => {
    const expected = columnsOf(table).map(({ name, type }) => ({ column_name: name, column_type: types[type] }));
    expect(await rows(`SELECT column_name, column_type FROM (DESCRIBE ${table})`)).toEqual(expected);
  });

  it('are all there are', async () => {
    expect(await rows('SHOW TABLES')).toEqual(tableNames.toSorted().map((name) => ({ name })));
  });

  it('compute exactly', async () => {
    expect(await rows('SELECT sum(value) AS total, max(value) AS most FROM facts')).toEqual([
      { total: '9007199254740993.3000000001', most: '9007199254740993.0000000001' },
    ]);
  });

  it('keep codes as texts and empty cells as NULL', async () => {
    const sql = 'SELECT DISTINCT region, value_max, value_max IS NULL AS is_null, indicator_id FROM facts';
    expect(await rows(sql)).toEqual([{ region: '110102', value_max: null, is_null: true, indicator_id: null }]);
    expect(await rows("SELECT count(*) AS n FROM facts WHERE region LIKE '11%'")).toEqual([{ n: 3 }]);
  });

  it('know dates and integers', async () => {
    expect(
      await rows(
        'SELECT period_end - period_start AS days, year(period_end) AS year, "end" - start AS length FROM facts LIMIT 1',
      ),
    ).toEqual([{ days: 365, year: 2024, length: 7 }]);
  });

  it('join', async () => {
    expect(
      await rows(
        'SELECT count(*) AS n FROM facts JOIN mentions USING (document_id, fact_id) JOIN documents USING (document_id)',
      ),
    ).toEqual([{ n: 3 }]);
  });

  it('give texts without the apostrophe that guards them', async () => {
    expect(await rows("SELECT indicator, subject FROM facts WHERE starts_with(indicator, '=')")).toEqual([
      { indicator: '=1+1', subject: '＋甲' },
    ]);
    expect(await rows('SELECT title FROM documents')).toEqual([{ title: '=样本' }]);
  });

  it('find that apostrophe behind whatever publishing looks through, and leave others alone', async () => {
    const characters = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => new RegExp(`^(?:[\\s"]|${invisible})$`, 'u').test(character))
      // Line breaks are blanks in CSV, and the reader of DuckDB drops a byte order mark at the start of a value.
      .filter((character) => !/[\n\v\f\r\u0085\u2028\u2029\uFEFF]/u.test(character));
    const terms = [
      ...characters.map((character) => `${character}=1`),
      ...Array.from('=+-@＝＋－﹣−＠﹦﹢﹫\t', (sign) => `${sign}1`),
      "'甲'",
      "'",
      "''",
      "'甲=1'",
      '甲',
    ].map((term) => ({ document_id: 'a', term, definition: term, start: 0, end: 1 }));
    const dataset = join(folder, 'guards');
    writeDataset(await buildDataset([{ ...records, terms }]), dataset);
    expect(characters.length).toBeGreaterThan(4000);
    expect(await rows('SELECT term FROM terms', dataset)).toEqual(terms.map(({ term }) => ({ term })));
  });

  it('give NULL for a value of more digits than a DECIMAL holds, and say so', async () => {
    const values = [long, `0.${long}`, '1'];
    const exact = facts.map((fact, index) => ({ ...fact, value: values[index] ?? '' }));
    const dataset = join(folder, 'long');
    writeDataset(await buildDataset([checkExtraction(sampleExtraction({ facts: exact }))]), dataset);
    const { code, out: text, err } = await run(query, ['--out', dataset, '--format', 'csv', 'SELECT value FROM facts']);
    expect({ code, text }).toEqual({ code: 0, text: '\uFEFFvalue\n\n\n1\n' });
    expect(err).toMatch(/^facts: 2 rows .* DECIMAL\(38, 10\) .*\(f[a-z2-7]{12}, f[a-z2-7]{12}\)/u);
  });
});

describe.skipIf(!existsSync(join(published, 'facts.csv')))('the published dataset', () => {
  it.each(tableNames)('gives %s.csv byte for byte', async (table) => {
    const { out: text } = await run(query, ['--out', published, '--format', 'csv', `SELECT * FROM ${table}`]);
    expect(text).toBe(readFileSync(join(published, `${table}.csv`), 'utf8'));
  });

  it.each(['facts', 'documents', 'series'])('gives the records of %s.json', async (table) => {
    const json = JSON.parse(readFileSync(join(published, `${table}.json`), 'utf8')) as Readonly<
      Record<string, unknown>
    >[];
    const onOneLine = json.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([name, value]) => [
          name,
          typeof value === 'string' ? value.replace(/[\n\v\f\r\u0085\u2028\u2029]+/gu, ' ') : value,
        ]),
      ),
    );
    expect(await rows(`SELECT * FROM ${table}`, published)).toEqual(onOneLine);
  });
});

describe('the formats', () => {
  const sql = `SELECT * FROM (VALUES ('地区生产总值', 6000.50, 1), ('a|b', NULL, 22), (E'x\\n"\\x1b,', -0.5, 3)) t(名称, value, n)`;

  it('table: columns aligned, wide characters counted as two, nothing that moves the cursor', async () => {
    const { out: text } = await ask(sql);
    expect(text.split('\n')).toEqual([
      '名称             value   n',
      '--------------  ------  --',
      '地区生产总值    6000.5   1',
      'a|b                     22',
      'x\\u{a}"\\u{1b},    -0.5   3',
      '',
    ]);
  });

  it('csv: guarded as the published tables are, read back as it was', async () => {
    const { out: text } = await ask(
      `SELECT '=1' AS a, -0.5 AS b, E'x\\n"y",' AS c, NULL AS d, [1, 2] AS e`,
      '--format',
      'csv',
    );
    expect(parse(text, { bom: true, columns: true })).toEqual([
      { a: "'=1", b: '-0.5', c: 'x "y",', d: '', e: '[1,2]' },
    ]);
    expect((await ask('SELECT 1 AS a WHERE false', '--format', 'csv')).out).toBe('\uFEFFa\n');
  });

  it('json: integers as numbers while they are exact, decimals and dates as texts', async () => {
    const values = `1 AS a, 9007199254740993 AS b, 1.50 AS c, 0.5::DOUBLE AS d, DATE '2024-02-29' AS e, NULL AS f, true AS g,
      [1.0, NULL] AS h, {'x': '"'} AS i, 'a' AS "a b", 1 AS a, 1 / 0 AS j`;
    expect(JSON.parse((await ask(`SELECT ${values}`, '--format', 'json')).out)).toEqual([
      {
        a: 1,
        b: '9007199254740993',
        c: '1.5',
        d: 0.5,
        e: '2024-02-29',
        f: null,
        g: true,
        h: ['1', null],
        i: { x: '"' },
        'a b': 'a',
        'a:1': 1,
        j: 'Infinity',
      },
    ]);
    expect((await ask('SELECT 1 AS a WHERE false', '--format', 'json')).out).toBe('[]\n');
  });

  it('markdown: a table with its signs escaped', async () => {
    const { out: text } = await ask(sql, '--format', 'markdown');
    expect(text.split('\n')).toEqual([
      '| 名称 | value | n |',
      '| --- | ---: | ---: |',
      '| 地区生产总值 | 6000.5 | 1 |',
      '| a\\|b |  | 22 |',
      '| x "\\\\u{1b}, | -0.5 | 3 |',
      '',
    ]);
  });

  it('are no others', async () => {
    expect(await ask('SELECT 1', '--format', 'xml')).toMatchObject({
      code: 2,
      out: '',
      err: '--format: unexpected xml, expected one of table, csv, json, markdown\n',
    });
  });

  it.each([
    ['GDP', 3],
    ['亿元', 4],
    ['，。（）％', 10],
    ['한글かな', 8],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['“…”', 3],
    ['👍', 2],
  ])('count %s as %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('a query', () => {
  it('may have several statements that make what the last one reads', async () => {
    const sql = 'CREATE MACRO twice(x) AS 2 * x; CREATE TABLE t AS SELECT 21 AS n; SELECT twice(n) AS n FROM t;';
    expect(await rows(sql)).toEqual([{ n: 42 }]);
    expect(await rows('PIVOT (SELECT kind, status FROM facts) ON status USING count(*)')).toEqual([
      { kind: 'level', actual: 3 },
    ]);
  });

  it('may name its table in pieces', async () => {
    expect(await rows(`SELECT count(*) AS n FROM query_table('fa' || 'cts')`)).toEqual([{ n: 3 }]);
  });

  it('may stand in a file', async () => {
    const file = join(folder, '查询.sql');
    writeFileSync(file, '\uFEFF-- a comment\nSELECT count(*) AS n\nFROM facts;\n');
    expect(await run(query, ['--out', out, '--format', 'csv', '--file', file])).toMatchObject({
      code: 0,
      out: '\uFEFFn\n3\n',
    });
    expect(await run(query, ['--out', out, '--file', file, 'SELECT 1'])).toMatchObject({ code: 2, out: '' });
    expect(await run(query, ['--out', out, '--file', `${file}x`])).toMatchObject({ code: 2, out: '' });
  });

  it('must be there', async () => {
    expect(await run(query, ['--out', out])).toMatchObject({ code: 2, out: '' });
    expect(await run(query, ['a', 'b'])).toMatchObject({ code: 2, out: '' });
    for (const empty of ['', ' ', ';', '-- nothing', '/* nothing */'])
      expect(await ask(empty)).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^unexpected end of the query/u),
      });
  });

  it.each([
    [
      'SELECT indicator,\n valu FROM facts',
      /"valu" not found[^]*LINE 2: {2}valu FROM facts\n +\^/u,
      /^ {2}facts: fact_id, document_id, /mu,
    ],
    ['SELEC 1', /syntax error at or near "SELEC"[^]*LINE 1: SELEC 1\n +\^/u, /^ {2}terms: document_id, term, /mu],
    ['SELECT * FROM fact', /Table with name fact does not exist/u, /^ {2}checks: check, outcome, /mu],
    ["SELECT DATE '第一' FROM facts", /invalid date/u, /^Other views: mentions, documents, /mu],
    ['SELECT $1 FROM facts', /Values were not provided/u, /^Columns:$/mu],
  ])('that fails says where, and what there is: %s', async (sql, message, hint) => {
    const { code, out: text, err } = await ask(sql);
    expect({ code, text }).toEqual({ code: 1, text: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(hint);
  });

  it.each([
    ["COPY facts TO '{}/stolen.csv'"],
    ["EXPLAIN ANALYZE COPY facts TO '{}/stolen.csv'"],
    ["EXPORT DATABASE '{}/stolen'"],
    ["ATTACH '{}/stolen.db'"],
    ["SELECT * FROM read_csv('/etc/passwd')"],
    ["SELECT * FROM read_csv('{}/out/facts.csv')"],
    ["SELECT * FROM read_text('/etc/passwd')"],
    ["SELECT * FROM '/etc/passwd'"],
    ["SELECT * FROM glob('/*')"],
    ["SELECT * FROM read_csv('https://example.org/a.csv')"],
    ["CREATE TABLE t AS SELECT * FROM read_blob('/etc/passwd'); SELECT * FROM t"],
    ["CREATE PERSISTENT SECRET s (TYPE http, BEARER_TOKEN 'x'); SELECT 1"],
    ['INSTALL httpfs'],
    ['LOAD httpfs'],
    ['INSTALL httpfs; SELECT 1'],
    ['SET enable_external_access = true; SELECT 1'],
    ['RESET lock_configuration; SELECT 1'],
    ["PRAGMA enable_profiling = 'json'"],
    ['DELETE FROM facts'],
    ['UPDATE facts SET value = 0; SELECT 1'],
    ['DROP VIEW facts; SELECT 1'],
    ['CREATE TABLE t AS SELECT 1'],
  ])('that does more than read is refused: %s', async (sql) => {
    const { code, out: text, err } = await ask(sql.replaceAll('{}', folder.replaceAll("'", "''")));
    expect({ code, text }).toEqual({ code: 1, text: '' });
    expect(err).toMatch(/disabled|locked|only reads|does not exist|Can only .* base table/u);
    expect(['stolen.csv', 'stolen.db', 'stolen'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  it('spills nothing to the disk', async () => {
    expect(await rows("SELECT current_setting('temp_directory') AS folder")).toEqual([{ folder: '' }]);
  });
});

describe('the folder', () => {
  it('must hold a dataset', async () => {
    mkdirSync(join(folder, 'empty'));
    for (const path of [join(folder, 'nowhere'), join(folder, 'empty')])
      expect(await run(query, ['--out', path, 'SELECT 1'])).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/expected a dataset\. Run build-data or name another folder\.\n$/u),
      });
  });

  it.each([
    ['broken', '{', /cannot be read as JSON/u],
    ['of something else', '{"resources": [{"path": "../x.csv"}, null]}', /no table in datapackage\.json/u],
  ])('must have a descriptor, not one %s', async (name, descriptor, message) => {
    const dataset = copy(`descriptor ${name}`);
    writeFileSync(join(dataset, 'datapackage.json'), descriptor);
    expect(await run(query, ['--out', dataset, 'SELECT 1'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    });
  });

  it('may lack tables, which are told when a query fails', async () => {
    const dataset = copy('older');
    rmSync(join(dataset, 'checks.csv'));
    const descriptor = join(dataset, 'datapackage.json');
    writeFileSync(descriptor, readFileSync(descriptor, 'utf8').replaceAll('targets', 'goals'));
    expect(await rows('SELECT count(*) AS n FROM facts', dataset)).toEqual([{ n: 3 }]);
    const { code, err } = await run(query, ['--out', dataset, 'SELECT * FROM checks']);
    expect(code).toBe(1);
    expect(err).toMatch(/checks does not exist[^]*\nNot in this dataset, .*: targets, checks\n$/u);
  });

  it.each([
    [
      'a cell',
      /,0\.1,/u,
      ',x,',
      /facts\.csv: not what datapackage\.json says of it .*Could not convert.*Run build-data again\./su,
    ],
    ['a row', /\n(?=f)/u, '\n1,2\n', /facts\.csv: not what datapackage\.json says of it/u],
    ['a column', /,period_end,/u, ',end_of_period,', /facts\.csv: no column period_end/u],
  ])('must be what its descriptor says, not with %s spoiled', async (name, found, put, message) => {
    const dataset = copy(`with ${name}`);
    const file = join(dataset, 'facts.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(found, put));
    expect(await run(query, ['--out', dataset, 'SELECT * FROM facts'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(message),
    });
    expect(await rows('SELECT count(*) AS n FROM documents', dataset)).toEqual([{ n: 1 }]);
  });

  it('may have its columns in another order, and neighbours that look like its name', async () => {
    const dataset = copy('value=1 out[12]');
    writeDataset(await buildDataset([]), join(folder, 'value=1 out1'));
    const file = join(dataset, 'issues.csv');
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
    const moved = lines.map((line) => line.replace(/^(?<id>[^,]*),(?<severity>[^,]*)/u, '$<severity>,$<id>'));
    writeFileSync(file, [head.replace('document_id,severity', 'severity,document_id'), ...moved, ''].join('\n'));
    expect(await rows("SELECT document_id, severity FROM issues WHERE code = 'sample'", dataset)).toEqual([
      { document_id: 'folder/样本-1', severity: 'info' },
    ]);
  });

  it('may have a backslash in its name', async () => {
    expect(await rows('SELECT count(*) AS n FROM facts', copy('a\\b'))).toEqual([{ n: 3 }]);
  });

  it('is put back first when a run left it renamed', async () => {
    const dataset = copy('renamed');
    renameSync(dataset, placesOf(dataset).previous);
    expect(await rows('SELECT count(*) AS n FROM facts', dataset)).toEqual([{ n: 3 }]);
  });
});
