import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensions } from '../../../lexicon/extensions.js';

/** The folder of the code that is running, compiled or not, and the ending of its files. */
const codeFolder = fileURLToPath(new URL('../../../', import.meta.url));
const codeEnding = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** Code that takes no part in the records of a document, and of that what takes none in the dataset either. */
const outside = {
  documents: /^(?:publish|explorer|cli)[/\\](?!build[/\\]build-folder\.)/u,
  dataset: /^cli[/\\](?!build[/\\])/u,
} as const;

/**
 * SHA-256 over all that the records of a document, or the whole dataset, depend on besides the texts: code with its
 * tables of words and what the configuration adds to them, schemas, installed packages, the dictionary of the segmenter, and the edition of Unicode that regular
 * expressions know.
 */
export function codeVersion(of: keyof typeof outside): string {
  const hash = createHash('sha256').update(process.versions['unicode'] ?? '');
  for (const path of [...codeFiles(outside[of]), ...schemaFiles(), ...installedPackages()]) {
    const bytes = readFileSync(path);
    hash.update(`${String(bytes.length)}:`).update(bytes);
  }
  return hash.update(JSON.stringify([dictionarySizes(), extensions()])).digest('hex');
}

function codeFiles(excluded: RegExp): string[] {
  return filesIn(codeFolder)
    .filter((path) => path.endsWith(codeEnding) && !path.endsWith('.d.ts') && !excluded.test(path))
    .map((path) => join(codeFolder, path));
}

function schemaFiles(): string[] {
  const folder = findAbove('schemas');
  return folder === undefined ? [] : filesIn(folder).map((path) => join(folder, path));
}

/** What npm says it installed, to the last package; missing when something else installed the packages. */
function installedPackages(): string[] {
  const path = findAbove(join('node_modules', '.package-lock.json'));
  return path === undefined ? [] : [path];
}

/** Reading five megabytes of dictionary would cost more than it tells: a new edition has another size. */
function dictionarySizes(): (readonly [path: string, bytes: number])[] {
  const manifest = createRequire(import.meta.url).resolve('nodejieba/package.json');
  const folder = join(dirname(manifest), 'submodules/cppjieba/dict');
  return filesIn(folder).map((path) => [path.replaceAll('\\', '/'), statSync(join(folder, path)).size]);
}

/** Files below a folder, in code-unit order; none when it is not there. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
}

/** The nearest of that name in the folder of the code or above it. */
function findAbove(name: string): string | undefined {
  let folder = codeFolder;
  while (!existsSync(join(folder, name))) {
    if (folder === dirname(folder)) return undefined;
    folder = dirname(folder);
  }
  return join(folder, name);
}
