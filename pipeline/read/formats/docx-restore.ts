import type { Numbering } from './docx-numbering.js';
import { listPlaceOf, outlineDepth, type Styles } from './docx-styles.js';
import { childOf, isOn, readXml, valueOf, type XmlElement } from './docx-xml.js';

/** What a document says of a paragraph beside its words and styles. */
export interface Restored {
  /** Depth of a heading, 1 to 9. */
  readonly depth?: number;
  /** Whether it is an item of a list, and its number. */
  readonly label?: string;
}

/** The definitions that the parts of a document share. */
export interface Definitions {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** A stretch of the source and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const markName = 'govfacts:';

/**
 * A part whose paragraphs bear what mammoth does not read, numbers of lists and depths of headings, as a bookmark at
 * their start. Hidden words and tables of contents, which Word makes of the headings, are left out.
 */
export function restorePart(source: string, definitions: Definitions): string {
  const edits: Edit[] = [];
  visit(readXml(source), definitions, edits);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  return [...pieces, source.slice(at)].join('');
}

/** What the bookmark of a paragraph says; undefined for bookmarks of the document itself. */
export function readRestored(bookmark: string): Restored | undefined {
  if (!bookmark.startsWith(markName)) return undefined;
  const [depth = '', label] = bookmark.slice(markName.length).split(/:(.*)/su);
  return { ...(/^[1-9]$/u.test(depth) && { depth: Number(depth) }), ...(label !== undefined && { label }) };
}

/** Of two ways to say the same, mammoth reads the older; what was deleted or moved away is not counted. */
const passedOver = new Set(['mc:Choice', 'w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange']);

function visit(element: XmlElement, definitions: Definitions, edits: Edit[]): void {
  const { name, start, end } = element;
  if (passedOver.has(name) || (name === 'w:tr' && childOf(element, 'trPr', 'del') !== undefined)) return;
  const isLeftOut =
    (name === 'w:r' && isHidden(element, definitions.styles)) ||
    (name === 'w:p' && definitions.styles.isContents(valueOf(element, 'pPr', 'pStyle') ?? ''));
  if (isLeftOut) {
    edits.push({ start, end, text: '' });
    return;
  }
  if (name === 'w:p') markParagraph(element, definitions, edits);
  for (const child of element.children) visit(child, definitions, edits);
}

function isHidden(run: XmlElement, styles: Styles): boolean {
  const properties = childOf(run, 'rPr');
  return isOn(properties, 'vanish') ?? styles.isHidden(valueOf(properties, 'rStyle') ?? '');
}

function markParagraph(paragraph: XmlElement, { styles, numbering }: Definitions, edits: Edit[]): void {
  const properties = childOf(paragraph, 'pPr');
  // A paragraph whose end was deleted is the beginning of the next.
  if (properties === undefined || childOf(properties, 'rPr', 'del') !== undefined) return;
  const style = valueOf(properties, 'pStyle') ?? '';
  const depth = outlineDepth(properties) ?? styles.depth(style) ?? 0;
  const place = listPlaceOf(properties) ?? styles.listPlace(style);
  const label = place === undefined ? undefined : numbering.next(place);
  if (depth === 0 && label === undefined) return;
  const name = `${markName}${depth === 0 ? '' : String(depth)}${label === undefined ? '' : `:${escapeXml(label)}`}`;
  const { prefix, end } = properties;
  edits.push({ start: end, end, text: `<${prefix}bookmarkStart ${prefix}name="${name}"/>` });
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${String(character.codePointAt(0))};`);
}
