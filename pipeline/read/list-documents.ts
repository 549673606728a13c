import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareCodeUnits } from '../model/code-units.js';
import type { Format } from '../model/document.js';
import { printable } from '../model/hidden-characters.js';
import { DocumentError } from './document-error.js';
import { expectedExtensions, formatOf } from './format-of.js';

/** A text file of `raw/`, found but not yet read. */
export interface DocumentFile {
  /** Path under `raw/` without extension, NFC, `/` between folders. */
  readonly id: string;
  /** Path by which it can be opened. */
  readonly path: string;
  readonly format: Format;
}

/** A file of `raw/` that is no document, and why. */
export interface SkippedFile {
  /** Path under `raw/`, `/` between folders; what is not seen in it as `\u{1b}`. */
  readonly file: string;
  readonly code: 'unknown-extension' | 'no-file' | 'linked-folder' | 'no-document';
  readonly message: string;
}

/** What stands in `raw/`, both lists in code-unit order. */
export interface FolderListing {
  readonly documents: readonly DocumentFile[];
  readonly skipped: readonly SkippedFile[];
}

const companion = /\.(?:source|corrections)\.json$/u;
/** Letters, digits, marks, `-`, `_`, `.`; not opening with a dot. */
const usableName = /^[\p{L}\p{N}_-][\p{L}\p{N}\p{M}._-]*$/u;

/** The documents of a folder; see `listFolder`. */
export function listDocuments(rawFolder: string): readonly DocumentFile[] {
  return listFolder(rawFolder).documents;
}

/**
 * Finds the documents of a folder and of the folders in it. Files that open with a dot and companions of documents
 * are passed over; other files that are no documents are told in `skipped`.
 * Throws a DocumentError for a folder that is not there, a name that gives no usable id, two files of one id, and a
 * link that leaves the folder.
 */
export function listFolder(rawFolder: string): FolderListing {
  const root = resolveFolder(rawFolder);
  const walk: Walk = { rawFolder, root, documents: [], skipped: [], companions: [] };
  walkFolder(walk, '');
  const documents = walk.documents.sort((left, right) => compareCodeUnits(left.id, right.id));
  refuseDuplicates(documents);
  const skipped = [...walk.skipped, ...findOrphans(walk.companions, documents)];
  return { documents, skipped: skipped.sort((left, right) => compareCodeUnits(left.file, right.file)).map(visible) };
}

interface Walk {
  readonly rawFolder: string;
  readonly root: string;
  readonly documents: DocumentFile[];
  readonly skipped: SkippedFile[];
  readonly companions: string[];
}

function resolveFolder(rawFolder: string): string {
  try {
    const root = realpathSync(rawFolder);
    if (statSync(root).isDirectory()) return root;
  } catch {
    throw noFolder(rawFolder);
  }
  throw noFolder(rawFolder);
}

function noFolder(rawFolder: string): DocumentError {
  return new DocumentError(rawFolder, 'no-folder', 'Expected a folder of texts', 'Create it or name another folder.');
}

function walkFolder(walk: Walk, folder: string): void {
  for (const name of namesIn(walk, folder)) {
    if (name.startsWith('.')) continue;
    const file = folder === '' ? name : `${folder}/${name}`;
    const kind = classify(walk, file);
    if (kind === 'folder') walkFolder(walk, file);
    else if (kind === 'file') addFile(walk, file, name);
    else walk.skipped.push(kind);
  }
}

function namesIn(walk: Walk, folder: string): string[] {
  const path = join(walk.rawFolder, folder);
  return orUnreadable(path, () => readdirSync(join(walk.root, folder))).sort(compareCodeUnits);
}

/** What the system refuses, or what vanished since its name was read, is told as any other fault of the folder. */
function orUnreadable<Result>(path: string, look: () => Result): Result {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new DocumentError(path, 'unreadable', `cannot be read (${error.message})`, 'Make it readable or remove it.');
  }
}

function classify(walk: Walk, file: string): 'folder' | 'file' | SkippedFile {
  const path = join(walk.root, file);
  const shown = join(walk.rawFolder, file);
  // A name of bytes that are no UTF-8 opens nothing once it is decoded.
  if (file.includes('\uFFFD')) throw badName(shown, file);
  const isLink = orUnreadable(shown, () => lstatSync(path)).isSymbolicLink();
  if (isLink) refuseEscape(walk, file);
  const status = orUnreadable(shown, () => statSync(path));
  if (status.isFile()) return 'file';
  if (!status.isDirectory()) return { file, code: 'no-file', message: 'neither file nor folder; expected a text file' };
  if (!isLink) return 'folder';
  return { file, code: 'linked-folder', message: 'link to a folder; its texts are read where that folder stands' };
}

function refuseEscape(walk: Walk, file: string): void {
  let target: string | undefined;
  try {
    target = realpathSync(join(walk.root, file));
  } catch {
    // A link to nothing: refused below like one that leads out.
  }
  if (target !== undefined && (target === walk.root || target.startsWith(walk.root + sep))) return;
  const problem = target === undefined ? 'link that leads to nothing' : 'link that leaves the folder';
  throw new DocumentError(join(walk.rawFolder, file), 'outside-folder', problem, 'Put the file itself in its place.');
}

function addFile(walk: Walk, file: string, name: string): void {
  if (companion.test(name)) {
    walk.companions.push(file);
    return;
  }
  const format = formatOf(name);
  if (format === undefined) {
    walk.skipped.push({
      file,
      code: 'unknown-extension',
      message: `unexpected extension, expected ${expectedExtensions}`,
    });
    return;
  }
  const path = join(walk.rawFolder, file);
  walk.documents.push({ id: makeId(path, file), path, format });
}

/** Whether a text may have this id: every part of it is a name of letters, digits, `-`, `_` and `.`. */
export function isUsableId(id: string): boolean {
  return id.split('/').every((part) => usableName.test(part));
}

function makeId(path: string, file: string): string {
  const id = file.slice(0, file.lastIndexOf('.')).normalize('NFC');
  const bad = id.split('/').find((part) => !usableName.test(part));
  if (bad === undefined) return id;
  throw badName(path, bad);
}

function badName(path: string, name: string): DocumentError {
  const problem = `unexpected name “${name}”, expected letters, digits, “-”, “_” and “.”`;
  return new DocumentError(path, 'bad-name', problem, 'Rename the file or folder.');
}

function refuseDuplicates(documents: readonly DocumentFile[]): void {
  documents.forEach((document, index) => {
    const next = documents[index + 1];
    if (next?.id !== document.id) return;
    const problem = `“${next.path}” has the same document id “${document.id}”, expected one file for each id`;
    throw new DocumentError(document.path, 'duplicate-id', problem, 'Rename or remove one of the two files.');
  });
}

function findOrphans(companions: readonly string[], documents: readonly DocumentFile[]): SkippedFile[] {
  const ids = new Set(documents.map((document) => document.id));
  return companions
    .filter((file) => !ids.has(file.replace(companion, '').normalize('NFC')))
    .map((file) => ({ file, code: 'no-document', message: 'no text of this name beside it' }));
}

function visible(skipped: SkippedFile): SkippedFile {
  return { ...skipped, file: printable(skipped.file) };
}
