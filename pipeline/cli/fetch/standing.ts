import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SourceRecord } from '../../model/schemas.generated.js';
import { sha256Of } from '../../model/sha256.js';
import { isUsableId } from '../../read/list-documents.js';
import { readBytes, textFile } from '../../read/read-bytes.js';
import { parseSidecar } from '../../read/sidecar.js';
import { FetchError } from './fetch-error.js';
import type { SidecarFile } from './list-sidecars.js';
import { kindOfName, type TextKind } from './text-kind.js';

/** What a sidecar says, and its text as somebody wrote it. */
export interface StandingSidecar {
  readonly json: string;
  readonly stated: SourceRecord;
}

/** The text that stands beside a sidecar. */
export interface StandingText {
  readonly path: string;
  readonly kind: TextKind;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Reads and checks a sidecar. Throws a DocumentError or FetchError when it cannot be used. */
export function readStandingSidecar({ id, path }: SidecarFile): StandingSidecar {
  if (!isUsableId(id))
    throw new FetchError(`unexpected name ${path}, expected letters, digits, “-”, “_” and “.”`, 'Rename the sidecar.');
  const bytes = readBytes(path, { name: 'sidecar', mostBytes: 1_000_000, remedy: 'Put a sidecar in its place.' });
  if (bytes === undefined) throw new FetchError(`${path} is no longer there`, 'Put it back and run again.');
  parseSidecar(path, bytes);
  const json = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // Checked by its schema just now; a byte order mark stays in the text and out of the value.
  return { json, stated: JSON.parse(json.replace(/^\uFEFF/u, '')) as SourceRecord };
}

/** Reads the text beside a sidecar; undefined when there is none. Throws when there are two. */
export function readStandingText({ path }: SidecarFile): StandingText | undefined {
  const folder = dirname(path);
  const stem = basename(path, '.source.json').normalize('NFC');
  const names = readdirSync(folder).filter((name) => kindOfName(name) !== undefined && stemOf(name) === stem);
  const [name, other] = names.sort();
  if (name === undefined) return undefined;
  if (other !== undefined)
    throw new FetchError(`unexpected second text ${join(folder, other)} beside ${name}, expected one`, 'Remove one.');
  const kind = kindOfName(name);
  const bytes = readBytes(join(folder, name), textFile);
  if (kind === undefined || bytes === undefined) return undefined;
  return { path: join(folder, name), kind, bytes, sha256: sha256Of(bytes) };
}

function stemOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.')).normalize('NFC');
}
