import type { Element, Nodes } from 'hast';
import { blockNames } from './html-names.js';

/** An attribute as text; empty where the element has none. Names as hast has them: `colSpan`, `className`. */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** All the words in a node, as they stand there. */
export function wordsOf(node: Nodes): string {
  return node.type === 'text' ? node.value : childrenOf(node).map(wordsOf).join('');
}

export function isBlock({ tagName }: Element): boolean {
  return blockNames.has(tagName);
}

const unseenStyle =
  /(?:^|;)\s{0,4}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0(?:px|pt)?\s{0,4}(?:;|$))/iu;

/** Whether the markup says that no page shows the element. */
export function isUnseen(element: Element): boolean {
  if (element.tagName === 'head' || element.tagName === 'title') return true;
  if (element.properties.hidden !== undefined && element.properties.hidden !== false) return true;
  return attributeOf(element, 'ariaHidden') === 'true' || unseenStyle.test(attributeOf(element, 'style'));
}
