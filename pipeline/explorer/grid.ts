import {
  AjaxModule,
  FormatModule,
  InteractionModule,
  PageModule,
  ResizeColumnsModule,
  ResizeTableModule,
  ResponsiveLayoutModule,
  SortModule,
  Tabulator,
  type ColumnDefinition,
  type RowComponent,
} from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator_simple.css';
import { element } from './element.js';
import { word } from './language.js';

Tabulator.registerModule([
  AjaxModule,
  FormatModule,
  InteractionModule,
  PageModule,
  ResizeColumnsModule,
  ResizeTableModule,
  ResponsiveLayoutModule,
  SortModule,
]);

/** A column of a grid. */
export interface GridColumn {
  readonly name: string;
  readonly title: string;
  /** What stands in the cell of a row. */
  readonly cell: (row: number) => Node;
  readonly width?: number;
  /** Share of the width that is left. */
  readonly grow?: number;
  readonly isNumber?: boolean;
  readonly isUnsorted?: boolean;
  /** Where there is no room, columns with the highest go first; those without stay. */
  readonly spare?: number;
  readonly least?: number;
}

/** Order in which a reader wants the rows; undefined as they come. */
export type Order = { readonly name: string; readonly descending: boolean } | undefined;

/** A table on the screen: only the rows in sight are in the page. */
export interface Grid {
  /** Asks for the rows anew and shows the first. */
  readonly refresh: () => Promise<void>;
  /** Shows a row and marks it; false when it is not among the rows. */
  readonly reveal: (row: number) => Promise<boolean>;
  readonly destroy: () => void;
}

const pageRows = 200;

/** Makes a grid whose rows `rowsIn` gives in an order. */
export function makeGrid(
  parent: HTMLElement,
  label: string,
  columns: readonly GridColumn[],
  rowsIn: (order: Order) => Promise<Int32Array>,
  onChoose: (row: number) => void,
): Promise<Grid> {
  const holder = element('div', { 'aria-label': label });
  parent.replaceChildren(holder);
  let rows: Int32Array = new Int32Array();
  let chosen = -1;
  const table = new Tabulator(holder, {
    height: '100%',
    layout: 'fitColumns',
    responsiveLayout: 'hide',
    index: 'row',
    columns: columns.map(toDefinition),
    placeholder: () => word('nothing'),
    pagination: true,
    paginationMode: 'remote',
    paginationSize: pageRows,
    sortMode: 'remote',
    ajaxURL: 'rows',
    ajaxRequestFunc: async (_url: string, _config: unknown, { page, sort }: Request) => {
      const [first] = sort ?? [];
      rows = await rowsIn(first && { name: first.field, descending: first.dir === 'desc' });
      const from = (page - 1) * pageRows;
      const data = Array.from(rows.subarray(from, from + pageRows), (row) => ({ row }));
      return { data, last_page: Math.max(1, Math.ceil(rows.length / pageRows)), last_row: rows.length };
    },
    dataLoader: false,
    columnDefaults: { headerSortTristate: true, resizable: 'header' },
    locale: 'page',
    langs: { page: { pagination: pageWords() } },
    rowFormatter: (row) => {
      const isChosen = (row.getData() as RowData).row === chosen;
      row.getElement().classList.toggle('chosen', isChosen);
    },
  });
  const choose = (row: RowComponent): void => {
    const before = chosen;
    chosen = (row.getData() as RowData).row;
    for (const each of table.getRows()) if ([before, chosen].includes((each.getData() as RowData).row)) each.reformat();
  };
  table.on('rowClick', (event, row) => {
    choose(row);
    if (event.target instanceof Element && event.target.closest('a,button') !== null) return;
    onChoose((row.getData() as RowData).row);
  });
  const grid: Grid = {
    refresh: () => table.setData('rows'),
    reveal: async (row) => {
      const at = rows.indexOf(row);
      const before = chosen;
      chosen = row;
      if (at >= 0 && table.getPage() !== Math.floor(at / pageRows) + 1)
        await table.setPage(Math.floor(at / pageRows) + 1);
      const shown = table.getRows();
      const find = (each: number): RowComponent | undefined =>
        shown.find((component) => (component.getData() as RowData).row === each);
      find(before)?.reformat();
      const found = at < 0 ? undefined : find(row);
      found?.reformat();
      await found?.scrollTo('center', false);
      return found !== undefined;
    },
    destroy: () => {
      table.destroy();
    },
  };
  return new Promise((resolve) => {
    table.on('tableBuilt', () => {
      sortByKeys(holder);
      resolve(grid);
    });
  });
}

/** Heads of columns that sort are reached by Tab and pressed by Enter or the space bar. */
function sortByKeys(holder: HTMLElement): void {
  for (const head of holder.querySelectorAll<HTMLElement>('.tabulator-col.tabulator-sortable')) {
    head.tabIndex = 0;
    head.addEventListener('keydown', (event) => {
      if (event.target !== head || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      head.click();
    });
  }
}

interface Request {
  readonly page: number;
  readonly sort?: readonly { readonly field: string; readonly dir: string }[];
}

interface RowData {
  readonly row: number;
}

function toDefinition({
  name,
  title,
  cell,
  width,
  grow,
  isNumber,
  isUnsorted,
  spare,
  least,
}: GridColumn): ColumnDefinition {
  return {
    field: name,
    title,
    formatter: (place) => wrapped(cell((place.getData() as RowData).row)),
    hozAlign: isNumber === true ? 'right' : 'left',
    headerHozAlign: isNumber === true ? 'right' : 'left',
    headerSort: isUnsorted !== true,
    responsive: spare ?? 0,
    minWidth: least ?? width ?? 120,
    ...(width !== undefined && { width }),
    ...(grow !== undefined && { widthGrow: grow }),
  };
}

/** The library takes strings for markup, and nodes as they are. */
function wrapped(node: Node): HTMLElement {
  return node instanceof HTMLElement ? node : element('span', {}, node);
}

function pageWords(): Readonly<Record<string, string>> {
  const entries = [
    ['first', 'first'],
    ['last', 'last'],
    ['prev', 'previousPage'],
    ['next', 'nextPage'],
  ] as const;
  return Object.fromEntries([
    ['page_title', word('page')],
    ...entries.flatMap(([name, key]) => [
      [name, word(key)],
      [`${name}_title`, word(key)],
    ]),
  ]) as Readonly<Record<string, string>>;
}
