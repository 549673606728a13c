import { invisible } from '../model/hidden-characters.js';
import type { Cell, Row } from './csv.js';
import type { Column } from './column.js';

/**
 * What makes a spreadsheet take a text for a formula, at its start; full-width forms count in East Asian editions, and
 * some programs first drop blanks, invisible characters or a quotation mark.
 */
export const formulaStart = new RegExp(`^(?:[\\t\\r]|(?:[\\s"]|${invisible})*[=+\\-@＝＋－﹣−＠﹦﹢﹫])`, 'u');
/** Breaks of lines, which no cell may hold. */
export const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * A record as CSV cells in the order of the columns: line breaks inside texts become a blank, and a text that a
 * spreadsheet would take for a formula is led by an apostrophe. Numbers and dates are data (-0.5) and stay as they are.
 */
export function csvRow(columns: readonly CellColumn[], record: Row): Cell[] {
  return columns.map(({ name, type }) => csvCell(type, record[name] ?? null));
}

type CellColumn = Pick<Column, 'name' | 'type'>;

/** What most texts begin with, and no formula: letters, digits and Chinese characters. */
const plainStart = /^[0-9A-Za-z\u4E00-\u9FFF]/u;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;

function csvCell(type: Column['type'], value: Cell): Cell {
  if (type !== 'string' || typeof value !== 'string') return value;
  const guarded = !plainStart.test(value) && formulaStart.test(value) ? `'${value}` : value;
  return lineBreak.test(guarded) ? guarded.replace(lineBreaks, ' ') : guarded;
}
