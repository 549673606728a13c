import type { Grid, GridCell } from '../../model/layout.js';
import { splitUnit, statedUnit, type StatedUnit } from '../cell-unit.js';
import { headParts } from './head-parts.js';
import { isYear } from './cell-text.js';
import { readTableNumber } from './table-number.js';

type Row = readonly GridCell[];

/** Rows of a table under heads of their own: a table may hold several, one below the other. */
export interface Band {
  /** Rows that head the columns; none where the table has no heads. */
  readonly header: readonly Row[];
  readonly body: readonly Row[];
}

export interface Bands {
  /** Rows above the first header that hold a title or the unit of all cells. */
  readonly titles: readonly Row[];
  readonly unit?: StatedUnit;
  readonly bands: readonly Band[];
}

/** Parts a table at its header rows. Linear in its cells. */
export function readBands({ rows, headerRows }: Grid): Bands {
  const start = titleRows(rows);
  const titles = rows.slice(0, start);
  const unit = titles.flat().reduce<StatedUnit | undefined>((found, { text }) => found ?? statedUnit(text), undefined);
  const bands: Band[] = [];
  let from = start;
  let stated = headerRows === undefined ? undefined : Math.max(0, headerRows - start);
  while (from < rows.length) {
    const header = headerLength(rows, from, stated);
    let end = from + header;
    while (end < rows.length && !(end > from && isHeader(rows, end))) end += 1;
    bands.push({ header: rows.slice(from, from + header), body: rows.slice(from + header, end) });
    from = Math.max(end, from + 1);
    stated = undefined;
  }
  return { titles, bands, ...(unit !== undefined && { unit }) };
}

/** How many rows at the top are a title over all columns or state the unit. */
function titleRows(rows: readonly Row[]): number {
  let count = 0;
  for (; count < rows.length - 1; count += 1) {
    const row = rows[count] ?? [];
    const states = row.some(({ text }) => statedUnit(text) !== undefined && /单位\s*[:：]/u.test(text));
    if (!states && !(row.length > 2 && distinctTexts(row).length === 1 && !hasNumber(row))) break;
    if (states && (hasNumber(row) || distinctTexts(row).length > 3)) break;
  }
  return count;
}

function headerLength(rows: readonly Row[], from: number, stated: number | undefined): number {
  const first = rows[from] ?? [];
  if (stated === undefined && hasNumber(first.slice(1))) return 0;
  let count = stated ?? 1;
  while (count > 0 && from + count < rows.length - 1 && goesOn(rows[from + count - 1] ?? [], rows[from + count] ?? []))
    count += 1;
  return count;
}

/** Whether a header row is followed by a further one: a cell reaches into it, or it divides a cell. */
function goesOn(above: Row, row: Row): boolean {
  if (hasNumber(row) || distinctTexts(row).length < 2) return false;
  const reaches = row.some(
    ({ text, spans }, index) => spans.length === 0 && text !== '' && above[index]?.text === text,
  );
  const divides = row.some(
    ({ text }, index) =>
      index > 0 &&
      above[index]?.spans.length === 0 &&
      (above[index].text === above[index - 1]?.text || above[index].text === '') &&
      text !== '' &&
      text !== row[index - 1]?.text,
  );
  const [first] = row;
  const opens = first !== undefined && (first.text === '' || first.spans.length === 0 || rowHeadWords.test(first.text));
  return reaches || (divides && opens);
}

const rowHeadWords = /^(?:指标|项目|科目|类别|名称|地区|品种|产品)$|(?:类别|名称|项目|科目|指标)$/u;

/** Whether a row below others heads the rows behind it: no numbers, and words as they stand over columns. */
function isHeader(rows: readonly Row[], at: number): boolean {
  const row = rows[at] ?? [];
  const texts = distinctTexts(row);
  if (texts.length < 2 || at + 1 >= rows.length || hasNumber(row)) return false;
  const first = row[0]?.text ?? '';
  if (first !== '' && !rowHeadWords.test(splitUnit(first).head.replace(/\s/gu, ''))) return false;
  const others = row.slice(1).filter(({ text }) => text !== '');
  if (first !== '') return others.every(({ text }) => isColumnHead(text));
  return (
    hasNumber(rows[at + 1] ?? []) && others.length * 2 >= row.length && others.every(({ text }) => isTimeHead(text))
  );
}

/** Words that stand over a column of values: when, how, or a name with its unit. */
function isColumnHead(text: string): boolean {
  const { head, unit } = splitUnit(text);
  const { words } = headParts(head);
  return words === '' || unit !== undefined;
}

function isTimeHead(text: string): boolean {
  const { time, kind, words } = headParts(splitUnit(text).head);
  return words === '' && (time !== '' || kind !== undefined);
}

/** Whether a row holds a number that is no year. */
function hasNumber(row: Row): boolean {
  return row.some(({ text }) => readTableNumber(text) !== undefined && !isYear(text));
}

function distinctTexts(row: Row): readonly string[] {
  return [...new Set(row.map(({ text }) => text).filter((text) => text !== ''))];
}
