import { execFileSync, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a command ended. */
export interface Ended {
  /** Exit code, or the name of the signal that ended it. */
  readonly end: number | string;
  readonly out: string;
  readonly err: string;
  readonly milliseconds: number;
}

export interface ChildOptions {
  /** What `fault.js` does to it. */
  readonly fault?: string;
  /** A signal to send after so many milliseconds, or as soon as a text stands on stderr. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: number | string };
}

const root = rootFolder(fileURLToPath(import.meta.url));

/** The folder of the project, whether this file runs compiled or not. */
function rootFolder(file: string): string {
  return file.slice(0, file.replaceAll('\\', '/').lastIndexOf(file.includes('.build') ? '/.build/' : '/tests/'));
}

/** Runs the compiled `build-data` as a process of its own. */
export function buildDataProcess(args: readonly string[], options?: ChildOptions): Promise<Ended> {
  return runChild('pipeline/cli/build-data.js', args, options);
}

/** Runs a compiled file, by its path in `.build`, as a process of its own. */
export function runChild(file: string, args: readonly string[], options?: ChildOptions): Promise<Ended> {
  return startChild(file, args, options).ended;
}

/** A process under way. */
export interface Child {
  readonly kill: (signal: NodeJS.Signals) => void;
  /** What it has written to stderr so far. */
  readonly err: () => string;
  readonly ended: Promise<Ended>;
}

export function startChild(file: string, args: readonly string[], options?: ChildOptions): Child {
  return startProgram(`${root}/.build/${file}`, args, options);
}

/** Runs a file by its whole path. */
export function startProgram(path: string, args: readonly string[], { fault, signal }: ChildOptions = {}): Child {
  const preload = fault === undefined ? [] : ['--import', `file://${root}/tests/crash/fault.js`];
  const start = performance.now();
  const child = spawn(process.execPath, [...preload, path, ...args], {
    env: { ...process.env, FAULT: fault },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (lines.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const before = lines.err;
    lines.err += text;
    const wanted = signal?.after;
    if (typeof wanted === 'string' && !before.includes(wanted) && lines.err.includes(wanted)) child.kill(signal?.name);
  });
  if (typeof signal?.after === 'number') setTimeout(() => child.kill(signal.name), signal.after);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, name) => {
      resolve({ end: code ?? name ?? '', ...lines, milliseconds: performance.now() - start });
    });
  });
  return { kill: (name) => child.kill(name), err: () => lines.err, ended };
}

/** Compiles the project and the programs of this folder; quick when they are compiled. */
export function compile(): void {
  const tsc = `${root}/node_modules/typescript/bin/tsc`;
  for (const project of ['tsconfig.json', 'tests/crash/tsconfig.json'])
    execFileSync(process.execPath, [tsc, '-p', `${root}/${project}`], { stdio: 'inherit' });
}
