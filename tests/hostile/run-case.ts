import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { buildData } from '../../pipeline/cli/build/build-command.js';
import { run, type Run } from '../cli-surroundings.js';
import type { Dataset, DocumentRow, FactRow, HostileCase } from './case.js';
import { placeFiles } from './place-files.js';

export const command = fileURLToPath(new URL('../../.build/pipeline/cli/build-data.js', import.meta.url));
/** Milliseconds that no case may take, for a busy machine. */
const timeLimit = 60_000;
const nobody = 65_534;

/** Makes the surroundings of a case in a new folder: texts, something outside that must stay, links. */
export function prepare(folder: string, { files }: HostileCase): void {
  mkdirSync(join(folder, 'raw'));
  mkdirSync(join(folder, 'outside'));
  writeFileSync(join(folder, 'outside/secret.txt'), '2024年，机密支出99亿元。');
  symlinkSync('raw', join(folder, 'link-to-raw'));
  symlinkSync('nothing', join(folder, 'link-to-nothing'));
  placeFiles(join(folder, 'raw'), files);
}

/** Runs the command on the texts of a case; throws when it does not end in time. */
export async function runCase(folder: string, hostile: HostileCase): Promise<Run> {
  const folders = ['--raw', join(folder, hostile.raw ?? 'raw'), '--out', join(folder, hostile.out ?? 'out')];
  const argv = [...folders, '--format', 'json'];
  return hostile.child === true ? runChild(folder, argv, hostile.unprivileged === true) : run(buildData, argv);
}

function runChild(folder: string, argv: readonly string[], unprivileged: boolean): Run {
  const isRoot = process.getuid?.() === 0;
  if (unprivileged && isRoot) {
    chmodSync(folder, 0o755);
    chownSync(folder, nobody, nobody);
  }
  const user = unprivileged && isRoot ? { uid: nobody, gid: nobody } : {};
  const child = spawnSync(process.execPath, [command, ...argv], {
    encoding: 'utf8',
    timeout: timeLimit,
    killSignal: 'SIGKILL',
    ...user,
  });
  if (child.error !== undefined) throw child.error;
  if (child.status === null) throw new Error(`Expected an end, not ${String(child.signal)}: ${child.stderr}`);
  return { code: child.status, out: child.stdout, err: child.stderr };
}

/** Whether a user whom file modes bind can run the command here. */
export function mayRunUnprivileged(): boolean {
  if (process.getuid?.() !== 0) return true;
  const { status } = spawnSync(process.execPath, [command, '--help'], { uid: nobody, gid: nobody });
  return status === 0;
}

/** Names, kinds and contents of everything below a folder but the dataset; nothing is followed. */
export function snapshot(folder: string): readonly string[] {
  return listBelow(Buffer.from(folder))
    .map((path) => `${path.toString('latin1').slice(folder.length)} ${describeFile(path)}`)
    .filter((line) => !/^\/out[/ ]/u.test(line))
    .sort();
}

/** Paths as bytes, as not all of them are UTF-8. */
function listBelow(folder: Buffer): Buffer[] {
  return readdirSync(folder, { encoding: 'buffer' }).flatMap((name) => {
    const path = Buffer.concat([folder, Buffer.from('/'), name]);
    const status = lstatSync(path);
    return status.isDirectory() && (status.mode & 0o400) !== 0 ? [path, ...listBelow(path)] : [path];
  });
}

function describeFile(path: Buffer): string {
  const status = lstatSync(path);
  const isSmall = status.isFile() && status.size < 100_000 && (status.mode & 0o400) !== 0;
  return `${String(status.mode)} ${String(status.size)} ${isSmall ? readFileSync(path, 'base64') : ''}`;
}

/** The dataset in a folder; undefined when nothing was published. */
export function readDataset(out: string): Dataset | undefined {
  if (!existsSync(out)) return undefined;
  const json = (name: string): unknown => JSON.parse(readFileSync(join(out, name), 'utf8'));
  return {
    facts: json('facts.json') as FactRow[],
    documents: json('documents.json') as DocumentRow[],
    csv: (table) =>
      parse(readFileSync(join(out, `${table}.csv`)), { bom: true, columns: true, record_delimiter: '\n' }),
  };
}
