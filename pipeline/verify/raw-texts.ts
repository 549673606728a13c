import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, type Decoded } from './decode-text.js';
import { isObject } from './table-schemas.js';

/** A text of `raw/`. */
export interface RawText extends Decoded {
  /** Path by which it was opened. */
  readonly path: string;
  readonly sha256: string;
  /** Encoding its sidecar states. */
  readonly statedEncoding?: string;
}

/** Every text of a folder by its document_id; `encodings` are those the dataset claims, by document_id. */
export function readTexts(folder: string, encodings: ReadonlyMap<string, string>): Map<string, RawText> {
  const paths = listFiles(folder, '').filter((path) => /\.(?:md|markdown|txt)$/iu.test(path));
  const texts = paths.map((path) => readText(folder, path, encodings));
  return new Map(texts.sort(([left], [right]) => (left < right ? -1 : Number(left > right))));
}

/** Names that open with a dot are no part of the dataset, and linked folders stand elsewhere. */
function listFiles(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return listFiles(folder, path);
    return statSync(join(folder, path)).isFile() ? [path] : [];
  });
}

function readText(folder: string, path: string, encodings: ReadonlyMap<string, string>): [string, RawText] {
  const stem = path.replace(/\.[^.]*$/u, '');
  const id = stem.normalize('NFC');
  const bytes = readFileSync(join(folder, path));
  const stated = statedEncoding(join(folder, `${stem}.source.json`));
  const text = {
    path: join(folder, path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...decodeText(bytes, encodings.get(id), stated),
    ...(stated !== undefined && { statedEncoding: stated }),
  };
  return [id, text];
}

/** A sidecar that cannot be read is the business of build-data, which refuses it. */
function statedEncoding(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const sidecar: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/u, ''));
    return isObject(sidecar) && typeof sidecar['encoding'] === 'string' ? sidecar['encoding'] : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
