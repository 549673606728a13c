/**
 * Gathers the page of the explorer into one script and one style sheet, beside the compiled code; the page opens from
 * disk, where a browser loads no modules. Quick when nothing has changed: the script opens with a hash of its sources.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.url));
const root = join(source, '../..');
const target = join(root, '.build/pipeline/explorer');
const packages = ['vite', '@observablehq/plot', 'tabulator-tables'];

const mark = `/* ${hashSources()} */\n`;
const script = join(target, 'page.js');
if (!existsSync(script) || !readFileSync(script, 'utf8').startsWith(mark)) await bundle();

/** Over all files of this folder and the editions of the packages. */
function hashSources() {
  const hash = createHash('sha256');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/u.test(path));
  for (const path of files.sort()) hash.update(`${path}\n`).update(readFileSync(join(source, path)));
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
    hash.update(`${name}@${version}\n`);
  }
  return hash.digest('hex');
}

async function bundle() {
  const { build } = await import('vite');
  const lib = { entry: join(source, 'main.ts'), name: 'explorer', formats: ['iife'], fileName: 'page' };
  const [made] = await build({
    configFile: false,
    root: source,
    publicDir: false,
    logLevel: 'error',
    build: { lib, write: false, minify: true, target: ['es2022', 'chrome110', 'firefox115', 'safari16'] },
  });
  const style = made.output.find(({ fileName }) => fileName.endsWith('.css'));
  const code = made.output.find(({ type }) => type === 'chunk');
  mkdirSync(target, { recursive: true });
  put('page.html', readFileSync(join(source, 'page.html'), 'utf8'));
  put('page.css', String(style.source));
  // Last: it says that all is there.
  put('page.js', mark + code.code);
}

/** Another run may read the file at the same time. */
function put(name, content) {
  const draft = join(target, `${name}.${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, join(target, name));
}
