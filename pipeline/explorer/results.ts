import type { Filter } from './address.js';
import type { ColumnTable } from './column-table.js';
import { byId, element } from './element.js';
import { makeGrid, type Grid, type GridColumn, type Order } from './grid.js';
import { word } from './language.js';
import { printRows } from './print-rows.js';
import { findRows, type Wanted } from './search.js';
import { sortKeys, sortRows } from './sort-rows.js';

/** How the records of a table are listed. */
export interface Listing {
  readonly label: string;
  readonly table: ColumnTable;
  readonly columns: readonly GridColumn[];
  /** Columns that hold decimals as texts. */
  readonly decimals: readonly string[];
  readonly wanted: (filter: Filter) => readonly Wanted[];
  /** Chooses and orders among the rows found; all of them as they come when left out. */
  readonly arrange?: (rows: Int32Array) => Int32Array;
  /** How many rows there are to show without a filter. */
  readonly total?: () => number;
  /** Keys by which to sort by a column that is not one of the table. */
  readonly keys?: (name: string) => Float64Array | undefined;
  readonly onChoose: (row: number) => void;
}

/** The rows that were found, on the screen. */
export interface Results {
  readonly element: HTMLElement;
  readonly update: (filter: Filter) => Promise<void>;
  readonly reveal: (row: number) => Promise<boolean>;
  /** What is shown, in the order in which it is. */
  readonly rows: () => Int32Array;
  readonly destroy: () => void;
}

/** A grid of what is found, which counts its rows aloud. */
export function makeResults(listing: Listing): Results {
  const holder = element('div', { class: 'grid' });
  let found: Int32Array = new Int32Array();
  let shown = found;
  let run = 0;
  let grid: Promise<Grid> | undefined;
  const rowsIn = async (order: Order): Promise<Int32Array> => {
    shown = order === undefined ? found : await sortRows(found, keysOf(listing, order.name), order.descending);
    return shown;
  };
  const open = (): Promise<Grid> =>
    (grid ??= makeGrid(holder, listing.label, listing.columns, rowsIn, listing.onChoose));
  const stopPrinting = printRows(holder, listing, () => shown);
  return {
    element: holder,
    rows: () => shown,
    update: async (filter) => {
      run += 1;
      const mine = run;
      const rows = await findRows(listing.table, listing.wanted(filter), () => mine !== run);
      if (rows === undefined) return;
      found = listing.arrange?.(rows) ?? rows;
      await (await open()).refresh();
      if (mine === run) tellCount(found.length, listing);
    },
    reveal: async (row) => (await open()).reveal(row),
    destroy: () => {
      run += 1;
      stopPrinting();
      void grid?.then(({ destroy }) => {
        destroy();
      });
    },
  };
}

function tellCount(count: number, { table, total }: Listing): void {
  const isLoading = table.loaded < table.total;
  byId('count').textContent = isLoading
    ? word('loading', table.loaded, table.total)
    : word('shown', count, total?.() ?? table.total);
}

function keysOf({ keys, table, decimals }: Listing, name: string): Float64Array {
  return keys?.(name) ?? sortKeys(table, name, decimals.includes(name));
}
