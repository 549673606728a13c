import { element } from './element.js';
import type { Listing } from './results.js';
import { word } from './language.js';

/** More rows than this fill no useful number of sheets. */
const mostRows = 1000;

/** Puts the rows found on paper, not only those in sight; gives what ends it. */
export function printRows(
  holder: HTMLElement,
  { columns, label }: Pick<Listing, 'columns' | 'label'>,
  rows: () => Int32Array,
): () => void {
  let sheet: HTMLElement | undefined;
  const remove = (): void => {
    sheet?.remove();
    sheet = undefined;
  };
  const lay = (): void => {
    remove();
    sheet = tableOf(columns, label, rows());
    holder.after(sheet);
  };
  addEventListener('beforeprint', lay);
  addEventListener('afterprint', remove);
  return () => {
    removeEventListener('beforeprint', lay);
    removeEventListener('afterprint', remove);
    remove();
  };
}

function tableOf(columns: Listing['columns'], label: string, rows: Int32Array): HTMLElement {
  const some = Array.from(rows.subarray(0, mostRows));
  const caption = rows.length > mostRows ? `${label} · ${word('printed', mostRows)}` : label;
  return element(
    'table',
    { class: 'print-only' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map(({ title, isNumber }) =>
          element('th', { scope: 'col', class: isNumber === true && 'number' }, title),
        ),
      ),
    ),
    element(
      'tbody',
      {},
      ...some.map((row) =>
        element(
          'tr',
          {},
          ...columns.map(({ cell, isNumber }) => element('td', { class: isNumber === true && 'number' }, cell(row))),
        ),
      ),
    ),
  );
}
