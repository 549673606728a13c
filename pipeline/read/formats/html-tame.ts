import {
  blockNames,
  dressNames,
  keptVoidNames,
  scopeNames,
  tablePartNames,
  transparentNames,
  unseenNames,
  voidNames,
} from './html-names.js';
import { scanHtml, type OpenTag, type PieceReader } from './html-scan.js';

/** Elements deeper than this are read without their tags, as browsers do from 512 on. */
const deepest = 128;
const longestValue = 2_000;

/** Elements of a page; each takes about a kilobyte. The report of a large company has 20,000. */
export const mostElements = 300_000;

/** A page on which no parser can go astray. */
export interface TamePage {
  readonly markup: string;
  /** False when it has more elements than are read. */
  readonly isWhole: boolean;
}

/** Attributes that tell something of the text. */
const keptAttributes =
  'aria-hidden class colspan content dir epub:type hidden href http-equiv id name property role rowspan style type'.split(
    ' ',
  );
/** The name under which what no page shows is written out, so that no end tag of other things closes it. */
const unseen = 'x-unseen';
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The markup of a page with what tells of the text alone, every element closed where a browser takes it to end. Parsers
 * of HTML need quadratic time, or overflow the stack, on nested, misnested or endless tags; on this they do not.
 */
export function tameMarkup(source: string, isXml = false): TamePage {
  const page: Page = { parts: ['<!doctype html>'], open: [], dropped: new Map(), elements: 0, titled: false };
  const reader: PieceReader = {
    text: (text) => page.parts.push(text.replaceAll('<', '&lt;')),
    open: (tag) => openElement(page, tag),
    close: (name) => closeElement(page, name),
    title: (words) => {
      if (page.titled || page.open.length > 0) return;
      page.titled = true;
      page.parts.push(`<title>${words.replaceAll('<', '&lt;')}</title>`);
    },
  };
  scanHtml(source, reader, isXml);
  closeDownTo(page, 0);
  return { markup: page.parts.join(''), isWhole: page.elements <= mostElements };
}

interface Page {
  readonly parts: string[];
  /** Names of the open elements, as they were written out. */
  readonly open: string[];
  /** Elements too deep to be written out, by name, whose ends are still to come. */
  readonly dropped: Map<string, number>;
  elements: number;
  titled: boolean;
}

function openElement(page: Page, { name, attributes, isClosed }: OpenTag): void {
  if (transparentNames.has(name) || page.elements > mostElements) return;
  if (voidNames.has(name)) {
    if (keptVoidNames.has(name)) writeTag(page, openTag(name, attributes));
    return;
  }
  if (isClosed) return;
  const written = writtenName(page, name);
  closeBefore(page, written);
  if (page.open.length >= deepest) {
    page.dropped.set(written, (page.dropped.get(written) ?? 0) + 1);
    if (blockNames.has(written)) breakLine(page);
    return;
  }
  writeTag(page, openTag(written, attributes, extraAttribute(name)));
  page.open.push(written);
}

/** The name under which an element is written out: browsers give many of them a conduct that only layout needs. */
function writtenName(page: Page, name: string): string {
  if (name === 'form' || name === 'marquee') return 'div';
  if (name === 'xmp' || name === 'plaintext' || name === 'listing') return 'pre';
  if (tablePartNames.has(name) && !page.open.includes('table')) return 'div';
  if (unseenNames.has(name)) return unseen;
  if (dressNames.has(name) || name === 'title') return 'span';
  return /^[a-z][a-z0-9-]{0,20}$/u.test(name) && name !== 'image' && name !== 'math' ? name : 'span';
}

function extraAttribute(name: string): string {
  if (unseenNames.has(name)) return ' hidden';
  return name === 'form' ? ' data-form' : '';
}

function openTag(name: string, attributes: ReadonlyMap<string, string>, extra = ''): string {
  let tag = `<${name}${extra}`;
  for (const key of keptAttributes) {
    const value = attributes.get(key);
    if (value !== undefined) tag += ` ${key}="${value.slice(0, longestValue).replaceAll('"', '&quot;')}"`;
  }
  return `${tag}>`;
}

/** Closes what a start tag closes: a paragraph before a block, an item before the next, a cell before its row ends. */
function closeBefore(page: Page, name: string): void {
  const { open } = page;
  if (name === 'td' || name === 'th') closeInside(page, ['td', 'th', 'caption'], ['table']);
  else if (name === 'tr') closeInside(page, ['tr', 'caption'], ['table']);
  else if (tablePartNames.has(name)) closeInside(page, ['tbody', 'thead', 'tfoot', 'tr', 'caption'], ['table']);
  else if (name === 'table' && /^(?:table|tbody|thead|tfoot|tr)$/u.test(open.at(-1) ?? ''))
    closeDownTo(page, open.lastIndexOf('table'));
  else if (name === 'li') closeInside(page, ['li'], ['ul', 'ol', 'menu', 'dir', ...scopeNames]);
  else if (name === 'dt' || name === 'dd') closeInside(page, ['dt', 'dd'], ['dl', ...scopeNames]);
  else if (headings.has(name) && headings.has(open.at(-1) ?? '')) closeDownTo(page, open.length - 1);
  if (blockNames.has(name) && !tablePartNames.has(name)) closeInside(page, ['p'], [...scopeNames]);
}

/** Closes the outermost of the named elements inside the nearest of the `around`, with all inside of it. */
function closeInside(page: Page, names: readonly string[], around: readonly string[]): void {
  let found = -1;
  for (let index = page.open.length - 1; index >= 0; index -= 1) {
    const name = page.open[index] ?? '';
    if (names.includes(name)) found = index;
    else if (around.includes(name)) break;
  }
  if (found >= 0) closeDownTo(page, found);
}

function closeElement(page: Page, name: string): void {
  const written = writtenName(page, name);
  const dropped = page.dropped.get(written) ?? 0;
  if (dropped > 0) {
    page.dropped.set(written, dropped - 1);
    if (blockNames.has(written)) breakLine(page);
    return;
  }
  const place = openPlace(page.open, written);
  if (place !== undefined) closeDownTo(page, place);
  else if (name === 'p' || name === 'br') writeTag(page, '<br>');
}

function writeTag(page: Page, tag: string): void {
  page.elements += 1;
  page.parts.push(tag);
}

/** Ends the line where a block is read without its tags. */
function breakLine(page: Page): void {
  if (page.parts.at(-1) !== '<br>') writeTag(page, '<br>');
}

/** Where the element stands that an end tag closes. Words dressed across blocks do not close the blocks. */
function openPlace(open: readonly string[], name: string): number | undefined {
  const isBlock = blockNames.has(name) || name === unseen;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const other = open[index] ?? '';
    if (other === name || (headings.has(name) && headings.has(other))) return index;
    if (!isBlock && blockNames.has(other)) return undefined;
    if (scopeNames.has(other) && !tablePartNames.has(name) && name !== 'table') return undefined;
    if (other === 'table') return undefined;
  }
  return undefined;
}

function closeDownTo({ open, parts, dropped }: Page, length: number): void {
  while (open.length > length) parts.push(`</${open.pop() ?? ''}>`);
  if (length < deepest) dropped.clear();
}
