import type { Column } from '../column.js';
import { textCell } from './cell-text.js';
import { wordOf } from './code-words.js';
import type { SheetCell } from './sheet.js';

/** The cell of a value of a record. */
export function valueCell({ name, type }: Pick<Column, 'name' | 'type'>, value: string | number | null): SheetCell {
  if (value === null || typeof value === 'number') return value;
  if (type === 'number') return numberCell(value);
  if (type === 'date') return dateCell(value);
  return textCell(wordOf(name, value));
}

/** Digits that a spreadsheet keeps of a number. */
const mostDigits = 15;

/** A decimal as a number where that is the same number, else as a text; shown with all its digits. */
export function numberCell(decimal: string): SheetCell {
  const { sign, whole, fraction } =
    /^(?<sign>-?)0*(?<whole>\d+)(?:\.(?<fraction>\d*?)0*)?$/u.exec(decimal)?.groups ?? {};
  if (whole === undefined) return textCell(decimal);
  const plain = `${sign ?? ''}${whole}${fraction ? `.${fraction}` : ''}`;
  const digits = `${whole}${fraction ?? ''}`.replace(/^0+/u, '').replace(/0+$/u, '');
  if (digits.length > mostDigits || String(Number(plain)) !== plain) return textCell(decimal);
  return { value: Number(plain), format: fraction ? `#,##0.${'0'.repeat(fraction.length)}` : '#,##0' };
}

/** Before it, spreadsheets disagree: Excel holds 1900 for a leap year. */
const firstDay = '1900-03-01';

/** A day as a date where all spreadsheets know it, else as a text. */
export function dateCell(day: string): SheetCell {
  return day < firstDay ? textCell(day) : { value: new Date(`${day}T00:00:00Z`), format: 'yyyy-mm-dd' };
}
