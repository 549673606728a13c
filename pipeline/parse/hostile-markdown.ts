import { characterTable } from '../model/character-table.js';

/** Markup characters a line may hold before it is no text any more; the parser is quadratic in nested markup. */
const perLine = 1_500;
/** The same for a paragraph, without the bars of tables. */
const perParagraph = 3_000;
/** The same for a whole text: the parser takes some kilobytes of memory for each. */
const perText = 300_000;
/** Columns before a list marker, and marks of quotes and lists at the head of a line; each level costs as much as all above. */
const deepest = 60;
const mostMarkers = 40;
/** Lines of metadata at the head of a text. */
const longestFrontMatter = 2_000;

const nesting = characterTable('*_[]<`~!');
const containers = characterTable('>-+|');
const [lineFeed, carriageReturn, blank, dot] = [0x0a, 0x0d, 0x20, 0x2e];

/**
 * Whether a text holds so much or so deeply nested markup that it cannot have been written as Markdown. Such a text is
 * read as plain lines, so that reading stays linear.
 */
export function isHostileMarkdown(text: string): boolean {
  return hasLongFrontMatter(text) || hasDeepNesting(text) || hasDenseMarkup(text);
}

function hasDenseMarkup(text: string): boolean {
  let line = 0;
  let paragraph = 0;
  let whole = 0;
  let blankLine = true;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === lineFeed) {
      if (blankLine) paragraph = 0;
      line = 0;
      blankLine = true;
      continue;
    }
    if (nesting[code] === 1) {
      line += 1;
      paragraph += 1;
      whole += 1;
    } else if (containers[code] === 1 || (code === dot && text.charCodeAt(index + 1) === blank)) {
      line += 1;
      whole += 1;
    }
    if (code !== blank && code !== carriageReturn) blankLine = false;
    if (line > perLine || paragraph > perParagraph || whole > perText) return true;
  }
  return false;
}

const lineHead = /^(?<indent>[ \t>]*)(?<markers>(?:(?:[-+*>]|\d{1,9}[.)])[ \t]{1,4})*)/gmu;

function hasDeepNesting(text: string): boolean {
  for (const { groups } of text.matchAll(lineHead)) {
    const { indent = '', markers = '' } = groups ?? {};
    if (indent.length > deepest && markers !== '') return true;
    const head = indent + markers;
    if (head.length > mostMarkers && (head.match(/[->+*.)]/gu)?.length ?? 0) > mostMarkers) return true;
  }
  return false;
}

function hasLongFrontMatter(text: string): boolean {
  const fence = /^\uFEFF?(?<fence>---|\+\+\+)[ \t]*$/mu.exec(text.slice(0, 100));
  if (fence?.index !== 0) return false;
  let at = text.indexOf('\n');
  for (let lines = 0; lines < longestFrontMatter; lines += 1) {
    const next = text.indexOf('\n', at + 1);
    if (at < 0 || next < 0 || text.startsWith(fence.groups?.['fence'] ?? '', at + 1)) return false;
    at = next;
  }
  return true;
}
