import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyData } from '../pipeline/cli/verify/verify-command.js';
import { checks } from '../pipeline/verify/checks/index.js';
import { readDataset } from '../pipeline/verify/read-dataset.js';
import { verifyDataset } from '../pipeline/verify/verify-dataset.js';
import { run, type Run } from './cli-surroundings.js';
import { corruptions } from './verify-corruptions.js';
import { copySample, editRow, editText, makeSample, repairHashes, type Sample } from './verify-sample.js';

let home = '';
let clean: Sample = { raw: '', out: '' };
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'verify-'));
  clean = await makeSample(home);
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

let folder = '';
let sample: Sample = { raw: '', out: '' };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-copy-'));
  sample = copySample(clean, folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Codes of the checks that find something, each once. */
function foundCodes({ raw, out }: Sample): string[] {
  return verifyDataset(readDataset(out, raw)).flatMap(({ check, findings }) =>
    findings.length > 0 ? [check.code] : [],
  );
}

function verify(...argv: readonly string[]): Promise<Run> {
  return run(verifyData, ['--raw', sample.raw, '--out', sample.out, ...argv]);
}

describe('a dataset as it was built', () => {
  it('has nothing wrong, and every check looked at something', () => {
    const results = verifyDataset(readDataset(sample.out, sample.raw));
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(results.filter(({ checked }) => checked === 0).map(({ check }) => check.code)).toEqual([]);
  });

  it('has nothing wrong in out/ of this repository', () => {
    const root = new URL('../', import.meta.url).pathname;
    const results = verifyDataset(readDataset(join(root, 'out'), join(root, 'raw')));
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('may lack a text that an error tells of', () => {
    writeFileSync(join(sample.raw, '甲.txt'), '');
    expect(foundCodes(sample)).toEqual(['document-set']);
    editText(join(sample.out, 'issues.csv'), (text) => `${text}甲,error,empty,空文件,,\n`);
    repairHashes(sample);
    expect(foundCodes(sample)).toEqual([]);
  });
});

describe('a corruption', () => {
  it.each(corruptions)('is found: $name ($code)', ({ corrupt, code, keepsHashes }) => {
    corrupt(sample);
    if (keepsHashes !== true) repairHashes(sample);
    const found = foundCodes(sample);
    expect(found).toContain(code);
    if (keepsHashes !== true) expect(found).not.toContain('file-hash');
  });

  it('is known for every check but the note', () => {
    const known = new Set(corruptions.map(({ code }) => code));
    expect(checks.filter(({ isNote }) => isNote !== true).filter(({ code }) => !known.has(code))).toEqual([]);
    expect(new Set(corruptions.map(({ name }) => name)).size).toBe(corruptions.length);
  });

  it('of any byte of a table is found by its hash', () => {
    editText(join(sample.out, 'facts.csv'), (text) => text.replace('公园', '花园'));
    expect(foundCodes(sample)).toContain('file-hash');
  });
});

describe('a corrected fact', () => {
  const corrected = { rule: 'correction', value: '21' };

  it('may have a value that its quote does not say', () => {
    editRow(sample, 'facts', { quote: '12个' }, corrected);
    editRow(sample, 'series', { indicator: '新建公园' }, { value: '21' });
    repairHashes(sample);
    expect(foundCodes(sample)).toEqual([]);
  });

  it('still stands where it says', () => {
    editRow(sample, 'facts', { quote: '12个' }, { ...corrected, quote: '21个' });
    repairHashes(sample);
    expect(foundCodes(sample)).toContain('fact-place');
  });
});

describe('the checks', () => {
  it('have a code that is the name of their file, and a description', () => {
    for (const { code, description, counts } of checks) {
      const source = readFileSync(new URL(`../pipeline/verify/checks/${code}.ts`, import.meta.url), 'utf8');
      expect(source).toContain(`code: '${code}'`);
      expect(description.length > 20 && counts.length > 0).toBe(true);
    }
    expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
  });
});

describe('the command', () => {
  it('prints a table of the checks and ends with 0 when nothing is wrong', async () => {
    const { code, out, err } = await verify();
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const check of checks) expect(out).toContain(`\n${check.code.padEnd(20)} `);
    expect(out).toMatch(/Nothing is wrong; 0 could not be checked\.\n$/u);
  });

  it('tells file, row, code, what it found and what it expected, and ends with 1', async () => {
    editRow(sample, 'facts', { quote: '12个' }, { value: '13' });
    editRow(sample, 'series', { indicator: '新建公园' }, { value: '13' });
    repairHashes(sample);
    const { code, out, err } = await verify();
    expect(code).toBe(1);
    expect(out).toMatch(/^facts\.csv:7 f[a-z2-7]{12} fact-value: unexpected value 13 个, expected 12 by “12个”$/mu);
    expect(out).toMatch(/^fact-value +22|^fact-value +23/mu);
    expect(out).toContain('1 found wrong');
    expect(err).toBe('');
  });

  it('says so when files are not those of the descriptor', async () => {
    editText(join(sample.out, 'terms.csv'), (text) => text.replace('双减', '三减'));
    const { code, err } = await verify();
    expect(code).toBe(1);
    expect(err).toContain('terms.csv changed after datapackage.json was written');
  });

  it('prints the first findings of a check and counts the rest', async () => {
    editText(join(sample.out, 'mentions.csv'), (text) => text.replace(/,date,/gu, ',time,').replace(/,fact,/gu, ',x,'));
    const { out } = await verify();
    expect(out.match(/ row-schema: /gu)).toHaveLength(20);
    expect(out).toMatch(/^row-schema: \d+ more$/mu);
  });

  it('prints everything as JSON when asked', async () => {
    editRow(sample, 'facts', { quote: '12个' }, { value: '13' });
    editRow(sample, 'series', { indicator: '新建公园' }, { value: '13' });
    repairHashes(sample);
    const { code, out } = await verify('--json');
    expect(code).toBe(1);
    const report = JSON.parse(out) as { sound: boolean; checks: { code: string; found: number; findings: object[] }[] };
    expect(report.sound).toBe(false);
    expect(report.checks.filter(({ found }) => found > 0)).toMatchObject([
      {
        code: 'fact-value',
        found: 1,
        findings: [{ file: 'facts.csv', found: 'value 13 个', expected: '12 by “12个”' }],
      },
    ]);
  });

  it.each([
    ['an option it does not know', ['--fast']],
    ['a folder of texts that is not there', ['--raw', '/no/such/folder']],
    ['a folder of data that is not there', ['--out', '/no/such/folder']],
    ['a folder without a dataset', ['--out', tmpdir()]],
  ])('ends with 2 for %s', async (_, argv) => {
    expect((await verify(...argv)).code).toBe(2);
  });
});
