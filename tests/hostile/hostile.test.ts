import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkExtraction } from '../../pipeline/check/check-extraction.js';
import { readBytes, textFile } from '../../pipeline/read/read-bytes.js';
import { extractDocument } from '../../pipeline/stages.js';
import type { Dataset, Expected, HostileCase } from './case.js';
import { cells } from './cases/cells.js';
import { characters } from './cases/characters.js';
import { encodings } from './cases/encodings.js';
import { folders } from './cases/folders.js';
import { lineEnds } from './cases/line-ends.js';
import { markdown } from './cases/markdown.js';
import { names } from './cases/names.js';
import { sidecars } from './cases/sidecars.js';
import { sizes } from './cases/sizes.js';
import { specialFiles } from './cases/special-files.js';
import { command, mayRunUnprivileged, prepare, readDataset, runCase, snapshot } from './run-case.js';

const groups: readonly (readonly [string, readonly HostileCase[]])[] = [
  ['encodings', encodings],
  ['characters', characters],
  ['line ends', lineEnds],
  ['cells', cells],
  ['names', names],
  ['sidecars', sidecars],
  ['folders', folders],
  ['special files', specialFiles],
  ['sizes', sizes],
  ['Markdown', markdown],
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const unprivileged = existsSync(command) && mayRunUnprivileged();

describe.each(groups)('hostile %s', (_group, cases) => {
  it.for(cases)('$name', async (hostile, { skip }) => {
    if (hostile.unprivileged === true && !unprivileged) skip('no user whom file modes bind can run the command');
    prepare(folder, hostile);
    const before = snapshot(folder);
    const { code, out, err } = await runCase(folder, hostile);
    expect({ code, err }).toMatchObject({ code: hostile.expected.code });
    for (const part of hostile.expected.says ?? []) expect(err).toContain(part);
    expectPlainMessages(err);
    expect(snapshot(folder)).toEqual(before);
    const dataset = readDataset(join(folder, 'out'));
    if (dataset === undefined || code !== 0) expect({ out, dataset }).toEqual({ out: '', dataset: undefined });
    else expectDataset(dataset, hostile.expected);
    expect('polluted' in {}).toBe(false);
  });
});

/** No fault of the program, and nothing that a terminal would obey. */
function expectPlainMessages(err: string): void {
  expect(err).not.toMatch(/internal error|^ {4}at /mu);
  expect(err).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
}

function expectDataset(dataset: Dataset, { facts, warnings = [], holds }: Expected): void {
  if (facts !== undefined) expect(dataset.facts.map(({ value, unit }) => `${value} ${unit ?? ''}`)).toEqual(facts);
  if (holds === undefined || facts !== undefined || warnings.length > 0) {
    const found = dataset.csv('issues').filter(({ severity }) => severity !== 'info');
    expect(found.map(({ code }) => code)).toEqual(warnings);
  }
  expectExactQuotes(dataset);
  holds?.(dataset);
}

/** Every quote is the source from start to end, in code points of the decoded text. */
function expectExactQuotes({ facts, documents }: Dataset): void {
  for (const { document_id, encoding } of documents) {
    const path = ['txt', 'md'].map((extension) => join(folder, 'raw', `${document_id}.${extension}`)).find(existsSync);
    const own = facts.filter((fact) => fact.document_id === document_id);
    if (path === undefined) throw new Error(`Expected a text for ${document_id}`);
    const text = Array.from(new TextDecoder(encoding.replace(/-bom$/u, '')).decode(readFileSync(path)));
    for (const { quote, start, end } of own) expect(quote).toBe(text.slice(start, end).join(''));
  }
}

describe('a file that changes while it is read', () => {
  it.runIf(existsSync('/proc/self/status'))('is refused', () => {
    // The size of this file is given as 0; it has more.
    expect(() => readBytes('/proc/self/status', textFile)).toThrow(/it grew while it was being read/u);
  });
});

describe('extractDocument on half characters', () => {
  it.each(['5\uD8000亿元', '\uDC0050亿元', '50亿元\uD83D'])('publishes nothing wrong of %j', (amount) => {
    const text = `2024年，全市营业收入${amount}。`;
    const document = {
      id: 'a',
      format: 'plain',
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      metadata: {},
      inferred: [],
    } as const;
    const { facts, issues } = checkExtraction(extractDocument({ ...document, text }));
    expect(facts.filter(({ value, unit }) => value !== '5000000000' || unit !== '元')).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('unexpected-character');
  });
});
