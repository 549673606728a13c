import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../../model/code-units.js';
import type { FolderListing } from '../../read/list-documents.js';
import { sidecarPath } from '../../read/sidecar.js';
import { listOrRefuse } from '../build/list-texts.js';
import { CliError } from '../command.js';

/** A sidecar that stands in a folder of texts, with or without its text. */
export interface SidecarFile {
  readonly id: string;
  readonly path: string;
}

const extension = '.source.json';

/** The sidecars of a folder, or those of some ids, in the order of their ids. Throws CliError: 2 for no folder or an id without sidecar. */
export function listSidecars(raw: string, ids: readonly string[]): readonly SidecarFile[] {
  const all = allSidecars(raw, listOrRefuse(raw));
  if (ids.length === 0) return all;
  const wanted = new Set(ids.map((id) => id.normalize('NFC')));
  const found = all.filter(({ id }) => wanted.has(id));
  for (const { id } of found) wanted.delete(id);
  const [missing] = wanted;
  if (missing === undefined) return found;
  const path = join(raw, `${missing}${extension}`);
  throw new CliError(`${path}: no such sidecar. Create it with the url of the text, or name another document.`, 2);
}

function allSidecars(raw: string, { documents, skipped }: FolderListing): SidecarFile[] {
  const beside = Array.from(documents, ({ id, path }) => ({ id, path: sidecarPath(path) }));
  const alone = skipped
    .filter(({ file, code }) => code === 'no-document' && file.endsWith(extension))
    .map(({ file }) => ({ id: file.slice(0, -extension.length).normalize('NFC'), path: join(raw, file) }));
  return [...beside.filter(({ path }) => existsSync(path)), ...alone].sort((left, right) =>
    compareCodeUnits(left.id, right.id),
  );
}
