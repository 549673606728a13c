import { printable } from '../../model/hidden-characters.js';
import { valueText, type Result, type Value } from './value.js';

/** A table of Markdown, numbers to the right. */
export function* markdownLines({ columns, portions }: Result): Generator<string> {
  yield markdownLine(columns.map(({ name }) => name));
  yield `| ${columns.map(({ type }) => (type === 'number' ? '---:' : '---')).join(' | ')} |\n`;
  for (const rows of portions()) yield rows.map(markdownLine).join('');
}

function markdownLine(row: readonly Value[]): string {
  return `| ${row.map((value) => markdownCell(valueText(value))).join(' | ')} |\n`;
}

/** On one line, with the signs that Markdown would read as its own escaped. */
function markdownCell(text: string): string {
  return printable(text.replace(/\s+/gu, ' ')).replace(/[\\|*_`<>[\]~]/gu, '\\$&');
}
