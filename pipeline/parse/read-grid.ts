import { unitUnknown, type Aside, type Block } from '../model/block.js';
import type { Grid, GridCell } from '../model/layout.js';
import { mapPieces } from '../model/span.js';
import type { StatedUnit } from './cell-unit.js';
import { codeHead, isNoteHead } from './grid-columns.js';
import { isUncertain, readCell, type TableSetting } from './table/cell-heads.js';
import { readBands, type Band } from './table/bands.js';
import { readColumns, type Column, type Columns } from './table/columns.js';
import { isColumnNumbers, isLabel, isNumberCell, isProse, isYear } from './table/cell-text.js';
import { headParts } from './table/head-parts.js';
import { readRowHead } from './table/row-heads.js';
import { beginRows, groupOf, readRow, type RowContext, type Rows } from './table/rows.js';
import { readTableNumber } from './table/table-number.js';

/** A block of a table, still without its place in the document. */
export type CellBlock = Pick<Block, 'kind' | 'content' | 'cell'>;

export interface ReadGrid {
  readonly blocks: readonly CellBlock[];
  readonly asides: readonly Aside[];
  /** The columns of its last rows, which hold for a table that goes on behind it without heads of its own. */
  readonly columns: Columns;
}

/** What stands around a table. */
export interface GridSetting {
  /** What a line above or below states for all of its cells. */
  readonly unit?: StatedUnit | undefined;
  /** Its title or the heading above it. */
  readonly title?: string;
  /** What all values are compared with where the title says that they are growths. */
  readonly movement?: string;
  /** Columns of the table right before it. */
  readonly before?: Columns | undefined;
}

interface Draft {
  readonly source: string;
  readonly blocks: CellBlock[];
  readonly asides: Aside[];
}

const noColumns: Columns = { columns: [], subjectSides: new Map() };

/**
 * Reads a table: each value cell becomes a block with what its heads say of it, other cells captions, running numbers and
 * codes asides. Linear in the cells.
 */
export function readGrid(source: string, grid: Grid, given: GridSetting = {}): ReadGrid {
  const { unit, title = '', movement, before } = given;
  const draft: Draft = { source, blocks: [], asides: [] };
  const read = readBands(grid);
  for (const row of read.titles) for (const cell of row) pushCaption(draft, cell);
  const setting: TableSetting = { unit: read.unit ?? unit, title, ...(movement === undefined ? {} : { movement }) };
  let columns = before ?? noColumns;
  for (const band of read.bands) {
    columns = columnsOf(band, columns);
    for (const row of band.header) for (const cell of row) pushHead(draft, cell);
    if (columns.columns.length === 0) for (const row of band.body) readPairs(draft, row, setting);
    else readBody(draft, band, columns, setting);
  }
  return { ...draft, columns };
}

/** The columns of a band; one without heads goes on with those above it when it is as wide. */
function columnsOf(band: Band, above: Columns): Columns {
  if (band.header.length > 0) return readColumns(band);
  const width = above.columns.length;
  return width > 0 && band.body.every((row) => row.length === width) ? above : noColumns;
}

function readBody(draft: Draft, { body }: Band, columns: Columns, setting: TableSetting): void {
  const rows = beginRows(columns, setting, body);
  for (const row of body) {
    const group = groupOf(row, rows);
    if (group !== undefined) {
      rows.section = headParts(group);
      for (const cell of row) pushCaption(draft, cell);
    } else if (isColumnNumbers(row)) for (const cell of row) pushAside(draft, cell, '表格栏次');
    else readBodyRow(draft, row, rows, columns, setting);
  }
}

function readBodyRow(
  draft: Draft,
  row: readonly GridCell[],
  rows: Rows,
  columns: Columns,
  setting: TableSetting,
): void {
  const { cells, contexts } = readRow(row, rows);
  for (const { cell, column } of cells) {
    if (cell.spans.length === 0) continue;
    const context = column && contexts.get(column.side);
    if (column?.role === 'number') pushAside(draft, cell, '表格序号');
    else if (column?.role === 'code') pushAside(draft, cell, '表格中的编码、号码');
    else if (column?.role === 'unit') pushAside(draft, cell, '表格中的计量单位', 'name');
    else if (column?.role === 'value' && context !== undefined)
      pushValue(draft, cell, column, context, columns, setting);
    else if (isPair(row, cell, column)) pushPair(draft, cell, row[0] ?? cell, setting);
    else if (column === undefined || column.role === 'note') pushCaption(draft, cell, true);
    else pushHead(draft, cell);
  }
}

function pushValue(
  draft: Draft,
  cell: GridCell,
  column: Column,
  context: RowContext,
  { subjectSides }: Columns,
  setting: TableSetting,
): void {
  if (codeHead.test(context.head.replace(/\s/gu, ''))) {
    pushAside(draft, cell, '表格中的编码、号码');
    return;
  }
  const read = readCell(context, column, subjectSides.get(column.side), setting);
  const isNumber = isNumberCell(cell);
  if (isProse(cell.text)) pushCaption(draft, cell);
  else if (read === undefined && isNumber) pushUnknown(draft, cell, unknownHead);
  else if (read !== undefined && isNumber && isUncertain(read, cell.text)) pushUnknown(draft, cell, unitUnknown);
  else if (read === undefined) pushCaption(draft, cell);
  else draft.blocks.push({ kind: 'table-cell', content: mapPieces(draft.source, cell.spans), cell: read });
}

/** A row of a list of labels and what they stand for, of which the first row was taken for heads. */
function isPair(row: readonly GridCell[], cell: GridCell, column: Column | undefined): boolean {
  const [label] = row;
  if (row.length !== 2 || cell === label || label === undefined || column === undefined) return false;
  return isNumberCell(cell) && isLabel(label) && !isNoteHead(column.head);
}

/** A row of a table without heads: a number belongs to the label on its left, where it alone does. */
function readPairs(draft: Draft, row: readonly GridCell[], setting: TableSetting): void {
  const filled = row.filter(({ text, spans }) => text !== '' && spans.length > 0);
  filled.forEach((cell, index) => {
    const label = filled[index - 1];
    if (!isNumberCell(cell)) pushCaption(draft, cell);
    else if (label === undefined || !isLabel(label) || isNumberCell(filled[index + 1]))
      pushUnknown(draft, cell, unknownHead);
    else pushPair(draft, cell, label, setting);
  });
}

const unknownHead = '表头不明的表格数字';

const pairColumn: Column = {
  role: 'value',
  head: '',
  parts: { time: '', words: '', reference: '' },
  base: '',
  side: 0,
};

function pushPair(draft: Draft, cell: GridCell, label: GridCell, setting: TableSetting): void {
  const head = readRowHead(label.text);
  pushValue(draft, cell, pairColumn, { ...head, notes: [], prefix: '', time: '' }, noColumns, setting);
}

/** A bare year may head a row or a column. */
function pushHead(draft: Draft, cell: GridCell): void {
  if (isYear(cell.text)) pushAside(draft, cell, '年份', 'date');
  else pushCaption(draft, cell);
}

/** `isLoose`: a bare number in it has no head that says what it is. */
function pushCaption(draft: Draft, cell: GridCell, isLoose = false): void {
  if (cell.spans.length === 0) return;
  if (isLoose && readTableNumber(cell.text) !== undefined) pushUnknown(draft, cell, unknownHead);
  else draft.blocks.push({ kind: 'caption', content: mapPieces(draft.source, cell.spans) });
}

function pushAside(draft: Draft, { spans }: GridCell, reason: string, kind?: Aside['class']): void {
  for (const span of spans) draft.asides.push({ span, reason, ...(kind !== undefined && { class: kind }) });
}

function pushUnknown(draft: Draft, cell: GridCell, reason: string): void {
  pushAside(draft, cell, reason, 'other');
}
