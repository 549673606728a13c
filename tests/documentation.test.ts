import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../pipeline/check/tables.js';
import { commands } from '../pipeline/cli/commands.js';
import { govfacts } from '../pipeline/cli/govfacts-command.js';
import { columnsOf } from '../pipeline/publish/column.js';
import { rules } from '../pipeline/relate/rules/index.js';
import { run } from './cli-surroundings.js';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
};
const contributing = read('CONTRIBUTING.md');
/** Steps of other scripts, which nobody calls by themselves. */
const steps: readonly string[] = ['prepack', 'compile', 'types', 'lint', 'format', 'format:write', 'test', 'check'];

/** Long flags in the help of a command, without that of the help itself. */
async function flagsOf(name: string): Promise<string[]> {
  const { out } = await run(govfacts, [name, '--help']);
  return [...new Set(out.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gmu))].filter((flag) => flag !== '--help');
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const text = read(file);
  const rows = text.split('\n').filter((line) => line.startsWith('| '));

  it.each(commands.map(({ name, script }) => [name, script] as const))('names the command %s', (name, script) => {
    expect(rows.find((row) => row.startsWith(`| \`npm run ${script}`))).toBeDefined();
    expect(rows.find((row) => row.startsWith(`| \`govfacts ${name}\``))).toContain(`\`npm run ${script} --\``);
  });

  it.each(commands.map(({ name }) => name))('names every option of %s', async (name) => {
    const flags = await flagsOf(name);
    expect(flags.length).toBeGreaterThan(0);
    expect(flags.filter((flag) => !new RegExp(`${flag}(?![a-z-])`, 'u').test(text))).toEqual([]);
  });

  it.each(tableNames)('explains every column of %s', (table) => {
    const section = new RegExp(`^### ${table}\\.csv$[^]*?(?=^### |^<!-- )`, 'mu').exec(text)?.[0] ?? '';
    const explained = [...section.matchAll(/^\| `(?<column>[a-z_0-9]+)` \|/gmu)].map(
      ({ groups }) => groups?.['column'],
    );
    expect(explained).toEqual(columnsOf(table).map(({ name }) => name));
  });

  it('names no command and no script that is not there', () => {
    const scripts = namesIn(text, /npm run (?:--silent )?(?<name>[a-z][a-z:-]*)/gu);
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
    const names = commands.map(({ name }) => name);
    expect(namesIn(text, /(?:`|npx )govfacts (?<name>[a-z]+)/gu).filter((name) => !names.includes(name))).toEqual([]);
  });
});

it('both readmes have the same headings, tables, lists, pictures and code, in the same order', () => {
  expect(shapeOf(read('README.zh-CN.md'))).toEqual(shapeOf(read('README.md')));
});

it('both readmes show pictures that are there, with words for who does not see them', () => {
  for (const file of ['README.md', 'README.zh-CN.md']) {
    const pictures = [...read(file).matchAll(/!\[(?<words>[^\]]*)\]\((?<path>[^)]+)\)/gu)].map(({ groups }) => groups);
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      expect(picture?.['words']?.length).toBeGreaterThan(20);
      expect(isThere(picture?.['path'] ?? ''), picture?.['path']).toBe(true);
    }
  }
});

/** What kind of line stands after which: headings by their level, rows of tables, items, pictures, code and paragraphs. */
function shapeOf(text: string): string[] {
  const outside = text.replaceAll(/^ *```(?<kind>\w*)[^]*?^ *```$/gmu, '```$<kind>');
  const marks = /^(?:#+ |\| |- | {0,3}\d\. |!\[|```\w*|<!-- .*|\s*$)/u;
  return outside
    .split('\n')
    .map((line) => (marks.exec(line)?.[0] ?? 'words').trimEnd())
    .filter((mark) => mark !== '');
}

/** What a pattern finds under `name`. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '');
}

describe('CONTRIBUTING.md', () => {
  it.each(rules.map(({ id, title }) => [id, title]))('lists the rule %s', (id, title) => {
    expect(contributing).toContain(`| \`${id}\` | ${title} |`);
  });

  it.each(Object.keys(manifest.scripts).filter((script) => !steps.includes(script)))(
    'or a readme tells of npm run %s',
    (script) => {
      expect(contributing + read('README.md')).toMatch(new RegExp(`npm run ${script}(?![a-z:-])`, 'u'));
    },
  );

  it('names only paths that are there', () => {
    const paths = namesIn(contributing, /`(?<name>(?:pipeline|tests|schemas)\/[a-z0-9/.-]+)`/gu);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('the rule that CONTRIBUTING.md leads through', () => {
  const walk = contributing
    .slice(contributing.indexOf('## A rule from its sentence to its row'))
    .replace(/^ {3}/gmu, '');

  it('reads its sentence as is printed there', async () => {
    const sentence = /explain -- "(?<sentence>[^"]+)"/u.exec(walk)?.groups?.['sentence'] ?? '';
    expect(walk).toContain((await run(govfacts, ['explain', sentence])).out.trim());
  });

  it('has its block, its place and its row where they are said to be', () => {
    const block = /^# so much of the money\n.*\n.*\n/mu.exec(walk)?.[0] ?? 'no block';
    expect(read('tests/corpus/share.txt')).toContain(block);
    const place = /^\/\/ .*\nmoneySpent,$/mu.exec(walk)?.[0] ?? 'no place';
    expect(read('pipeline/relate/rules/index.ts').replace(/^ +/gmu, '')).toContain(place);
    const row = read('out/facts.csv')
      .split('\n')
      .find((line) => line.endsWith(',money-spent'));
    const cells = /^\| f.*money-spent \|$/mu.exec(walk)?.[0].split('|').slice(1, -1) ?? ['no row'];
    expect(cells.filter((cell) => row?.split(',').includes(cell.trim()) !== true)).toEqual([]);
  });
});

function isThere(path: string): boolean {
  return existsSync(new URL(`../${path}`, import.meta.url));
}

it('CITATION.cff has the version and licence of the package', () => {
  const citation = read('CITATION.cff');
  expect(/^version: (?<version>.+)$/mu.exec(citation)?.groups?.['version']).toBe(manifest.version);
  expect(/^license: (?<license>.+)$/mu.exec(citation)?.groups?.['license']).toBe(manifest.license);
});
