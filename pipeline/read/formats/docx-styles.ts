import { attributeOf, childOf, isOn, valueOf, type XmlElement } from './docx-xml.js';

/** Place of a paragraph in a list: the list, and the level in it from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: string;
}

/** What the styles of a document say, each with those it is based on. */
export interface Styles {
  /** Outline level from 1 that a paragraph of the style has as a heading. */
  readonly depth: (style: string) => number | undefined;
  /** Whether paragraphs of the style are lines of a table of contents. */
  readonly isContents: (style: string) => boolean;
  readonly isHidden: (style: string) => boolean;
  readonly listPlace: (style: string) => ListPlace | undefined;
  /** The list of a style of lists. */
  readonly listOf: (style: string) => string | undefined;
}

const headingName = /^(?:heading|标题|標題)\s?(?<depth>[1-9])$/iu;
const contentsName = /^(?:toc|contents|目录|目錄)\s?\d$/iu;
const mostAncestors = 20;

export function readStyles(root: XmlElement | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  for (const element of root?.children ?? []) {
    const id = element.name === 'w:style' ? attributeOf(element, 'styleId') : undefined;
    if (id !== undefined && !elements.has(id)) elements.set(id, element);
  }
  const find = <Found>(style: string, look: (element: XmlElement) => Found | undefined): Found | undefined =>
    chainOf(elements, style)
      .map(look)
      .find((found) => found !== undefined);
  const nameOf = (style: string): string => valueOf(elements.get(style), 'name') ?? style;
  return {
    depth: (style) => depthOfName(nameOf(style)) ?? find(style, (element) => outlineDepth(childOf(element, 'pPr'))),
    isContents: (style) => contentsName.test(nameOf(style)),
    isHidden: (style) => find(style, (element) => isOn(element, 'rPr', 'vanish')) ?? false,
    listPlace: (style) => find(style, (element) => listPlaceOf(childOf(element, 'pPr'))),
    listOf: (style) => valueOf(elements.get(style), 'pPr', 'numPr', 'numId'),
  };
}

function chainOf(elements: ReadonlyMap<string, XmlElement>, style: string): XmlElement[] {
  const chain: XmlElement[] = [];
  let element = elements.get(style);
  while (element !== undefined && chain.length < mostAncestors) {
    chain.push(element);
    element = elements.get(valueOf(element, 'basedOn') ?? '');
  }
  return chain;
}

function depthOfName(name: string): number | undefined {
  const depth = headingName.exec(name)?.groups?.['depth'];
  return depth === undefined ? undefined : Number(depth);
}

/** Depth by the outline level of the properties of a paragraph or style; 0 for body text, which takes a level back. */
export function outlineDepth(properties: XmlElement | undefined): number | undefined {
  const level = valueOf(properties, 'outlineLvl');
  if (level === undefined || !/^\d$/u.test(level)) return undefined;
  return level === '9' ? 0 : Number(level) + 1;
}

/** The list that properties of a paragraph or style put it into; list 0 takes it out of any. */
export function listPlaceOf(properties: XmlElement | undefined): ListPlace | undefined {
  const list = valueOf(properties, 'numPr', 'numId');
  return list === undefined ? undefined : { list, level: valueOf(properties, 'numPr', 'ilvl') ?? '0' };
}
