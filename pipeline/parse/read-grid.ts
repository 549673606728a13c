import type { Aside, Block, Cell } from '../model/block.js';
import { mapPieces } from '../model/span.js';
import { splitUnit } from './cell-unit.js';
import { columnRoles, type ColumnRole } from './grid-columns.js';
import type { Grid, GridCell } from '../model/layout.js';

/** A block of a table, still without its place in the document. */
export type CellBlock = Pick<Block, 'kind' | 'content' | 'cell'>;

export interface ReadGrid {
  readonly blocks: readonly CellBlock[];
  readonly asides: readonly Aside[];
}

interface Column {
  readonly role: ColumnRole;
  readonly head: string;
  readonly unit?: string;
}

/** What empty cells of merged rows take over from the row above. */
interface Carried {
  groups: string[];
  notes: string[];
  unit: string | undefined;
  head: string;
}

/**
 * Reads a table: each value cell becomes a block with its heads, other cells captions, running numbers asides.
 * `unit` is what a line above the table states for all of it.
 */
export function readGrid(source: string, grid: Grid, unit?: string): ReadGrid {
  const [header = [], ...body] = grid.rows;
  const roles = columnRoles(
    header,
    body.map((row) => alignRow(row, header.length, -1)),
  );
  const columns = header.map((cell, index): Column => {
    const split = splitUnit(cell.text);
    return { role: roles[index] ?? 'note', head: split.head, ...(split.unit !== undefined && { unit: split.unit }) };
  });
  const draft = { source, columns, blocks: [] as CellBlock[], asides: [] as Aside[] };
  for (const cell of header) pushCaption(draft, cell);
  const carried: Carried = { groups: [], notes: [], unit, head: '' };
  for (const row of body) readRow(draft, row, carried, unit);
  return draft;
}

interface Draft {
  readonly source: string;
  readonly columns: readonly Column[];
  readonly blocks: CellBlock[];
  readonly asides: Aside[];
}

/** Puts the cells of a row under `width` columns: cells too many come from a head split in two, at column `at`. */
function alignRow(row: readonly GridCell[], width: number, at: number): GridCell[] {
  const extra = row.length - width;
  if (extra <= 0) return [...row];
  const split = at < 0 ? Math.max(0, row.length - 3 - extra) : at;
  return [...row.slice(0, split), ...row.slice(split + extra)];
}

function readRow(draft: Draft, row: readonly GridCell[], carried: Carried, unit: string | undefined): void {
  const { columns } = draft;
  const headColumn = columns.findIndex(({ role }) => role === 'head');
  const extra = Math.max(0, row.length - columns.length);
  const merged = row.length > 0 && row[headColumn]?.text === '' && row[0]?.text === '';
  const isSubRow = merged || (extra > 0 && row[headColumn]?.text === '');
  const columnAt = (index: number): Column | undefined =>
    columns[index < headColumn + extra ? Math.min(index, headColumn) : index - extra];
  const context = rowContext(row, headColumn, extra, columnAt, carried, isSubRow, unit);
  row.forEach((cell, index) => {
    if (cell.spans.length === 0) return;
    const column = columnAt(index);
    if (column?.role === 'number') for (const span of cell.spans) draft.asides.push({ span, reason: '表格序号' });
    else if (column?.role === 'value')
      draft.blocks.push({
        kind: 'table-cell',
        content: mapPieces(draft.source, cell.spans),
        cell: cellOf(context, column),
      });
    else pushCaption(draft, cell);
  });
}

interface RowContext {
  readonly head: string;
  readonly unit?: string | undefined;
  readonly notes: readonly string[];
}

/** The head, the unit and the notes of a row, with what merged cells above it say. */
function rowContext(
  row: readonly GridCell[],
  headColumn: number,
  extra: number,
  columnAt: (index: number) => Column | undefined,
  carried: Carried,
  isSubRow: boolean,
  tableUnit: string | undefined,
): RowContext {
  const groups: string[] = [];
  const notes: string[] = [];
  let { head, unit } = splitUnit(row[headColumn + extra]?.text ?? '');
  row.forEach((cell, index) => {
    const role = columnAt(index)?.role;
    if (index < headColumn + extra && role !== 'number') groups.push(cell.text);
    else if (role === 'unit' && cell.text !== '') unit = cell.text;
    else if (role === 'note') notes.push(cell.text);
  });
  carried.groups = groups.map((text, index) => (text === '' ? (carried.groups[index] ?? '') : text));
  carried.notes = notes.map((text, index) => (text === '' && isSubRow ? (carried.notes[index] ?? '') : text));
  if (head === '') head = carried.head;
  carried.head = head;
  carried.unit = unit ?? (isSubRow ? carried.unit : undefined) ?? tableUnit;
  return { head, unit: carried.unit, notes: [...carried.groups, ...carried.notes].filter((text) => text !== '') };
}

function cellOf({ head, unit, notes }: RowContext, column: Column): Cell {
  const own = unit ?? column.unit;
  return { rowHead: head, ...(own !== undefined && { unit: own }), columnHead: column.head, notes };
}

function pushCaption(draft: Draft, cell: GridCell): void {
  if (cell.spans.length > 0) draft.blocks.push({ kind: 'caption', content: mapPieces(draft.source, cell.spans) });
}
