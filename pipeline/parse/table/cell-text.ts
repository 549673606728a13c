import type { GridCell } from '../../model/layout.js';
import { readTableNumber } from './table-number.js';

/** Sentences in a cell: they are read as prose. */
export function isProse(text: string): boolean {
  return text.length > longestValue && /[，。；]/u.test(text);
}

const longestValue = 24;

/** Words that may name the number on their right. */
export function isLabel({ text }: GridCell): boolean {
  return text.length <= longestLabel && /\p{Script=Han}/u.test(text) && !/[。；？！]/u.test(text);
}

const longestLabel = 40;

/** A row that numbers the columns: 栏次 | 1 | 2 | 3, 甲 | 1 | 2. */
export function isColumnNumbers(row: readonly GridCell[]): boolean {
  const [first, ...rest] = row.map(({ text }) => text.replace(/\s/gu, ''));
  if (first === undefined || !/^(?:栏次|行次|栏目|甲|)$/u.test(first)) return false;
  const numbers = rest.filter((text) => text !== '' && !/^[甲乙丙丁]$/u.test(text));
  return numbers.length > 1 && numbers.every((text, index) => Number(text) === index + Number(numbers[0]));
}

/** Nothing, or a sign that stands for nothing. */
export function isBlankCell({ text }: GridCell): boolean {
  return /^[-—–―－/／…\s]*$/u.test(text);
}

export function isNumberCell(cell: GridCell | undefined): boolean {
  return cell !== undefined && readTableNumber(cell.text) !== undefined;
}

export function isYear(text: string): boolean {
  return /^(?:19|20|１９|２０)[\d０-９]{2}$/u.test(text);
}
