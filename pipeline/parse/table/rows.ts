import type { GridCell } from '../../model/layout.js';
import { isUnit, splitUnit } from '../cell-unit.js';
import { isTotal } from '../grid-columns.js';
import { isBlankCell, isNumberCell } from './cell-text.js';
import type { TableSetting } from './cell-heads.js';
import type { Column, Columns } from './columns.js';
import { headParts, type HeadParts } from './head-parts.js';
import { readRowHead, repeatedHeads, type RowHead } from './row-heads.js';

type Row = readonly GridCell[];

/** What a row says of all its values, on one side of the table. */
export interface RowContext extends RowHead {
  /** Groups of the row and what else stands in it. */
  readonly notes: readonly string[];
  /** Words without which its head is not told from that of another row. */
  readonly prefix: string;
  /** When, as the row or its group says. */
  readonly time: string;
  /** Whom a column of its own says it is about. */
  readonly subject?: string;
  /** It stands among the classes of what the title names: 分行业. */
  readonly isClass?: true;
  /** The row of which this one tells a part or a movement. */
  readonly whole?: string;
}

/** A cell and the column it stands in; a row too long has cells without. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly column: Column | undefined;
}

/** What rows hand on to the rows below them. Changes while the rows of a band are read. */
export interface Rows {
  readonly columns: Columns;
  readonly setting: TableSetting;
  /** The columns that begin the parts of the table that stand beside one another. */
  readonly sides: readonly number[];
  /** The column that names the rows; the first where none does. */
  readonly headColumn: number;
  readonly repeated: ReadonlySet<string>;
  readonly carried: Map<number, Carried>;
  /** The head of the group of rows that is read. */
  section: HeadParts;
}

interface Carried {
  readonly groups: readonly string[];
  readonly notes: readonly string[];
  readonly unit: string | undefined;
  readonly head: string;
  /** The last row that is no part of another, in words. */
  readonly parent: string;
  /** Whether the last row was a part of another. */
  readonly isPart: boolean;
}

const nothing: Carried = { groups: [], notes: [], unit: undefined, head: '', parent: '', isPart: false };

export function beginRows(columns: Columns, setting: TableSetting, body: readonly Row[]): Rows {
  const sides = [...new Set(columns.columns.map(({ side }) => side))];
  const heads = sides.flatMap((side) =>
    body.filter((row) => row[side]?.spans.length !== 0).map((row) => splitUnit(row[side]?.text ?? '').head),
  );
  return {
    columns,
    setting,
    sides,
    headColumn: Math.max(
      0,
      columns.columns.findIndex(({ role }) => role === 'head'),
    ),
    repeated: repeatedHeads(heads.filter((head) => head !== '')),
    carried: new Map(),
    section: headParts(''),
  };
}

const numbered = /^[一二三四五六七八九十]{1,3}[、.．]/u;

/** The words of a row that heads the rows below it: 一、经济发展 over all columns, 分行业 alone, 其中：. */
export function groupOf(row: Row, { headColumn }: Rows): string | undefined {
  const filled = row.filter((cell) => !isBlankCell(cell));
  const [first] = filled;
  if (first === undefined || filled.some(({ text }) => text !== first.text) || isNumberCell(first)) return undefined;
  if (row.indexOf(first) > headColumn) return undefined;
  const spans = filled.length > 1 && filled.length >= row.length - 1;
  const isGroup = spans || numbered.test(first.text) || /[:：]$/u.test(first.text);
  return isGroup && row.length > 1 ? first.text : undefined;
}

/** Puts the cells of a row under their columns and reads what the row says on each side. */
export function readRow(row: Row, rows: Rows): { cells: PlacedCell[]; contexts: Map<number, RowContext> } {
  const { headColumn, sides } = rows;
  const { columns } = rows.columns;
  const extra = Math.max(0, row.length - columns.length);
  const cells = row.map((cell, index): PlacedCell => ({
    cell,
    column: columns[index < headColumn + extra ? Math.min(index, headColumn) : index - extra],
  }));
  const isMerged = row.length > 0 && row[headColumn]?.text === '' && (row[0]?.text === '' || extra > 0);
  const contexts = new Map<number, RowContext>();
  for (const side of sides) contexts.set(side, contextOf(cells, side, side + extra, isMerged, rows));
  return { cells, contexts };
}

/** The head, the unit and the notes of a row on one side, with what merged cells above it say. */
function contextOf(
  cells: readonly PlacedCell[],
  side: number,
  headAt: number,
  isMerged: boolean,
  rows: Rows,
): RowContext {
  const before = rows.carried.get(side) ?? nothing;
  const own = cells.filter(({ column }) => column?.side === side || column?.role === 'note');
  const written = asOtherPart(readRowHead(cells[headAt]?.cell.text || wordsOfCode(cells)), before);
  const unitCell = own.find(({ column, cell }) => column?.role === 'unit' && isUnit(cell.text))?.cell.text;
  const groups = cells
    .filter(({ column }, index) => index < headAt && column?.role !== 'number' && column?.role !== 'code')
    .filter(({ column }) => column?.role === 'group' || column?.role === 'subject' || column?.role === 'head')
    .map(({ cell }, index) => (cell.text === '' ? (before.groups[index] ?? '') : cell.text));
  const notes = own
    .filter(({ column }) => column?.role === 'note')
    .map(({ cell }, index) => (cell.text === '' && isMerged ? (before.notes[index] ?? '') : cell.text));
  const head = written.head === '' ? readRowHead(headFromGroups(cells, headAt) ?? before.head) : written;
  const unit = unitCell ?? written.unit ?? (isMerged ? before.unit : undefined);
  const parent = isOwnRow(head) ? head.parts.words : before.parent;
  rows.carried.set(side, { groups, notes, unit, head: head.head, parent, isPart: head.parts.isPart === true });
  return {
    head: head.head,
    parts: head.parts,
    ...(unit !== undefined && { unit }),
    notes: [...groups, ...notes].filter((text) => text !== ''),
    ...aroundOf(cells, head, groups, before.parent, rows),
  };
}

const otherPart = /^(?:乡村|农村|女性?|地方)$/u;

/** 其中：城镇, below it 〔乡村〕: the other part of the same whole, without 其中. */
function asOtherPart(head: RowHead, before: Carried): RowHead {
  return before.isPart && otherPart.test(head.parts.words) ? { ...head, parts: { ...head.parts, isPart: true } } : head;
}

/** The group of a row that has no head below it: 其他业务 in the column of industries, nothing in that of costs. */
function headFromGroups(cells: readonly PlacedCell[], headAt: number): string | undefined {
  return cells.findLast(
    ({ cell, column }, index) =>
      index < headAt && column?.role === 'group' && cell.spans.length > 0 && cell.text !== '',
  )?.cell.text;
}

/** 合计 may stand in the column of codes. */
function wordsOfCode(cells: readonly PlacedCell[]): string {
  const isWords = ({ cell, column }: PlacedCell): boolean =>
    (column?.role === 'code' || column?.role === 'number') &&
    /^\p{Script=Han}{2,}$/u.test(cell.text.replace(/\s/gu, ''));
  return cells.find(isWords)?.cell.text ?? '';
}

/** What a row says only of the group it stands in. */
const ofGroup = /^(?:增加|减少|计提|处置|转[入出]|购置|转回|核销|其他|其它)(?:金额|额|数)?$/u;

function isOwnRow({ parts }: RowHead): boolean {
  return parts.isPart !== true && parts.kind === undefined && parts.words !== '' && !isTotal(parts.words);
}

/** What the row needs of the words around it to be told from others. */
function aroundOf(
  cells: readonly PlacedCell[],
  { head, parts }: RowHead,
  groups: readonly string[],
  parent: string,
  rows: Rows,
): Pick<RowContext, 'prefix' | 'time' | 'subject' | 'whole' | 'isClass'> {
  const { section } = rows;
  const timeCell = cells.find(({ column }) => column?.role === 'time')?.cell.text ?? '';
  const subject = cells.find(({ column }) => column?.role === 'subject')?.cell.text;
  const group = headParts(groups.at(-1) ?? '').words;
  const isClass = group === '' && /^[分按]/u.test(section.words);
  const needs = !isClass && (rows.repeated.has(head) || ofGroup.test(parts.words));
  const inTitle = ofGroup.test(parts.words) ? rows.setting.title : '';
  const around = (group !== '' && group !== subject ? group : section.words) || inTitle;
  const hasWhole = (parts.isPart === true || (parts.kind !== undefined && parts.words === '')) && parent !== '';
  return {
    prefix:
      needs && subject === undefined
        ? around || (isTotal(parts.words) || hasWhole || !rows.repeated.has(head) ? '' : parent)
        : '',
    time: joinTimes(section.time, headParts(timeCell).time, parts.time),
    ...(subject !== undefined && subject !== '' && { subject: subject.trim() }),
    ...(hasWhole && { whole: parent }),
    ...(isClass && { isClass }),
  };
}

/** The times of outer and inner heads as one, that with a year first: 2019年 and 1月 → 2019年1月. */
export function joinTimes(...times: readonly string[]): string {
  const all = [...new Set(times.filter((time) => time !== ''))];
  const dated = all.findLast((time) => /\d{4}/u.test(time));
  if (dated === undefined) return all.at(-1) ?? '';
  const inner = all.findLast((time) => !/\d{4}/u.test(time));
  return /^(?:19|20)\d{2}年(?:度)?$/u.test(dated) && inner !== undefined ? dated.replace('度', '') + inner : dated;
}
