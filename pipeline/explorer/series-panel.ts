import type { Address } from './address.js';
import type { App } from './app.js';
import { drawSeries, type Point } from './chart.js';
import { rowOf, rowsOf, textAt, type ColumnTable } from './column-table.js';
import { element } from './element.js';
import { codeWord, word } from './language.js';
import { englishName, factLinks, shownText, valueOf } from './record-cells.js';
import { visible } from './visible-text.js';

/** Draws one series with its targets, and its values as a table. */
export async function showSeries(app: App, holder: HTMLElement, { series: id }: Address): Promise<void> {
  const table = await app.dataset.load('series');
  const first = rowOf(table, 'series_id', id);
  if (app.address().series !== id) return;
  if (first === undefined) {
    holder.replaceChildren(element('p', { class: 'empty' }, word('nothing')));
    return;
  }
  const rows = rowsOf(table, 'series_id', id);
  const at = (name: string): string | null => textAt(table, name, first);
  const about = [
    at('subject'),
    codeWord(at('kind')),
    at('reference'),
    at('unit'),
    englishName(app.dataset, at('indicator_id')),
  ];
  const name = visible(at('indicator') ?? '');
  const figure = element('figure', { role: 'img', 'aria-label': word('chartLabel', name, rows.length) });
  holder.replaceChildren(
    element(
      'div',
      { class: 'series' },
      element('h2', { tabindex: -1 }, shownText(at('indicator'))),
      element('p', {}, shownText(about.filter(Boolean).join(' · '))),
      figure,
      element('p', { class: 'hint', 'aria-hidden': 'true' }, legendOf(table, rows)),
      observations(app, table, rows),
    ),
  );
  keepDrawn(
    figure,
    rows.map((row) => pointOf(table, row)),
    at('unit'),
    at('kind') ?? '',
  );
}

const signs = { actual: '●', target: '◇', provision: '△' } as const;

/** What the signs of the chart mean, of those that are in it. */
function legendOf(table: ColumnTable, rows: readonly number[]): string {
  const there = new Set(rows.map((row) => textAt(table, 'status', row)));
  const shown = Object.entries(signs).filter(([status]) => there.has(status));
  return shown.map(([status, sign]) => `${sign} ${codeWord(status)}`).join('　');
}

/** Draws anew whenever the width changes. */
function keepDrawn(figure: HTMLElement, points: readonly Point[], unit: string | null, kind: string): void {
  let drawn = 0;
  const observer = new ResizeObserver(() => {
    if (!figure.isConnected) observer.disconnect();
    const width = Math.floor(figure.clientWidth);
    if (width === drawn || width === 0) return;
    drawn = width;
    figure.replaceChildren(drawSeries(points, unit, kind, width));
  });
  observer.observe(figure);
}

function pointOf(table: ColumnTable, row: number): Point {
  const at = (name: string): string => textAt(table, name, row) ?? '';
  return {
    day: at('period_end'),
    value: at('value'),
    max: textAt(table, 'value_max', row),
    status: at('status'),
    title: `${at('period')} ${codeWord(at('status'))} ${valueOf(table, row)}`,
  };
}

function observations(app: App, table: ColumnTable, rows: readonly number[]): HTMLElement {
  const heads = [word('period'), word('status'), word('value'), word('source')];
  const link = (id: string): string => app.link({ fact: id });
  return element(
    'table',
    { class: 'observations' },
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element(
      'tbody',
      {},
      ...rows.map((row) => {
        const at = (name: string): string => textAt(table, name, row) ?? '';
        return element(
          'tr',
          {},
          element('th', { scope: 'row' }, visible(at('period'))),
          element('td', {}, element('span', { class: `code code-${at('status')}` }, codeWord(at('status')))),
          element('td', { class: 'number', title: at('value') }, valueOf(table, row)),
          element('td', {}, factLinks(at('fact_ids'), link, word('source'))),
        );
      }),
    ),
  );
}
