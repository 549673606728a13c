import type { Element } from 'hast';
import { DocumentError } from '../document-error.js';
import { tooLarge } from '../read-bytes.js';
import type { DerivedText } from './derivation.js';
import { readAbout } from './html-about.js';
import { squeeze, type PageBlock } from './html-block.js';
import { readBlocks } from './html-blocks.js';
import { wordsOf } from './html-element.js';
import { decodeHtml } from './html-encoding.js';
import { orderBlocks } from './html-lines.js';
import { parseHtml } from './html-parser.js';
import { withoutServerCode } from './html-server-code.js';
import { mostElements, tameMarkup } from './html-tame.js';
import { draftText } from './text-draft.js';

/** The tree of a page takes some thirty times its bytes. */
const page = { name: 'page', mostBytes: 8_000_000, remedy: 'Split the page into several files.' };

/** The text of the article of a page; see `Derivation`. */
export function deriveHtml(file: string, bytes: Uint8Array, stated?: string): Promise<DerivedText> {
  return Promise.resolve().then(() => readPage(file, bytes, stated));
}

function readPage(file: string, bytes: Uint8Array, stated?: string): DerivedText {
  if (bytes.length > page.mostBytes) throw tooLarge(file, page, bytes.length);
  const { text: source, encoding } = decodeHtml(file, bytes, stated);
  const isXml = /\.xhtml$/iu.test(file) || /^\s{0,20}<\?xml\s/u.test(source);
  const { markup, isWhole } = tameMarkup(withoutServerCode(source, /\.jsp$/iu.test(file)), isXml);
  if (!isWhole) throw tooManyElements(file);
  const root = parseHtml(markup);
  const { hints, title } = readAbout(root);
  const titled = squeeze(title);
  const isTitled = (element: Element): boolean => titled.length >= 6 && squeeze(wordsOf(element)).includes(titled);
  const blocks = orderBlocks(readBlocks(root, isTitled), hints.title, title);
  if (blocks.length === 0) throw noText(file);
  return { ...writeBlocks(blocks), encoding, hints };
}

function writeBlocks(blocks: readonly PageBlock[]): Pick<DerivedText, 'text' | 'layout'> {
  const draft = draftText();
  for (const block of blocks) {
    if (block.kind === 'line') draft.line(block.text, block.role);
    else draft.table(block.rows, block.headerRows);
  }
  return draft.finish();
}

function tooManyElements(file: string): DocumentError {
  const problem = `unexpected page of more than ${String(mostElements)} elements, expected that of one document`;
  return new DocumentError(file, 'too-large', problem, page.remedy);
}

function noText(file: string): DocumentError {
  const problem = 'a page with nothing but markup, links and scripts, expected a text';
  return new DocumentError(file, 'empty', problem, 'Add the page that holds the text, or remove the file.');
}
