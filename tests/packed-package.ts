import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Whether packages can be installed here. */
export function isRegistryReachable(): boolean {
  try {
    npm(root, 'view', 'nodejieba', 'version', '--fetch-timeout=10000', '--fetch-retries=0');
    return true;
  } catch {
    return false;
  }
}

export function npm(folder: string, ...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The package as it would be published: its file, and the paths inside of it. */
export function packPackage(folder: string): { readonly file: string; readonly paths: readonly string[] } {
  const printed = npm(root, 'pack', '--json', '--silent', '--pack-destination', folder);
  const parsed = JSON.parse(printed.slice(printed.search(/^[[{]/mu))) as unknown;
  // npm 12 gives an object by the names of packages, earlier ones a list.
  const [first] = Object.values(parsed as object) as readonly { filename: string; files: { path: string }[] }[];
  if (first === undefined) throw new Error('Expected a package from npm pack');
  return { file: join(folder, first.filename), paths: first.files.map(({ path }) => path) };
}

/** What the readme has its reader type to install the package, as arguments of npm. */
function installCalls(): readonly (readonly string[])[] {
  const line = /^npm pkg set .*$/mu.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[0] ?? '';
  const calls = line.replace(/ *#.*$/u, '').split(' && ');
  if (calls.length !== 2) throw new Error('Expected a line in README.md that installs the package');
  return calls.map((call) => call.split(' ').slice(1));
}

/** An empty project beside the texts of the repository, with the package installed as the readme says. */
export function installPackage(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'govfacts-consumer-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  for (const args of installCalls()) npm(folder, ...args.map((arg) => (arg.endsWith('.tgz') ? file : arg)));
  cpSync(join(root, 'raw'), join(folder, 'raw'), { recursive: true });
  return folder;
}
