import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CliError } from '../command.js';

/** Throws CliError 2 when the texts and the dataset would share a folder, links followed: neither may hold the other. */
export function refuseSharedFolder(raw: string, out: string): void {
  const texts = realPath(resolve(raw)) + sep;
  const dataset = realPath(resolve(out)) + sep;
  if (!texts.startsWith(dataset) && !dataset.startsWith(texts)) return;
  throw new CliError(
    `${out}: unexpected folder for the dataset of ${raw}, expected one that neither holds the texts nor lies among them. Name another folder.`,
    2,
  );
}

/** The path without links, also where its last parts do not exist yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}
