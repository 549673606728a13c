import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildData } from '../../pipeline/cli/build/build-command.js';
import { run } from '../cli-surroundings.js';
import { sentence } from './case.js';
import { formulas } from './cases/cells.js';

type Rows = readonly Readonly<Record<string, string>>[];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
  mkdirSync(join(folder, 'raw'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(): Promise<{ readonly code: number }> {
  return run(buildData, ['--raw', join(folder, 'raw'), '--out', join(folder, 'out'), '--format', 'json']);
}

function rowsOf(path: string): Rows {
  return parse(readFileSync(join(folder, path)), { bom: true, columns: true });
}

it('LibreOffice computes no text of any document', async ({ skip }) => {
  if (spawnSync('soffice', ['--version']).status !== 0) skip('no soffice in the path');
  formulas.forEach((title, index) => {
    const name = join(folder, 'raw', String(index).padStart(2, '0'));
    writeFileSync(`${name}.md`, `# ${title}\n\n${title}，${sentence}\n`);
    writeFileSync(`${name}.source.json`, JSON.stringify({ title, subject: title, publisher: title }));
  });
  expect(await build()).toMatchObject({ code: 0 });
  const shown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const files = ['documents.csv', 'facts.csv'];
  const argv = ['--headless', '--infilter=CSV:44,34,76,1', '--convert-to', shown, '--outdir', join(folder, 'sheet')];
  const { status, stderr } = spawnSync('soffice', [
    profile,
    ...argv,
    ...files.map((name) => join(folder, 'out', name)),
  ]);
  expect(status, String(stderr)).toBe(0);
  for (const [file, column] of [
    ['documents.csv', 'title'],
    ['documents.csv', 'publisher'],
    ['facts.csv', 'subject'],
    ['facts.csv', 'sentence'],
  ] as const) {
    const cells = (path: string): readonly string[] => rowsOf(join(path, file)).map((row) => plain(row[column] ?? ''));
    expect(cells('sheet'), `${file} ${column}`).toEqual(cells('out'));
    expect(cells('sheet').length).toBeGreaterThanOrEqual(formulas.length);
  }
});

/** LibreOffice takes the apostrophe that guards a text for its own. */
function plain(cell: string): string {
  return cell.replace(/^'/u, '').trim();
}

it('a link in place of a file of the dataset gives way, and what it leads to stays', async () => {
  writeFileSync(join(folder, 'raw/a.txt'), sentence);
  writeFileSync(join(folder, 'secret.txt'), '机密');
  mkdirSync(join(folder, 'out'));
  symlinkSync('../secret.txt', join(folder, 'out/facts.csv'));
  expect(await build()).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'secret.txt'), 'utf8')).toBe('机密');
  expect(rowsOf('out/facts.csv')).toHaveLength(1);
});
