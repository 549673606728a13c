import { DocumentError } from '../document-error.js';
import type { DerivedText } from './derivation.js';
import { unpackParts } from './docx-archive.js';
import { damaged } from './docx-errors.js';
import { readNumbering } from './docx-numbering.js';
import { packParts } from './docx-package.js';
import { restorePart, type Definitions } from './docx-restore.js';
import { readStyles } from './docx-styles.js';
import { writeDocx } from './docx-text.js';
import { readDocxTree, type DocxTree } from './docx-tree.js';
import { readXml, type XmlElement } from './docx-xml.js';

/**
 * The text of a document of Word: headings, paragraphs, lists with their numbers, tables and notes. mammoth reads it;
 * what it does not read (numbers of lists, outline levels, hidden words) is looked up before.
 */
export async function deriveDocx(file: string, bytes: Uint8Array): Promise<DerivedText> {
  const parts = unpackParts(file, bytes);
  const tree = await readTree(file, parts);
  const { text, layout } = write(file, tree);
  if (text !== '') return { text, layout, encoding: 'binary' };
  throw new DocumentError(file, 'empty', 'no words, expected a text', 'Add the text or remove the file.');
}

async function readTree(file: string, parts: Map<string, Uint8Array>): Promise<DocxTree> {
  if (!Array.from(parts.keys()).some((name) => /^word\/document\d*\.xml$/u.test(name)))
    throw damaged(file, 'archive without word/document.xml');
  try {
    return await readDocxTree(packParts(restoreParts(parts)));
  } catch (error) {
    throw damaged(file, `contents (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Deeply nested elements overflow the stack. */
function write(file: string, tree: DocxTree): ReturnType<typeof writeDocx> {
  try {
    return writeDocx(tree);
  } catch (error) {
    if (error instanceof RangeError) throw damaged(file, 'elements nested too deeply');
    throw error;
  }
}

function restoreParts(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const styles = readStyles(rootOf(parts, /^word\/styles\d*\.xml$/u));
  const definitions: Definitions = {
    styles,
    numbering: readNumbering(rootOf(parts, /^word\/numbering\d*\.xml$/u), styles),
  };
  const restored = new Map(parts);
  // The document before its notes, as lists count: their names stand so in the alphabet.
  for (const name of Array.from(parts.keys()).sort()) {
    if (!/^word\/(?:document|endnotes|footnotes)\d*\.xml$/u.test(name)) continue;
    const part = textOf(parts.get(name) ?? new Uint8Array());
    restored.set(name, Buffer.from(restorePart(part, definitions)));
  }
  return restored;
}

function rootOf(parts: ReadonlyMap<string, Uint8Array>, name: RegExp): XmlElement | undefined {
  const found = Array.from(parts).find(([path]) => name.test(path));
  return found === undefined ? undefined : readXml(textOf(found[1]));
}

function textOf(content: Uint8Array): string {
  return new TextDecoder('utf-8').decode(content);
}
