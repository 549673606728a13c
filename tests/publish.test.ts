import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { tableNames } from '../pipeline/check/tables.js';
import { columnsOf } from '../pipeline/publish/column.js';
import { csvRow } from '../pipeline/publish/csv-cells.js';
import { writeCsv } from '../pipeline/publish/csv.js';
import { buildDataset, datasetRecords } from '../pipeline/publish/dataset.js';
import { sealFile, type DataFile } from '../pipeline/publish/output-file.js';
import { compareDataset, ForeignDatasetError, writeDataset } from '../pipeline/publish/write-dataset.js';
import { sampleExtraction } from './publish-sample.js';

const sample = checkExtraction(sampleExtraction());
const other = checkExtraction(sampleExtraction({}, 'a'));
const files = await buildDataset([sample, other]);
const all = datasetRecords([sample, other]);

function textOf(path: string, from: readonly DataFile[] = files): string {
  return from.find((file) => file.path === path)?.bytes.toString('utf8') ?? '';
}

/** Rows of a CSV text, the header first, as RFC 4180 reads them. */
function rowsOf(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\n' });
}

describe('CSV', () => {
  it.each(tableNames)('of %s has a byte order mark, the columns of the schema, and LF line ends alone', (table) => {
    const text = textOf(`${table}.csv`);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
    const [header, ...rows] = rowsOf(text);
    expect(header).toEqual(columnsOf(table).map(({ name }) => name));
    expect(rows).toHaveLength(all[table].length);
    expect(text.split('\n')).toHaveLength(rows.length + 2);
  });

  it('has its header row without a single record', () => {
    expect(writeCsv(['a', 'b'], []).toString('utf8')).toBe('\uFEFFa,b\n');
  });

  it('quotes as RFC 4180 does', () => {
    const text = writeCsv(
      ['a', 'b'],
      [
        { b: '1,2', a: '“x” "y"' },
        { a: null, b: 0 },
      ],
    ).toString('utf8');
    expect(text).toBe('\uFEFFa,b\n"“x” ""y""","1,2"\n,0\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1', '＋1', '－1', '＠x'])('guards the text %j', (text) => {
    const columns = columnsOf('terms');
    const cells = csvRow(columns, { document_id: 'a', term: text, definition: `x${text}`, start: -1, end: 2 });
    expect(cells).toEqual(['a', `'${text}`, `x${text}`, -1, 2]);
  });

  it('gives any text back but for its guard and its line breaks, one line a record', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('"', ',', "'", '\n', '\r', '\u2028', '=', '＝', ' ', '\t', '\uFEFF', '中', '𠮷'),
    });
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const columns = columnsOf('terms').filter(({ name }) => name === 'term');
        const records = texts.map((text) => {
          const [term = null] = csvRow(columns, { term: text });
          return { term, definition: '' };
        });
        const written = writeCsv(['term', 'definition'], records).toString('utf8');
        const [, ...rows] = rowsOf(written);
        expect(rows.map(([term]) => term)).toEqual(records.map(({ term }) => term));
        expect(written.split(/[\n\r\u2028]/u)).toHaveLength(texts.length + 2);
        for (const [index, [term = '']] of rows.entries()) {
          expect(term).not.toMatch(/^[=＝\t]/u);
          expect(term.replace(/^'/u, '').replace(/\s+/gu, '')).toBe(
            texts[index]?.replace(/^'/u, '').replace(/\s+/gu, ''),
          );
        }
      }),
    );
  });

  it('guards no number', () => {
    const columns = columnsOf('facts').filter(({ name }) => name === 'value' || name === 'value_max');
    expect(csvRow(columns, { value: '-0.5', value_max: '-0.1' })).toEqual(['-0.5', '-0.1']);
  });

  it('writes a line break in a quote as a blank', () => {
    expect(textOf('facts.csv')).toContain('约6.5亿 元');
  });
});

describe('JSON', () => {
  it('holds the same records unguarded, keys in the order of the columns', () => {
    const facts = JSON.parse(textOf('facts.json')) as object[];
    expect(facts).toEqual([...other.facts, ...sample.facts]);
    expect(Object.keys(facts[0] ?? {})).toEqual(columnsOf('facts').map(({ name }) => name));
    const documents = JSON.parse(textOf('documents.json')) as object[];
    expect(documents).toEqual([...other.documents, ...sample.documents]);
  });

  it('has a line a record', async () => {
    expect(textOf('facts.json').split('\n')).toHaveLength(2 * sample.facts.length + 3);
    expect(textOf('facts.json', await buildDataset([]))).toBe('[]\n');
  });
});

describe('the dataset', () => {
  it('is the same whatever the order of the documents', async () => {
    expect(await buildDataset([other, sample])).toEqual(files);
  });

  it('refuses two documents of one id, whose facts would share theirs', async () => {
    await expect(buildDataset([sample, sample])).rejects.toThrow(/once/u);
  });

  it('may be empty', async () => {
    expect((await buildDataset([])).map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  });
});

interface Descriptor {
  readonly sources: readonly object[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly { readonly name: string }[];
      readonly foreignKeys?: readonly object[];
    };
  }[];
}

describe('datapackage.json', () => {
  const descriptor = JSON.parse(textOf('datapackage.json')) as Descriptor;

  it('lists every other file with its size and hash', () => {
    const listed = descriptor.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }));
    const others = files.filter(({ path }) => path !== 'datapackage.json');
    expect(listed).toEqual(
      others.map(({ path, bytes }) => ({
        path,
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      })),
    );
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(listed.length);
  });

  it('names no time of making, and the sources of the documents', () => {
    expect(textOf('datapackage.json')).not.toContain('"created"');
    expect(descriptor.sources).toEqual(Array(2).fill({ title: '=样本', path: 'https://example.org/1' }));
  });

  it('describes keys and their targets', () => {
    const mentions = descriptor.resources.find(({ name }) => name === 'mentions');
    expect(mentions?.schema?.foreignKeys).toContainEqual({
      fields: ['fact_id'],
      reference: { resource: 'facts', fields: ['fact_id'] },
    });
  });

  it('fits the published profiles', ({ skip }) => {
    const shared = process.env['GOVFACTS_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
    const profile = (name: string): object =>
      JSON.parse(readFileSync(join(shared, `profiles/${name}.json`), 'utf8')) as object;
    if (!existsSync(join(shared, 'profiles'))) skip('no profiles: set GOVFACTS_SHARED');
    const problems = (name: string, value: unknown): unknown => {
      const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
      addFormats.default(ajv);
      ajv.addFormat('textarea', true);
      const validate = ajv.compile(profile(name));
      return validate(value) ? [] : validate.errors;
    };
    expect(problems('datapackage', descriptor)).toEqual([]);
    for (const resource of descriptor.resources) {
      expect(problems('dataresource', resource)).toEqual([]);
      if (resource.schema) expect(problems('tableschema', resource.schema)).toEqual([]);
    }
    expect(problems('datapackage', { ...descriptor, resources: [] })).not.toEqual([]);
  });
});

describe('writing', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes the folder, and touches nothing a second time', () => {
    const out = join(folder, 'deep/out');
    expect(writeDataset(files, out).written).toEqual(files.map(({ path }) => path));
    const old = new Date(86_400_000);
    for (const name of readdirSync(out)) utimesSync(join(out, name), old, old);
    expect(writeDataset(files, out)).toEqual({ written: [], removed: [] });
    expect(readdirSync(out).toSorted()).toEqual(files.map(({ path }) => path).toSorted());
    for (const { path, bytes } of files) {
      expect(readFileSync(join(out, path)).equals(bytes)).toBe(true);
      expect(statSync(join(out, path)).mtimeMs).toBe(86_400_000);
    }
  });

  it('writes only what differs', async () => {
    writeDataset(files, folder);
    const changed = await buildDataset([sample]);
    const unchanged = changed.filter(({ path, bytes }) => bytes.equals(readFileSync(join(folder, path))));
    expect(compareDataset(changed.map(sealFile), folder).written).not.toContain(unchanged[0]?.path);
    expect(writeDataset(changed, folder).written).toHaveLength(changed.length - unchanged.length);
    expect(compareDataset(changed.map(sealFile), folder)).toEqual({ written: [], removed: [] });
  });

  it('removes a file of ours that is no more, and no other', () => {
    const stale = { path: 'old.csv', bytes: Buffer.from('x') };
    const descriptor = {
      name: 'govfacts',
      resources: ['old.csv', 'never.csv', '../outside.csv', 'raw/x.csv'].map((path) => ({ path })),
    };
    const out = join(folder, 'out');
    writeDataset([stale, { path: 'mine.csv', bytes: Buffer.from('y') }], out);
    writeFileSync(join(folder, 'outside.csv'), 'z');
    writeFileSync(join(out, 'datapackage.json'), JSON.stringify(descriptor));
    expect(writeDataset(files, out).removed).toEqual(['old.csv']);
    expect(existsSync(join(out, 'mine.csv'))).toBe(true);
    expect(existsSync(join(folder, 'outside.csv'))).toBe(true);
  });

  it('refuses a folder that holds the data package of somebody else', () => {
    writeFileSync(join(folder, 'datapackage.json'), '{"name": "theirs"}');
    expect(() => writeDataset(files, folder)).toThrow(ForeignDatasetError);
    expect(readdirSync(folder)).toEqual(['datapackage.json']);
  });

  it('replaces a descriptor that is spoilt', () => {
    writeFileSync(join(folder, 'datapackage.json'), '<<<<<<< HEAD');
    expect(writeDataset(files, folder).written).toContain('datapackage.json');
  });
});
