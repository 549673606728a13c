import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from './shared-folder.js';

const rawFolder = join(import.meta.dirname, '../raw');

/** All texts of `raw/`, one after another. */
export function rawText(): string {
  return joinTexts(rawFolder);
}

/** All texts of the corpus beside the repository, one after another; undefined where there is none. */
export function corpusText(): string | undefined {
  const folder = join(sharedFolder, 'corpus');
  return existsSync(folder) ? joinTexts(folder) : undefined;
}

function joinTexts(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|html?|jsp)$/u.test(file))
    .toSorted()
    .map((file) => decode(readFileSync(join(folder, file))))
    .join('\n');
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('gb18030').decode(bytes);
  }
}
