import type { GridCell } from '../../model/layout.js';
import { splitUnit } from '../cell-unit.js';
import { columnRoles, subjectRows, type ColumnRole } from '../grid-columns.js';
import type { Band } from './bands.js';
import { headParts, type HeadParts } from './head-parts.js';

/** A column of a table with all the heads above it. */
export interface Column {
  readonly role: ColumnRole;
  /** Its heads from top to bottom without repeats and without its unit: `2024年计划`. */
  readonly head: string;
  readonly unit?: string;
  readonly parts: HeadParts;
  /** What the last column before it measures, of which it may tell the growth, share or rank. */
  readonly base: string;
  /** The column that holds the heads of its rows: a table may be two side by side. */
  readonly side: number;
}

/** Whom the rows of a table are about; the sum over regions is that of the region around them. */
export type SubjectRows = 'regions' | 'others';

export interface Columns {
  readonly columns: readonly Column[];
  /** Head columns whose rows are regions, or organisations and persons. */
  readonly subjectSides: ReadonlyMap<number, SubjectRows>;
}

/** Reads the columns of a band of rows. Linear in its cells. */
export function readColumns({ header, body }: Band): Columns {
  const width = header.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = body.map((row) => withoutExtra(row, width));
  const texts = filledHeader(header, width);
  const stacks = Array.from({ length: width }, (_, column) => headsOver(texts, column));
  const roles = columnRoles(
    stacks.map((heads) => splitUnit(heads.at(-1) ?? '').head),
    rows,
  );
  const sides = sidesOf(roles);
  let base = '';
  const columns = stacks.map((heads, index): Column => {
    const side = sides[index] ?? 0;
    const above = (stacks[side] ?? []).slice(0, -1);
    const own = index === side ? heads : heads.filter((head) => !above.includes(head));
    const column = columnOf(roles[index] ?? 'note', own, side, index === side ? '' : base);
    base = column.role === 'value' && column.parts.kind === undefined ? column.parts.words : column.base;
    return column;
  });
  const subjectSides = [...new Set(sides)].flatMap((side) => {
    const subjects = subjectRows(columns[side]?.head ?? '', side, rows);
    return subjects === undefined ? [] : [[side, subjects] as const];
  });
  return { columns, subjectSides: new Map(subjectSides) };
}

/** Cells beyond the width of the header come from a head split in two, which stands before the last cells of the row. */
function withoutExtra(row: readonly GridCell[], width: number): readonly GridCell[] {
  const extra = row.length - width;
  if (extra <= 0) return row;
  const split = Math.max(0, row.length - 3 - extra);
  return [...row.slice(0, split), ...row.slice(split + extra)];
}

function columnOf(role: ColumnRole, heads: readonly string[], side: number, base: string): Column {
  const split = heads.map(splitUnit);
  const texts = split.map(({ head: text }) => text.replace(/^(?:其中|[加减])[:：]\s?/u, ''));
  const head = joinHeads(texts);
  const unit = split.findLast(({ unit: own }) => own !== undefined)?.unit;
  const parts = headParts(joinHeads(texts.filter(saysSomething)) || head);
  // 完成预算% is the rate at which a budget is met.
  const words = unit === '%' && /(?:预算|计划|目标)数?$/u.test(parts.words) ? `${parts.words}比例` : parts.words;
  return { role, head, parts: { ...parts, words }, base, side, ...(unit !== undefined && { unit }) };
}

/** The heads of a column from top to bottom; one that holds the one above it stands for both: 每股收益 / 基本每股收益. */
function joinHeads(heads: readonly string[]): string {
  return heads.reduce((joined, next) => {
    if (joined.endsWith(next)) return joined;
    return joined !== '' && next.includes(joined) ? next : joined + next;
  }, '');
}

/** 金额 below 账面余额 adds nothing to it. */
function saysSomething(head: string): boolean {
  const { words, time, kind } = headParts(head);
  return words !== '' || time !== '' || kind !== undefined;
}

type Texts = readonly (readonly string[])[];

/** The words of header rows; an empty cell belongs to the cell on its left where heads below divide that. */
function filledHeader(header: readonly (readonly GridCell[])[], width: number): Texts {
  const rows = header.map((row) => Array.from({ length: width }, (_, column) => row[column]?.text ?? ''));
  for (let level = rows.length - 2; level >= 0; level -= 1) {
    const row = rows[level] ?? [];
    const below = rows[level + 1] ?? [];
    row.forEach((text, column) => {
      if (text === '' && column > 0 && below[column] !== '' && below[column - 1] !== '')
        row[column] = row[column - 1] ?? '';
    });
  }
  return rows;
}

/** The different heads over a column, top to bottom. */
function headsOver(header: Texts, column: number): string[] {
  const heads = header.map((row) => row[column] ?? '');
  return heads.filter((text, level) => text !== '' && text !== heads[level - 1]);
}

/** For each column the nearest head column at or before it. */
function sidesOf(roles: readonly ColumnRole[]): number[] {
  const first = Math.max(0, roles.indexOf('head'));
  let side = first;
  return roles.map((role, column) => {
    if (role === 'head') side = column;
    return side;
  });
}
