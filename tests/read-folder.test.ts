import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DocumentError,
  listDocuments,
  listFolder,
  readDocument,
  type DocumentFile,
} from '../pipeline/read/read-folder.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function only(): DocumentFile {
  const [file] = listDocuments(folder);
  if (file === undefined) throw new Error('Expected a document');
  return file;
}

function failure(run: () => unknown): DocumentError {
  try {
    run();
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('Expected a DocumentError');
}

async function failureOf(reading: Promise<unknown>): Promise<DocumentError> {
  const outcome: unknown = await reading.catch((error: unknown) => error);
  if (outcome instanceof DocumentError) return outcome;
  throw new Error('Expected a DocumentError');
}

describe('listFolder', () => {
  test('documents by id in code-unit order, everything else told or passed over', () => {
    for (const file of [
      'b.txt',
      'A.md',
      'a/深圳.v2.markdown',
      'a/x.TXT',
      'c.PDF',
      'b.source.json',
      'b.corrections.json',
    ])
      put(file, '文');
    for (const file of ['.hidden.txt', '.git/x.txt', 'scan.png', 'README', 'gone.source.json']) put(file, '文');
    const { documents, skipped } = listFolder(folder);
    expect(Array.from(documents, ({ id, format }) => [id, format])).toEqual([
      ['A', 'markdown'],
      ['a/x', 'plain'],
      ['a/深圳.v2', 'markdown'],
      ['b', 'plain'],
      ['c', 'pdf'],
    ]);
    expect(skipped.map(({ file, code }) => [file, code])).toEqual([
      ['README', 'unknown-extension'],
      ['gone.source.json', 'no-document'],
      ['scan.png', 'unknown-extension'],
    ]);
  });

  test('ids are in NFC', () => {
    put(`cafe\u0301.txt`, '文');
    expect(only().id).toBe('caf\u00e9');
  });

  test('files and folders side by side come in the order of their ids, whatever the system lists first', () => {
    const files = [
      'a.txt',
      'a-b/x.txt',
      'a/b.txt',
      'a/b/c.txt',
      'a/b-c.txt',
      'a.b/x.md',
      'a/a.txt',
      'ab.txt',
      '啊/x.txt',
      'a/b/\uFA0E.txt',
    ];
    for (const file of files) put(file, '文');
    const { documents } = listFolder(folder);
    const ids = Array.from(documents, ({ id }) => id);
    expect(ids).toEqual(files.map((file) => file.replace(/\.\w+$/u, '')).sort());
    expect(documents.length).toBe(files.length);
  });

  test('two folders of one name in NFC', () => {
    put('caf\u00e9/x.txt', '文');
    put('cafe\u0301/y.txt', '文');
    expect(failure(() => listFolder(folder))).toMatchObject({
      code: 'duplicate-id',
      remedy: expect.stringContaining('folders') as string,
    });
  });

  test('a companion belongs to a text of its own folder', () => {
    put('x.txt', '文');
    put('a/x.source.json', '{}');
    expect(listFolder(folder).skipped).toMatchObject([{ file: 'a/x.source.json', code: 'no-document' }]);
  });

  test('two files of one id', () => {
    put('a/x.txt', '文');
    put('a/x.md', '文');
    const error = failure(() => listFolder(folder));
    expect(error.code).toBe('duplicate-id');
    expect(error.message).toContain(join('a', 'x.md'));
    expect(error.message).toContain(join('a', 'x.txt'));
    expect(error.remedy).toContain('Rename');
  });

  test.each(['a b.txt', 'a#.txt', '《公报》.txt', 'x/a?.md'])('name that gives no id: %s', (file) => {
    put(file, '文');
    expect(failure(() => listFolder(folder))).toMatchObject({ code: 'bad-name' });
  });

  test('links', () => {
    put('a/x.txt', '文');
    symlinkSync(join(folder, 'a', 'x.txt'), join(folder, 'inside.txt'));
    symlinkSync(folder, join(folder, 'a', 'loop'));
    const { documents, skipped } = listFolder(folder);
    expect(Array.from(documents, ({ id }) => id)).toEqual(['a/x', 'inside']);
    expect(skipped.map(({ code }) => code)).toEqual(['linked-folder']);
    symlinkSync(tmpdir(), join(folder, 'out.txt'));
    expect(failure(() => listFolder(folder))).toMatchObject({ code: 'outside-folder' });
  });

  test('a link to nothing, a folder that is not there, a file in its place', () => {
    expect(failure(() => listFolder(join(folder, 'none')))).toMatchObject({ code: 'no-folder' });
    put('a.txt', '文');
    expect(failure(() => listFolder(join(folder, 'a.txt')))).toMatchObject({ code: 'no-folder' });
    symlinkSync(join(folder, 'none'), join(folder, 'b.txt'));
    expect(failure(() => listFolder(folder))).toMatchObject({ code: 'outside-folder' });
  });
});

describe('readDocument', () => {
  test('stated stays, the rest is inferred and marked', async () => {
    const text = '2024年广东省政府工作报告\n各位代表：\n现在，我代表省人民政府，向大会报告工作。';
    put('report.txt', text);
    put('report.source.json', JSON.stringify({ region: '440300', publisher: '深圳市人民政府' }));
    const { document } = await readDocument(only());
    expect(document).toMatchObject({ id: 'report', format: 'plain', text, encoding: 'utf-8' });
    expect(document.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(document.metadata).toEqual({
      title: '2024年广东省政府工作报告',
      publisher: '深圳市人民政府',
      published: '2024',
      region: '440300',
      regionName: '广东省深圳市',
      subject: '深圳市',
      genre: 'report',
    });
    expect(document.inferred).toEqual(['title', 'published', 'subject', 'genre']);
  });

  test('a sidecar of every property', async () => {
    const sidecar = {
      title: '公报',
      publisher: '统计局',
      published: '2024-02-29',
      region: '110102',
      subject: '西城区',
      url: 'https://example.org/公报'.normalize(),
      licence: '公开文件',
      genre: 'statistics',
      defaultPeriod: '2023-01/2023-12',
      note: '备注',
    };
    put('a.txt', '文');
    put('a.source.json', JSON.stringify({ ...sidecar, url: encodeURI(sidecar.url) }));
    const { document } = await readDocument(only());
    expect(document.metadata).toEqual({ ...sidecar, url: encodeURI(sidecar.url), regionName: '北京市西城区' });
    expect(document.inferred).toEqual([]);
  });

  test.each([
    ['{', 'sidecar-json', /not JSON/u],
    ['[]', 'sidecar-schema', /\(whole\) must be object/u],
    ['{"title": 5}', 'sidecar-schema', /\/title must be string/u],
    ['{"titel": "x"}', 'sidecar-schema', /additional properties: "titel"/u],
    ['{"region": "11010"}', 'sidecar-schema', /\/region/u],
    ['{"region": "990102"}', 'sidecar-region', /\/region unknown code 990102/u],
    ['{"published": "2024-13"}', 'sidecar-schema', /\/published/u],
    ['{"published": "2023-02-29"}', 'sidecar-date', /\/published unexpected 2023-02-29/u],
    ['{"defaultPeriod": "2023-Q5"}', 'sidecar-schema', /\/defaultPeriod/u],
    ['{"defaultPeriod": "2023-01-01/2023-02-30"}', 'sidecar-date', /2023-02-30/u],
    ['{"url": "no address"}', 'sidecar-schema', /\/url/u],
    ['{"genre": "poem"}', 'sidecar-schema', /\/genre .*"news"/u],
    ['{"title": 5, "note": ""}', 'sidecar-schema', /\/title.*\/note/u],
    [`{"sha256": "${'0'.repeat(64)}"}`, 'sidecar-hash', /\/sha256 does not fit/u],
  ])('sidecar %s', async (content, code, message) => {
    put('a.txt', '文');
    put('a.source.json', content);
    const error = await failureOf(readDocument(only()));
    expect(error.code).toBe(code);
    expect(error.file).toBe(join(folder, 'a.source.json'));
    expect(error.message).toMatch(message);
    expect(error.remedy).not.toBe('');
  });

  test('a sidecar that is no UTF-8', async () => {
    put('a.txt', '文');
    put('a.source.json', Uint8Array.from([0x7b, 0xff, 0x7d]));
    await expect(failureOf(readDocument(only()))).resolves.toMatchObject({ code: 'sidecar-encoding' });
  });

  test('a huge text of one line', async () => {
    put('huge.txt', '全市地区生产总值增长5.8%，'.repeat(700_000));
    expect((await readDocument(only())).document.text.length).toBeGreaterThan(9_000_000);
  });
});
