import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The stages in the order in which a document passes through them; each may import from those before it. */
const stages = ['read', 'parse', 'segment', 'recognise', 'relate', 'resolve', 'check', 'correct', 'link', 'publish'];
/** What every stage may import and what imports no stage. */
const foundations = ['model', 'lexicon', 'schema'];
/** Stands beside the stages and judges what they give; only the command line imports it. */
const judge = 'verify';
/** Runs in browsers, out of one bundle: of all else it knows the types of the model. */
const page = 'explorer';

interface Import {
  /** Path of the importing file from the root of the repository, with `/`. */
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const files = readdirSync(`${root}pipeline`, { recursive: true, encoding: 'utf8' })
  .map((path) => `pipeline/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .sort();
const imports = files.flatMap((file) => readImports(file, readFileSync(root + file, 'utf8')));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Every `import`, `export … from`, `import()` and `import('…')` type of a source text, in text order. */
function readImports(file: string, source: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = moduleSpecifier(node);
    if (specifier !== undefined) found.push({ file, target: specifier.text, typeOnly: isTypeOnly(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return found;
}

function moduleSpecifier(node: ts.Node): ts.StringLiteral | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** Name of the outside package of an import, or undefined for our own files and node's modules. */
function outsidePackage(target: string): string | undefined {
  if (target.startsWith('.') || target.startsWith('node:') || isBuiltin(target)) return undefined;
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Folder below `pipeline/`; empty for the files directly in it; undefined outside of it. */
function folderOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'pipeline') return undefined;
  return rest.length === 0 ? '' : folder;
}

/** Foundations stand below the stages; the files of `pipeline/` itself above them; the command line above all. */
function rankOf(folder: string): number {
  if (foundations.includes(folder)) return -1;
  if (folder === '' || folder === judge) return stages.length;
  return folder === 'cli' ? stages.length + 1 : stages.indexOf(folder);
}

/** `a imports b` for every import against the order of the stages. */
function againstOrder(all: readonly Import[]): string[] {
  return all.flatMap(({ file, target }) => {
    if (!target.startsWith('.')) return [];
    const from = folderOf(file);
    const path = posix.join(posix.dirname(file), target);
    const to = folderOf(path);
    return from === undefined || to === undefined || rankOf(to) <= rankOf(from) ? [] : [`${file} imports ${path}`];
  });
}

/** `a imports b` for every import by which the judge would share code with what it judges. */
function sharedWithJudge(all: readonly Import[]): string[] {
  return all.flatMap(({ file, target, typeOnly }) => {
    if (folderOf(file) !== judge || !target.startsWith('.')) return [];
    const path = posix.join(posix.dirname(file), target);
    const to = folderOf(path);
    const isOwn = to === judge || to === 'schema' || (to === 'model' && typeOnly);
    return isOwn ? [] : [`${file} imports ${path}`];
  });
}

/** `a imports b` for every import by which the page would bundle code of the pipeline. */
function bundledWithPage(all: readonly Import[]): string[] {
  return all.flatMap(({ file, target, typeOnly }) => {
    if (folderOf(file) !== page || !target.startsWith('.') || target.endsWith('.css')) return [];
    const path = posix.join(posix.dirname(file), target);
    const to = folderOf(path);
    return to === page || (to === 'model' && typeOnly) ? [] : [`${file} imports ${path}`];
  });
}

/** Packages with types alone (`@types/mdast`) describe values; there is nothing in them to replace. */
function isLibrary(name: string): boolean {
  return name in manifest.dependencies || !(`@types/${name.replace(/^@(.+)\//u, '$1__')}` in manifest.devDependencies);
}

/** The outside libraries imported, each with the files that import it. */
function importers(all: readonly Import[]): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const { file, target } of all) {
    const name = outsidePackage(target);
    if (name !== undefined && isLibrary(name)) result.set(name, (result.get(name) ?? new Set()).add(file));
  }
  return result;
}

describe('import order', () => {
  it('knows every folder of the pipeline', () => {
    const folders = new Set(files.map((file) => folderOf(file) ?? ''));
    expect(
      [...folders].filter((folder) => ![...foundations, ...stages, judge, page, 'cli', ''].includes(folder)),
    ).toEqual([]);
  });

  it('lets no stage import a later one, and no foundation a stage', () => {
    expect(againstOrder(imports)).toEqual([]);
  });

  it('lets verify share nothing with the stages but schemas and types of records', () => {
    expect(imports.some(({ file }) => folderOf(file) === judge)).toBe(true);
    expect(sharedWithJudge(imports)).toEqual([]);
  });
});

describe('the page of the explorer', () => {
  it('bundles no code of the pipeline, and none of the pipeline imports it', () => {
    expect(imports.some(({ file }) => folderOf(file) === page)).toBe(true);
    expect(bundledWithPage(imports)).toEqual([]);
    const into = imports.filter(
      ({ file, target }) =>
        folderOf(file) !== page && target.startsWith('.') && folderOf(posix.join(posix.dirname(file), target)) === page,
    );
    expect(into).toEqual([]);
  });

  it.each([
    ['../model/fact.js', true, false],
    ['../model/calendar.js', false, true],
    ['../publish/csv-cells.js', true, true],
    ['./words.js', false, false],
  ])('judges it importing %s (types alone: %s)', (target, typeOnly, refused) => {
    expect(bundledWithPage([{ file: 'pipeline/explorer/a.ts', target, typeOnly }])).toHaveLength(refused ? 1 : 0);
  });
});

describe('outside libraries', () => {
  it('are imported by exactly one file each', () => {
    const shared = [...importers(imports)].filter(([, by]) => by.size > 1);
    expect(shared.map(([name, by]) => `${name}: ${[...by].join(', ')}`)).toEqual([]);
  });

  it('are dependencies, or development dependencies for types alone', () => {
    // What the page needs is in its bundle.
    const undeclared = imports.filter(({ file, target, typeOnly }) => {
      const name = outsidePackage(target);
      if (folderOf(file) === page) return name !== undefined && !(name in manifest.devDependencies);
      return name !== undefined && !(name in manifest.dependencies) && !typeOnly;
    });
    expect(undeclared.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(Object.keys(manifest.dependencies))('include %s, which is used', (name) => {
    expect([...(importers(imports).get(name) ?? [])]).toHaveLength(1);
  });
});

describe('the reading of imports', () => {
  const of = (source: string): string[] =>
    readImports('pipeline/parse/example.ts', source).map(({ target, typeOnly }) => (typeOnly ? 'type ' : '') + target);

  it.each([
    ["import { a } from './a.js';", ['./a.js']],
    ["import type { A } from './a.js';", ['type ./a.js']],
    ["export * from './a.js';", ['./a.js']],
    ["export type { A } from './a.js';", ['type ./a.js']],
    ["import './a.js';", ['./a.js']],
    ["const a = await import('./a.js');", ['./a.js']],
    ["let a: import('./a.js').A;", ['type ./a.js']],
    ["// import './a.js';\nconst text = \"import './b.js'\";", []],
  ])('finds those of %s', (source, expected) => {
    expect(of(source)).toEqual(expected);
  });

  it.each([
    ['ajv/dist/2020.js', 'ajv'],
    ['@duckdb/node-api/lib', '@duckdb/node-api'],
    ['decimal.js', 'decimal.js'],
    ['./a.js', undefined],
    ['node:fs', undefined],
  ])('takes the package of %s', (target, expected) => {
    expect(outsidePackage(target)).toBe(expected);
  });

  it.each([
    ['pipeline/parse/a.ts', '../segment/b.js', true],
    ['pipeline/parse/a.ts', '../read/b.js', false],
    ['pipeline/parse/a.ts', '../model/b.js', false],
    ['pipeline/parse/a.ts', './rules/b.js', false],
    ['pipeline/parse/rules/a.ts', '../../relate/b.js', true],
    ['pipeline/parse/a.ts', '../extract.js', true],
    ['pipeline/lexicon/a.ts', '../read/b.js', true],
    ['pipeline/extract.ts', './publish/b.js', false],
    ['pipeline/extract.ts', './cli/b.js', true],
    ['pipeline/cli/a.ts', '../extract.js', false],
    ['pipeline/check/a.ts', '../../schemas/b.json', false],
  ])('judges %s importing %s', (file, target, refused) => {
    expect(againstOrder([{ file, target, typeOnly: false }])).toHaveLength(refused ? 1 : 0);
  });

  it.each([
    ['../model/period-days.js', false, true],
    ['../lexicon/magnitudes.js', false, true],
    ['../recognise/numeral.js', true, true],
    ['../stages.js', false, true],
    ['../cli/command.js', false, true],
    ['../model/calendar.js', false, true],
    ['../model/schemas.generated.js', true, false],
    ['../schema/validator.js', false, false],
    ['./reading/number.js', false, false],
  ])('judges verify importing %s (types alone: %s)', (target, typeOnly, refused) => {
    expect(sharedWithJudge([{ file: 'pipeline/verify/a.ts', target, typeOnly }])).toHaveLength(refused ? 1 : 0);
  });
});
