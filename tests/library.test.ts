import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildDataset,
  DocumentError,
  extractRecords,
  readDocumentBytes,
  readDocumentFile,
  textDocument,
} from '../pipeline/index.js';
import { readmeExample } from './readme-example.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const plan = join(root, 'raw/xicheng-plan-2024.txt');

describe('a document', () => {
  it('is read from a file with its sidecar', async () => {
    const { id, format, metadata, sha256 } = await readDocumentFile(plan);
    expect([id, format, metadata.region]).toEqual(['xicheng-plan-2024', 'plain', '110102']);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect((await readDocumentFile(plan, 'plans/2024')).id).toBe('plans/2024');
  });

  it('is read from bytes in the format of its name', async () => {
    const page = '<html><body><article><p>2024年，全市新增就业3.2万人。</p></article></body></html>';
    const document = await readDocumentBytes('notice.html', Buffer.from(page), { published: '2025-01-15' });
    expect([document.id, document.format]).toEqual(['notice', 'html']);
    expect(extractRecords(document).facts).toMatchObject([{ value: '32000', unit: '人', period: '2024' }]);
  });

  it.each([
    ['report.xls', 'unexpected extension'],
    ['report', 'unexpected extension'],
    ['a report.txt', 'unexpected document id'],
    ['missing.txt', 'no such file'],
  ])('%s is refused with what to do', async (name, problem) => {
    const error: unknown = await readDocumentFile(name).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as DocumentError).problem).toContain(problem);
    expect((error as DocumentError).remedy).not.toBe('');
  });
});

describe('a dataset', () => {
  it('is what build-data publishes of the same text, the descriptor last', async () => {
    const files = await buildDataset([extractRecords(await readDocumentFile(plan))]);
    expect(files.at(-1)?.path).toBe('datapackage.json');
    const facts = files.find(({ path }) => path === 'facts.csv')?.bytes.toString('utf8') ?? '';
    const published = readFileSync(join(root, 'out/facts.csv'), 'utf8').split('\n');
    const own = facts.split('\n').filter((line) => line.includes(',xicheng-plan-2024,'));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((line) => !published.includes(line))).toEqual([]);
  });

  it('brings the text that was derived from another format', async () => {
    const page = Buffer.from('<html><body><p>全市新增就业3.2万人。</p></body></html>');
    const files = await buildDataset([extractRecords(await readDocumentBytes('page.html', page))]);
    const text = files.find(({ path }) => path === 'texts/page.txt');
    expect(text?.bytes.toString('utf8')).toContain('全市新增就业3.2万人。');
  });

  it('refuses two documents of one id', async () => {
    const records = extractRecords(textDocument('one', '新增就业3.2万人。'));
    await expect(buildDataset([records, records])).rejects.toThrow('“one”');
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('the example of %s', (readme) => {
  const folder = join(root, '.build/readme-example');
  beforeAll(() => mkdirSync(folder, { recursive: true }));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('runs, and prints what it says', () => {
    const script = join(folder, `${readme}.mjs`);
    writeFileSync(script, readmeExample(readme));
    const printed = execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
    expect(printed).toMatch(/^新增就业 32000 人$/mu);
    expect(printed).toMatch(/^checks\.csv \d+$/mu);
    expect(printed).toMatch(/^datapackage\.json \d+\n$/mu);
  });
});
