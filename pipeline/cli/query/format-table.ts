import { printable } from '../../model/hidden-characters.js';
import { displayWidth } from './display-width.js';
import { valueText, type Result, type ResultColumn, type Value } from './value.js';

const gap = '  ';

/** Aligned columns for a terminal, numbers to the right; what would move the cursor is written `\u{1b}`. */
export function* tableLines({ columns, portions }: Result): Generator<string> {
  const widths = columns.map(({ name }) => displayWidth(printable(name)));
  for (const rows of portions()) widen(widths, rows);
  yield tableLine(
    columns,
    widths,
    columns.map(({ name }) => name),
  );
  yield `${widths.map((width) => '-'.repeat(width)).join(gap)}\n`;
  for (const rows of portions()) yield rows.map((row) => tableLine(columns, widths, row)).join('');
}

function widen(widths: number[], rows: readonly (readonly Value[])[]): void {
  for (const row of rows)
    for (const [index, value] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(printable(valueText(value))));
}

function tableLine(columns: readonly ResultColumn[], widths: readonly number[], row: readonly Value[]): string {
  const cells = columns.map(({ type }, index) => {
    const text = printable(valueText(row[index]));
    const blanks = ' '.repeat((widths[index] ?? 0) - displayWidth(text));
    return type === 'number' ? blanks + text : text + blanks;
  });
  return `${cells.join(gap).trimEnd()}\n`;
}
