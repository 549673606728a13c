import type { Column } from '../column.js';
import type { Row } from '../csv.js';
import { mostCharacters } from './cell-text.js';
import { valueCell } from './cell-value.js';
import { columnWidth } from './column-width.js';
import { linkTarget } from './link-target.js';
import { cellName, type Sheet, type SheetCell, type SheetLink, type StyledCell } from './sheet.js';
import { sheetColumns } from './sheet-columns.js';
import { mostLinks, type WorkbookTable } from './workbook-tables.js';

/** A sheet that shows a table, and what it does not show. */
export interface TableSheet extends Sheet {
  readonly table: WorkbookTable;
  /** Records of the table, shown or not. */
  readonly records: number;
  readonly shown: number;
  /** Texts that Excel would not keep whole. */
  readonly shortened: number;
  /** Records with an address after the last link of a sheet. */
  readonly unlinked: number;
}

const header = { fontWeight: 'bold', backgroundColor: '#DDEBF7' } as const;
const linked = { textColor: '#0563C1', textDecoration: { underline: true } } as const;

type AddressOf = (documentId: string) => string | null;

interface Draft {
  readonly columns: readonly Column[];
  readonly rows: SheetCell[][];
  readonly links: SheetLink[];
  records: number;
  shortened: number;
  unlinked: number;
}

/** Shows the first `most` records of a table; `addressOf` gives the address of a document by its id. */
export function tableSheet(
  table: WorkbookTable,
  records: Iterable<Row>,
  most: number,
  addressOf: AddressOf,
): TableSheet {
  const columns = sheetColumns(table.table);
  const head = columns.map(({ title }) => ({ value: title, ...header }));
  const draft: Draft = { columns, rows: [head], links: [], records: 0, shortened: 0, unlinked: 0 };
  for (const record of records) {
    draft.records += 1;
    if (draft.records <= most) addRecord(draft, table, record, linkTarget(addressOfRecord(table, record, addressOf)));
  }
  const widths = columns.map(columnWidth);
  return { ...draft, name: table.name, table, widths, hasHeader: true, shown: draft.rows.length - 1 };
}

function addRecord(draft: Draft, { link }: WorkbookTable, record: Row, url: string | undefined): void {
  const { columns } = draft;
  const row = columns.map((column) => valueCell(column, record[column.name] ?? null));
  draft.shortened += Object.values(record).filter(isTooLong).length;
  if (url !== undefined && draft.links.length < mostLinks) {
    const at = columns.findIndex(({ name }) => name === link);
    row[at] = linkedCell(row[at] ?? null);
    draft.links.push({ cell: cellName(draft.rows.length, at), url });
  } else if (url !== undefined) draft.unlinked += 1;
  draft.rows.push(row);
}

function isTooLong(value: string | number | null): boolean {
  return typeof value === 'string' && value.length > mostCharacters;
}

function addressOfRecord({ link }: WorkbookTable, record: Row, addressOf: AddressOf): string | null {
  const value = link === undefined ? null : record[link];
  if (typeof value !== 'string') return null;
  return link === 'url' ? value : addressOf(value);
}

/** The cell of a link keeps its text: what it leads to is said elsewhere. */
function linkedCell(cell: SheetCell): SheetCell {
  const styled: StyledCell = cell === null || typeof cell !== 'object' ? { value: cell ?? '' } : cell;
  return { ...styled, ...linked };
}
