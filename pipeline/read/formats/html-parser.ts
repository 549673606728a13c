import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from '../../model/processor.js';

const parser = unified().use(rehypeParse).freeze();

/** The tree of a page as a browser builds it. It follows the nesting of the markup by recursion: `tameMarkup` first. */
export function parseHtml(markup: string): Root {
  return parser.parse(markup);
}
