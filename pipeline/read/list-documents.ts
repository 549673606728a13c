import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareCodeUnits } from '../model/code-units.js';
import { printable } from '../model/hidden-characters.js';
import { DocumentError } from './document-error.js';
import { documentList, idOf, inFolder, type DocumentFile, type DocumentList } from './document-list.js';
import { expectedExtensions, formatOf } from './format-of.js';

/** A file of `raw/` that is no document, and why. */
export interface SkippedFile {
  /** Path under `raw/`, `/` between folders; what is not seen in it as `\u{1b}`. */
  readonly file: string;
  readonly code: 'unknown-extension' | 'no-file' | 'linked-folder' | 'no-document';
  readonly message: string;
}

/** What stands in `raw/`, both lists in code-unit order. */
export interface FolderListing {
  readonly documents: DocumentList;
  readonly skipped: readonly SkippedFile[];
}

const companion = /\.(?:source|corrections)\.json$/u;
/** Letters, digits, marks, `-`, `_`, `.`; not opening with a dot. */
const usableName = /^[\p{L}\p{N}_-][\p{L}\p{N}\p{M}._-]*$/u;

/** The documents of a folder; see `listFolder`. */
export function listDocuments(rawFolder: string): readonly DocumentFile[] {
  return [...listFolder(rawFolder).documents];
}

/**
 * Finds the documents of a folder and of the folders in it. Files that open with a dot and companions of documents
 * are passed over; other files that are no documents are told in `skipped`.
 * Throws a DocumentError for a folder that is not there, a name that gives no usable id, two files of one id, and a
 * link that leaves the folder.
 */
export function listFolder(rawFolder: string): FolderListing {
  const walk: Walk = { rawFolder, root: resolveFolder(rawFolder), runs: [], skipped: [] };
  walkFolder(walk, '');
  const skipped = walk.skipped.sort((left, right) => compareCodeUnits(left.file, right.file)).map(visible);
  return { documents: documentList(rawFolder, walk.runs), skipped };
}

interface Walk {
  readonly rawFolder: string;
  readonly root: string;
  readonly runs: { readonly folder: string; readonly names: string[] }[];
  readonly skipped: SkippedFile[];
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

/** What stands in a folder and has to do with documents. */
interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** What it adds to the ids of documents: that of a folder ends with `/`, so that entries in its order are ids in order. */
  readonly part: string;
}

function walkFolder(walk: Walk, folder: string): void {
  const { entries, companions } = entriesOf(walk, folder);
  refuseDuplicates(walk, folder, entries);
  const parts = new Set(entries.map(({ part }) => part));
  for (const name of companions)
    if (!parts.has(name.replace(companion, '').normalize('NFC'))) walk.skipped.push(orphan(inFolder(folder, name)));
  for (const { name, isFolder } of entries) {
    if (isFolder) walkFolder(walk, inFolder(folder, name));
    else addName(walk.runs, folder, name);
  }
}

function addName(runs: Walk['runs'], folder: string, name: string): void {
  const last = runs.at(-1);
  if (last?.folder === folder) last.names.push(name);
  else runs.push({ folder, names: [name] });
}

function entriesOf(walk: Walk, folder: string): { readonly entries: readonly Entry[]; readonly companions: string[] } {
  const entries: Entry[] = [];
  const companions: string[] = [];
  for (const name of namesIn(walk, folder)) {
    if (name.startsWith('.')) continue;
    const kind = classify(walk, inFolder(folder, name));
    if (typeof kind !== 'string') walk.skipped.push(kind);
    else if (kind === 'folder') entries.push({ name, isFolder: true, part: `${name.normalize('NFC')}/` });
    else if (companion.test(name)) companions.push(name);
    else if (formatOf(name) === undefined) walk.skipped.push(unknown(inFolder(folder, name)));
    else entries.push({ name, isFolder: false, part: checkedPart(walk, folder, name) });
  }
  return { entries: entries.sort((left, right) => compareCodeUnits(left.part, right.part)), companions };
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

function unknown(file: string): SkippedFile {
  return { file, code: 'unknown-extension', message: `unexpected extension, expected ${expectedExtensions}` };
}

function orphan(file: string): SkippedFile {
  return { file, code: 'no-document', message: 'no text of this name beside it' };
}

/** Whether a text may have this id: every part of it is a name of letters, digits, `-`, `_` and `.`. */
export function isUsableId(id: string): boolean {
  return id.split('/').every((part) => usableName.test(part));
}

/** What a text adds to its id, where the whole of that is usable. */
function checkedPart({ rawFolder }: Walk, folder: string, name: string): string {
  const part = idOf(name);
  const bad = [...folder.normalize('NFC').split('/').filter(Boolean), part].find((each) => !usableName.test(each));
  if (bad === undefined) return part;
  throw badName(join(rawFolder, folder, name), bad);
}

function badName(path: string, name: string): DocumentError {
  const problem = `unexpected name “${name}”, expected letters, digits, “-”, “_” and “.”`;
  return new DocumentError(path, 'bad-name', problem, 'Rename the file or folder.');
}

/** Two folders too whose names are one in NFC: their documents would come out of order. */
function refuseDuplicates({ rawFolder }: Walk, folder: string, entries: readonly Entry[]): void {
  entries.forEach(({ name, isFolder, part }, index) => {
    const next = entries[index + 1];
    if (next?.part !== part) return;
    const [own, other] = [name, next.name].map((each) => join(rawFolder, folder, each));
    const what = isFolder ? 'folder' : 'file';
    const problem = `“${other ?? ''}” has the same document id “${inFolder(folder.normalize('NFC'), part)}”, expected one ${what} for each id`;
    throw new DocumentError(own ?? '', 'duplicate-id', problem, `Rename or remove one of the two ${what}s.`);
  });
}

function visible(skipped: SkippedFile): SkippedFile {
  return { ...skipped, file: printable(skipped.file) };
}
