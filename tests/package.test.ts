import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../pipeline/cli/commands.js';
import { packageVersion } from '../pipeline/cli/package-version.js';
import { installPackage, isRegistryReachable, npm, packPackage, root } from './packed-package.js';
import { readmeExample } from './readme-example.js';

const packed = mkdtempSync(join(tmpdir(), 'govfacts-packed-'));
afterAll(() => {
  rmSync(packed, { recursive: true, force: true });
});
const { file, paths } = packPackage(packed);

describe('the package', () => {
  it('has the compiled code with its types, the schemas and what the code reads', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '.build/pipeline/index.js',
        '.build/pipeline/index.d.ts',
        '.build/pipeline/cli/govfacts.js',
        '.build/pipeline/cli/build/jobs/thread-worker.js',
        '.build/pipeline/explorer/page.html',
        '.build/pipeline/explorer/page.css',
        '.build/pipeline/explorer/page.js',
        'pipeline/segment/keyword-weights.utf8',
        'schemas/source.schema.json',
        'LICENSE',
        'README.md',
      ]),
    );
  });

  it('has neither tests nor sources nor data', () => {
    const expected =
      /^(?:\.build\/pipeline\/.*(?:\.js|\.d\.ts)|\.build\/pipeline\/explorer\/page\.(?:html|css)|schemas\/.*\.json|[^/]+|.*\.utf8)$/u;
    expect(paths.filter((path) => !expected.test(path))).toEqual([]);
  });
});

const reachable = isRegistryReachable();
if (!reachable) console.warn('tests/package.test.ts: skipped in part: the npm registry cannot be reached');

describe.skipIf(!reachable)('installed in an empty project', () => {
  let folder = '';
  const call = (args: readonly string[]) =>
    spawnSync(join(folder, 'node_modules/.bin/govfacts'), args, { cwd: folder, encoding: 'utf8' });
  beforeAll(() => {
    folder = installPackage(file);
    call(['build', '--quiet']);
  }, 600_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  it('runs the example of the readme', () => {
    writeFileSync(join(folder, 'example.mjs'), readmeExample('README.md'));
    const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^新增就业 32000 人$/mu);
  });

  it('gives its types to strict TypeScript', () => {
    writeFileSync(
      join(folder, 'typed.ts'),
      `import { extractRecords, textDocument, type FactRecord } from 'govfacts';
const facts: readonly FactRecord[] = extractRecords(textDocument('a', '')).facts;
export const values: readonly string[] = facts.map(({ value }) => value);
// @ts-expect-error A value is an exact decimal string.
export const floats: readonly number[] = facts.map(({ value }) => value);
`,
    );
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck'];
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, ...options, 'typed.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });

  it('is a command that says its version, also behind npx', () => {
    expect(npm(folder, 'exec', '--no', '--', 'govfacts', '--version')).toBe(`${packageVersion()}\n`);
  });

  it.each(commands.map(({ name, description }) => [name, description]))('helps with %s', (name, description) => {
    const { stdout, status } = call([name, '--help']);
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(`Usage: govfacts ${name} [options]`)]);
    expect(stdout.replace(/\s+/gu, ' ')).toContain(description);
  });

  it('builds the same data as the repository, in threads too', () => {
    const facts = readFileSync(join(root, 'out/facts.csv'), 'utf8');
    expect(readFileSync(join(folder, 'out/facts.csv'), 'utf8')).toBe(facts);
    const { status, stderr } = call(['build', '--quiet', '--jobs', '2', '--no-cache', '--out', 'threads']);
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'threads/facts.csv'), 'utf8')).toBe(facts);
  });

  it('makes the workbook and the explorer of the repository', () => {
    for (const name of ['govfacts.xlsx', 'explorer/index.html', 'explorer/explorer.js', 'explorer/explorer.css'])
      expect(readFileSync(join(folder, 'out', name)).equals(readFileSync(join(root, 'out', name))), name).toBe(true);
  });

  it.each([
    [['verify'], /\d/u],
    [['query', 'SELECT count(*) AS facts FROM facts'], /facts\n/u],
    [['explain', '新增就业3.2万人。'], /3\.2万人/u],
    [['compare', 'out', 'out'], /\b0\b/u],
    [['evaluate', '--gold', join(root, 'tests/gold')], /\d\.\d/u],
  ])('runs %j', (args, printed) => {
    const { status, stdout, stderr } = call(args);
    expect([status, stderr.replace(/^\d+ of .*\n/gmu, '')]).toEqual([0, '']);
    expect(stdout).toMatch(printed);
  });

  it('writes the stub of a correction', () => {
    const [, first = ''] = readFileSync(join(folder, 'out/facts.csv'), 'utf8').split('\n');
    const { status, stdout } = call(['correct', first.split(',')[0] ?? '', '--print']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('"action": "set"')]);
  });
});
