/** Markup characters a line may hold before it is no text any more; the parser is quadratic in nested markup. */
const perLine = 1_500;
/** The same for a paragraph, without the bars of tables. */
const perParagraph = 3_000;

const nesting = new Set(['*', '_', '[', ']', '<', '`', '~', '!']);
const containers = new Set(['>', '-', '+', '|']);

/**
 * Whether a text holds so much nested markup that it cannot have been written as Markdown. Such a text is read as plain
 * lines, so that reading stays linear.
 */
export function isHostileMarkdown(text: string): boolean {
  let line = 0;
  let paragraph = 0;
  let blankLine = true;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\n') {
      if (blankLine) paragraph = 0;
      line = 0;
      blankLine = true;
      continue;
    }
    if (nesting.has(character)) {
      line += 1;
      paragraph += 1;
    } else if (containers.has(character) || isListMarker(text, index)) line += 1;
    if (character !== ' ' && character !== '\r') blankLine = false;
    if (line > perLine || paragraph > perParagraph) return true;
  }
  return false;
}

function isListMarker(text: string, index: number): boolean {
  return text.charAt(index) === '.' && text.charAt(index + 1) === ' ';
}
