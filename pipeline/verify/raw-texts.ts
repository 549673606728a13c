import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, type Decoded } from './decode-text.js';
import { isObject } from './table-schemas.js';

/** A document of `raw/` and its text. */
export interface RawText extends Decoded {
  /** Path by which it was opened. */
  readonly path: string;
  readonly sha256: string;
  /** Encoding its sidecar states. */
  readonly statedEncoding?: string;
  /** SHA-256 of the published text, where the text was derived. */
  readonly textSha256?: string;
}

const plain = /\.(?:md|markdown|txt)$/iu;
/** Formats whose text is derived from the bytes. */
const derived = /\.(?:html?|xhtml|jsp|docx|pdf)$/iu;

/** Where the published text of a document stands in a dataset. */
const textFile = (out: string, id: string): string => join(out, 'texts', `${id}.txt`);

/**
 * Every document of a folder by its document_id. `encodings` are those the dataset in `out` claims, by document_id;
 * derived texts are those it publishes.
 */
export function readTexts(folder: string, out: string, encodings: ReadonlyMap<string, string>): Map<string, RawText> {
  const texts = listFiles(folder, '').flatMap((path): [string, RawText][] => {
    if (plain.test(path)) return [readText(folder, path, encodings)];
    return derived.test(path) ? [readDerived(folder, path, out, encodings)] : [];
  });
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

function readDerived(
  folder: string,
  path: string,
  out: string,
  encodings: ReadonlyMap<string, string>,
): [string, RawText] {
  const id = path.replace(/\.[^.]*$/u, '').normalize('NFC');
  const published = existsSync(textFile(out, id)) ? readFileSync(textFile(out, id)) : undefined;
  const text = {
    path: join(folder, path),
    sha256: sha256(readFileSync(join(folder, path))),
    source: published && decodeText(published, 'utf-8', 'utf-8').source,
    // Only who derives the text knows how its bytes were read.
    encoding: encodings.get(id) ?? '',
    ...(published && { textSha256: sha256(published) }),
  };
  return [id, text];
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readText(folder: string, path: string, encodings: ReadonlyMap<string, string>): [string, RawText] {
  const stem = path.replace(/\.[^.]*$/u, '');
  const id = stem.normalize('NFC');
  const bytes = readFileSync(join(folder, path));
  const stated = statedEncoding(join(folder, `${stem}.source.json`));
  const text = {
    path: join(folder, path),
    sha256: sha256(bytes),
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
