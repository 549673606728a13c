import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from '../model/processor.js';

/** Micromark constructs that are no markup in Chinese texts: four blanks open a paragraph, not code. */
const disabled = { disable: { null: ['codeIndented', 'setextUnderline'] } };

const parser = unified()
  .use(function withoutIndentedCode() {
    const data = this.data() as { micromarkExtensions?: unknown[] };
    (data.micromarkExtensions ??= []).push(disabled);
  })
  .use(remarkParse)
  // A single tilde is a range (5~8%), not a deletion.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter)
  .use(function withoutRewriting() {
    // These turn bare addresses into links after parsing, and lose the positions of the text around them.
    const data = this.data() as { fromMarkdownExtensions?: { transforms?: unknown }[][] };
    for (const extension of (data.fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
  })
  .freeze();

/** The Markdown tree of a text. Take positions from it, never values: escapes, entities and line ends change lengths. */
export function parseMarkdown(text: string): Root {
  // The parser drops a byte order mark and then counts from the character after it.
  return parser.parse(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
}
