import type { App } from './app.js';
import { countedOnce, textAt, wordColumn, type ColumnTable } from './column-table.js';
import { element } from './element.js';
import { word } from './language.js';
import type { ListTab } from './list-tab.js';
import { codeCell, nameCell, shownText, textCell } from './record-cells.js';

/** Every series once, those with most observations first. */
export function seriesTab(app: App): ListTab {
  const table = app.dataset.table('series');
  const at = (row: number, name: string): string => textAt(table, name, row) ?? '';
  const change = (row: number) => ({ series: at(row, 'series_id'), fact: '', source: '' });
  const counts = countedOnce(table, 'series_id');
  const countOf = (row: number): number => counts()[wordColumn(table, 'series_id').rows[row] ?? 0] ?? 0;
  return {
    name: 'series',
    needs: ['indicators'],
    label: word('series'),
    table,
    searched: ['indicator', 'indicator_id', 'subject', 'period', 'reference'],
    outcomes: [],
    decimals: [],
    total: () => wordColumn(table, 'series_id').words.length - 1,
    arrange: (rows) => firstOfEach(rows, table).sort((a, b) => countOf(b) - countOf(a) || a - b),
    keys: (name) =>
      name === 'observations' ? Float64Array.from({ length: table.loaded }, (_, row) => countOf(row)) : undefined,
    onChoose: (row) => {
      app.go(change(row));
    },
    columns: [
      {
        name: 'indicator',
        title: word('indicator'),
        cell: nameCell(app.dataset, table, (row) => app.link(change(row))),
        grow: 3,
        least: 92,
      },
      { name: 'kind', title: word('kind'), cell: codeCell(table, 'kind'), width: 92 },
      { spare: 2, name: 'reference', title: word('reference'), cell: textCell(table, 'reference'), grow: 1 },
      { spare: 1, name: 'unit', title: word('unit'), cell: (row: number) => shownText(at(row, 'unit')), width: 100 },
      {
        name: 'observations',
        title: word('observations'),
        cell: (row) => element('span', {}, String(countOf(row))),
        isNumber: true,
        width: 92,
      },
    ],
  };
}

/** The first row of every series among some rows. */
function firstOfEach(rows: Int32Array, table: ColumnTable): Int32Array {
  const seen = new Set<number>();
  const { rows: places } = wordColumn(table, 'series_id');
  return rows.filter((row) => {
    const place = places[row] ?? 0;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
