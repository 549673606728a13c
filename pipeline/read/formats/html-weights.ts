import type { Element, Nodes, Root } from 'hast';
import { attributeOf, childrenOf, isUnseen } from './html-element.js';

/** What an element holds, by which an article is told from the page around it. */
export interface Weight {
  /** Letters and ideographs: the dates of a list of links are no text of their own. */
  readonly characters: number;
  /** Those in links to other pages. */
  readonly linked: number;
  readonly links: number;
  /** Signs between and behind sentences, out of links: what prose has and menus lack. */
  readonly signs: number;
  /** Cells of tables with a numeral that is no date and no link. */
  readonly numericCells: number;
  /** Pieces of text with such a numeral. */
  readonly digits: number;
  /** Fields to fill in. */
  readonly fields: number;
}

export type Weights = ReadonlyMap<Nodes, Weight>;

const nothing: Weight = { characters: 0, linked: 0, links: 0, signs: 0, numericCells: 0, digits: 0, fields: 0 };

/** Weighs every element of a page. What is hidden weighs nothing. */
export function weighPage(root: Root): Weights {
  const weights = new Map<Nodes, Weight>();
  weigh(root, weights);
  return weights;
}

function weigh(node: Nodes, weights: Map<Nodes, Weight>): Weight {
  if (node.type === 'text') return weighText(node.value);
  if (node.type === 'element' && isUnseen(node)) return nothing;
  const sum = { ...nothing };
  for (const child of childrenOf(node)) {
    const weight = weigh(child, weights);
    sum.characters += weight.characters;
    sum.linked += weight.linked;
    sum.links += weight.links;
    sum.signs += weight.signs;
    sum.numericCells += weight.numericCells;
    sum.digits += weight.digits;
    sum.fields += weight.fields;
  }
  const own = node.type === 'element' ? weighElement(node, sum) : sum;
  weights.set(node, own);
  return own;
}

function weighText(text: string): Weight {
  const characters = text.replace(/\P{L}+/gu, '').length;
  const signs = text.match(/[，。；！？]/gu)?.length ?? 0;
  return { ...nothing, characters, signs, digits: /\d/u.test(text.replace(date, '')) ? 1 : 0 };
}

const date = /(?<!\d)(?:(?:\d{4}|\d{2})[-/.年])?\d{1,2}[-/月]\d{1,2}日?(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?(?!\d)/gu;

/** Links to files and to places in the page itself belong to its text. */
const outwardLink = /^(?!#|\s*$).*?(?<!\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|pptx?|ceb|ofd))$/isu;

function weighElement(element: Element, sum: Weight): Weight {
  const { tagName } = element;
  if (tagName === 'input') return { ...sum, fields: attributeOf(element, 'type') === 'hidden' ? 0 : 1 };
  if ((tagName === 'td' || tagName === 'th') && sum.digits > 0) return { ...sum, numericCells: sum.numericCells + 1 };
  const isLink = tagName === 'span' && outwardLink.test(attributeOf(element, 'href'));
  return isLink ? { ...sum, linked: sum.characters, links: 1, signs: 0, digits: 0, numericCells: 0 } : sum;
}
