import type { Element, Nodes, Root } from 'hast';
import { isIndented, shownWords, type PageBlock } from './html-block.js';
import { isChrome, isFootnote } from './html-chrome.js';
import { attributeOf, childrenOf, isBlock, wordsOf } from './html-element.js';
import { isFootnoteMark, superscript } from './html-superscript.js';
import { readTable } from './html-table.js';
import { weighPage, type Weights } from './html-weights.js';
import type { LineRole } from './text-draft.js';

/** The lines and tables of the article of a page, in order. `titled` tells elements that hold its title. */
export function readBlocks(root: Root, titled: (element: Element) => boolean): PageBlock[] {
  return blocksOf(root, { weights: weighPage(root), titled, role: {} });
}

/** What is known of a node from the elements around it. */
export interface Surroundings {
  readonly weights: Weights;
  readonly titled: (element: Element) => boolean;
  /** Of lines in the nearest list item, heading or note. */
  readonly role: LineRole;
}

/** The lines and tables of all that stands in a node. */
export function blocksOf(node: Nodes, around: Surroundings): PageBlock[] {
  const writing: Writing = { blocks: [], words: [], tail: '', breaks: 2, taken: new Set() };
  for (const child of childrenOf(node)) readNode(child, around, writing);
  endLine(writing, around.role, 2);
  return writing.blocks;
}

interface Writing {
  readonly blocks: PageBlock[];
  /** The line so far, as in the markup, and its last characters. */
  words: string[];
  tail: string;
  /** How many line ends stand before the line: 1 in a paragraph, 2 between paragraphs. */
  breaks: number;
  /** Roles that hold for one line and had it: an item with several paragraphs is one item. */
  readonly taken: Set<LineRole>;
}

function readNode(node: Nodes, around: Surroundings, writing: Writing): void {
  if (node.type === 'text') addWords(writing, node.value);
  if (node.type !== 'element' || isChrome(node, around.weights, around.titled)) return;
  const { tagName } = node;
  if (tagName === 'br') breakLine(writing, around.role);
  else if (tagName === 'hr') endLine(writing, around.role, 2);
  else if (tagName === 'table') {
    endLine(writing, around.role, 2);
    for (const block of readTable(node, (cell) => blocksOf(cell, around))) writing.blocks.push(block);
  } else if (isRaised(node)) addWords(writing, superscript(writing.tail, wordsOf(node)));
  else if (isBlock(node)) readBlock(node, around, writing);
  else readInline(node, around, writing);
}

function isRaised(element: Element): boolean {
  if (element.tagName === 'sup') return true;
  return attributeOf(element, 'href').startsWith('#') && isFootnoteMark(wordsOf(element));
}

function readBlock(element: Element, around: Surroundings, writing: Writing): void {
  endLine(writing, around.role, 2);
  const role = roleOf(element, around.role);
  const isPre = element.tagName === 'pre';
  for (const child of childrenOf(element)) {
    if (isPre && child.type === 'text') readPreformatted(child.value, role, writing);
    else readNode(child, { ...around, role }, writing);
  }
  endLine(writing, role, 2);
}

function readInline(element: Element, around: Surroundings, writing: Writing): void {
  const isTurned = element.tagName === 'bdo' && attributeOf(element, 'dir').toLowerCase() === 'rtl';
  const isQuote = element.tagName === 'q';
  // What a page shows in reverse order is told so by the characters that Unicode has for it.
  if (isTurned || isQuote) addWords(writing, isTurned ? '\u202e' : '“');
  for (const child of childrenOf(element)) readNode(child, around, writing);
  if (isTurned || isQuote) addWords(writing, isTurned ? '\u202c' : '”');
}

function readPreformatted(text: string, role: LineRole, writing: Writing): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) breakLine(writing, role);
    addWords(writing, line);
  });
}

/** The role of the lines in a block: its own, or that of the block around it. */
function roleOf(element: Element, outer: LineRole): LineRole {
  const depth = /^h(?<depth>[1-6])$/u.exec(element.tagName)?.groups?.['depth'];
  if (depth !== undefined) return { hint: 'heading', depth: Number(depth) };
  if (outer.hint === 'footnote' || isFootnote(element)) return isNote(element) ? { hint: 'footnote' } : outer;
  if (element.tagName === 'li') return { hint: 'list-item' };
  return outer;
}

function isNote({ tagName }: Element): boolean {
  return tagName === 'li' || tagName === 'p' || tagName === 'div' || tagName === 'dd' || tagName === 'aside';
}

function addWords(writing: Writing, words: string): void {
  if (words === '') return;
  writing.words.push(words);
  writing.tail = (writing.tail + words.slice(-8)).slice(-8);
}

const longestHeading = 100;

/** A line break ends a line, a second one right behind it the paragraph. */
function breakLine(writing: Writing, role: LineRole): void {
  const isEmpty = shownWords(writing.words.join('')).trim() === '';
  endLine(writing, role, isEmpty ? 2 : 1);
}

/** Ends the line so far; `breaks` line ends now stand before the next. */
function endLine(writing: Writing, role: LineRole, breaks: number): void {
  const words = writing.words.join('');
  const text = shownWords(words).trim();
  writing.words = [];
  writing.tail = '';
  if (text === '') {
    writing.breaks = Math.max(writing.breaks, breaks);
    return;
  }
  const isWithin = writing.breaks === 1;
  const placed: LineRole = { ...(isWithin && { directlyBelow: true }), ...(isIndented(words) && { indented: true }) };
  writing.blocks.push({ kind: 'line', text, role: { ...placed, ...takeRole(writing, role, text) } });
  writing.breaks = breaks;
}

/** Of the lines of an item the first alone is one, and a heading as long as a paragraph is a paragraph. */
function takeRole({ taken }: Writing, role: LineRole, text: string): LineRole {
  if (role.hint === 'heading') return text.length > longestHeading ? {} : role;
  if (role.hint === undefined || taken.has(role)) return {};
  taken.add(role);
  return role;
}
