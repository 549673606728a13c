import { rawNames } from './html-names.js';

/** A tag with its attributes, of equal names the first; names in lower case. */
export interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Has no content: `<jsp:include …/>`. */
  readonly isClosed: boolean;
}

/** Takes the pieces of a page in their order. */
export interface PieceReader {
  /** Text as it stands in the page, its entities not yet read. */
  readonly text: (text: string) => void;
  readonly open: (tag: OpenTag) => void;
  readonly close: (name: string) => void;
  /** The words of a title. */
  readonly title: (text: string) => void;
}

const openName = /<(?<name>[a-z][^\s/>]*)/iuy;
const closeTag = /<\/(?<name>[a-z][^\s/>]*)/iuy;
const attribute =
  /[\s/]*(?<name>[^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>"'][^\s>]*)))?/uy;

/**
 * Tells the pieces of a page, without comments, declarations and what scripts and styles hold. Takes linear time. In XML every
 * element may be empty (`<div/>`), in HTML those of other namespaces alone.
 */
export function scanHtml(source: string, reader: PieceReader, isXml = false): void {
  const find = finder(source);
  for (let at = 0; at < source.length;) {
    const open = find('<', at);
    if (open > at) reader.text(source.slice(at, open));
    if (open >= source.length) break;
    at = readMarkup({ source, isXml, find, reader }, open);
  }
}

interface Scan {
  readonly source: string;
  readonly isXml: boolean;
  readonly find: Find;
  readonly reader: PieceReader;
}

type Find = (mark: string, from: number) => number;

/** Finds the next place of a mark, in any case, or the end; a stretch once searched is not searched again. */
function finder(source: string): Find {
  const lower = source.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
  const known = new Map<string, { readonly from: number; readonly place: number }>();
  return (mark, from) => {
    const before = known.get(mark);
    if (before !== undefined && before.from <= from && from <= before.place) return before.place;
    const found = lower.indexOf(mark, from);
    const place = found < 0 ? source.length : found;
    known.set(mark, { from, place });
    return place;
  };
}

/** Reads what begins with `<` at `open`; gives the place behind it. */
function readMarkup(scan: Scan, open: number): number {
  const { source, find, reader } = scan;
  if (source.startsWith('<!--', open)) return commentEnd(source, open, find);
  if (/^<!\[cdata\[/iu.test(source.slice(open, open + 9))) return readCharacterData(source, open, find, reader);
  if (/^<(?:\?php|\?=)/iu.test(source.slice(open, open + 5))) return find('?>', open) + 2;
  if (/^<[!?]/u.test(source.slice(open, open + 2))) return find('>', open) + 1;
  closeTag.lastIndex = openName.lastIndex = open;
  const close = closeTag.exec(source)?.groups?.['name'];
  if (close !== undefined) {
    reader.close(close.toLowerCase());
    return find('>', open) + 1;
  }
  if (openName.test(source)) return readTag(scan, open);
  if (/^<\/[\s>]/u.test(source.slice(open, open + 3))) return find('>', open) + 1;
  // 利润总额<3%: a sign of the text.
  reader.text('<');
  return open + 1;
}

function commentEnd(source: string, open: number, find: Find): number {
  if (source.startsWith('<!-->', open)) return open + 5;
  return Math.min(find('-->', open + 4) + 3, find('--!>', open + 4) + 4);
}

function readCharacterData(source: string, open: number, find: Find, reader: PieceReader): number {
  const from = open + '<![CDATA['.length;
  const end = find(']]>', from);
  if (end >= source.length) return find('>', open) + 1;
  reader.text(source.slice(from, end).replaceAll('&', '&amp;'));
  return end + 3;
}

function readTag({ source, isXml, find, reader }: Scan, open: number): number {
  openName.lastIndex = open;
  const name = (openName.exec(source)?.groups?.['name'] ?? '').toLowerCase();
  const { attributes, end } = readAttributes(source, open + 1 + name.length);
  const close = find('>', end);
  if (close >= source.length) return source.length;
  const isClosed = source.charAt(close - 1) === '/' && (isXml || /:|^(?:svg|math)$/u.test(name));
  if (rawNames.has(name) && !isClosed) return find('>', find(`</${name}`, close)) + 1;
  const titleEnd = name === 'title' ? find('</title', close) : source.length;
  if (titleEnd < source.length) {
    reader.title(source.slice(close + 1, titleEnd));
    return find('>', titleEnd) + 1;
  }
  reader.open({ name, attributes, isClosed });
  return close + 1;
}

function readAttributes(source: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = from;
  for (;;) {
    attribute.lastIndex = end;
    const groups = attribute.exec(source)?.groups;
    if (groups === undefined) return { attributes, end };
    end = attribute.lastIndex;
    const name = (groups['name'] ?? '').toLowerCase();
    const value = groups['double'] ?? groups['single'] ?? groups['bare'] ?? '';
    if (!attributes.has(name)) attributes.set(name, value);
  }
}
