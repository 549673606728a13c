import { invisible } from '../model/hidden-characters.js';
import type { Row } from './csv.js';
import type { Column } from './column.js';

/**
 * What makes a spreadsheet take a text for a formula, at its start; full-width forms count in East Asian editions, and
 * some programs first drop blanks, invisible characters or a quotation mark.
 */
const formulaStart = new RegExp(`^(?:[\\t\\r]|(?:[\\s"]|${invisible})*[=+\\-@＝＋－﹣−＠﹦﹢﹫])`, 'u');
const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]+/gu;

/**
 * A record as CSV cells: line breaks inside texts become a blank, and a text that a spreadsheet would take for a
 * formula is led by an apostrophe. Numbers and dates are data (-0.5) and stay as they are.
 */
export function csvCells(columns: readonly Pick<Column, 'name' | 'type'>[], record: Row): Row {
  return Object.fromEntries(columns.map(({ name, type }) => [name, csvCell(type, record[name] ?? null)]));
}

function csvCell(type: Column['type'], value: string | number | null): string | number | null {
  if (type !== 'string' || typeof value !== 'string') return value;
  const guarded = formulaStart.test(value) ? `'${value}` : value;
  return guarded.replace(lineBreaks, ' ');
}
