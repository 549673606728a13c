import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync, chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from './case.js';

/** Makes files, links, pipes and folders below a folder. Modes come last, so that nothing locks out what follows. */
export function placeFiles(folder: string, entries: readonly Entry[]): void {
  for (const entry of entries) placeFile(folder, entry);
  for (const entry of entries) {
    if ('mode' in entry) chmodSync(join(folder, String(entry.path)), entry.mode);
  }
}

function placeFile(folder: string, entry: Entry): void {
  if (Buffer.isBuffer(entry.path)) {
    if ('bytes' in entry) writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), entry.path]), entry.bytes);
    return;
  }
  const path = join(folder, entry.path);
  mkdirSync(dirname(path), { recursive: true });
  if ('bytes' in entry) writeFileSync(path, entry.bytes);
  else if ('sparse' in entry) placeSparse(path, entry.sparse);
  else if ('link' in entry) symlinkSync(entry.link, path);
  else if ('special' in entry) placeSpecial(path, entry.special);
  else mkdirSync(path, { recursive: true });
}

function placeSparse(path: string, length: number): void {
  writeFileSync(path, '');
  truncateSync(path, length);
}

/** A socket that outlives the process that bound it, as after a crash. */
const bindSocket =
  "require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))";

function placeSpecial(path: string, kind: 'fifo' | 'socket'): void {
  if (kind === 'fifo') spawnSync('mkfifo', [path]);
  else spawnSync(process.execPath, ['-e', bindSocket, path]);
}
