import { noFilter, type Address } from './address.js';
import type { App, TabView } from './app.js';
import { rowOfId, textAt, wordColumn, type ColumnTable } from './column-table.js';
import { saveFile, writeCsv } from './csv-export.js';
import { button, byId, element, isWide } from './element.js';
import { wantedFacts } from './fact-filter.js';
import { changeFilter, codeField, countLine, searchForm, textField, type FilterField } from './filter-fields.js';
import { word } from './language.js';
import { codeCell, kindCell, nameCell, periodCell, shownText, textCell, valueCell } from './record-cells.js';
import { makeResults, type Listing, type Results } from './results.js';

/** Search in all facts. */
export function factsTab(app: App, parent: HTMLElement): TabView {
  const facts = app.dataset.table('facts');
  const results = makeResults(factListing(app, facts));
  const fields = filterFields(app);
  const clear = button(word('clear'), { class: 'quiet' }, () => {
    app.go({ filter: noFilter }, 'replace');
    // The button is gone then.
    byId('main').focus();
  });
  parent.replaceChildren(filterForm(app, fields, results, clear), results.element);
  const update = ({ filter }: Address): Promise<void> => {
    for (const field of fields) field.set(filter);
    clear.hidden = JSON.stringify(filter) === JSON.stringify(noFilter);
    return results.update(filter);
  };
  void loadFacts(app, facts, () => update(app.address()));
  return { update, reveal: results.reveal, destroy: results.destroy };
}

/** Shows the first facts at once, and all as soon as they are there. */
async function loadFacts({ dataset, announce }: App, facts: ColumnTable, show: () => Promise<void>): Promise<void> {
  const isFirst = facts.loaded === 0;
  let shown = 0;
  await dataset.load('facts', async () => {
    if (shown > 0 || facts.loaded === facts.total) return;
    shown = facts.loaded;
    await show();
  });
  await show();
  if (facts.total > 0 && isFirst) announce(word('shown', facts.total, facts.total));
}

function filterFields(app: App): FilterField[] {
  const change = changeFilter(app);
  return [
    textField('q', word('search'), change, { hint: word('searchHint') }),
    textField('indicator', word('indicator'), change),
    textField('subject', word('subject'), change),
    textField('period', word('period'), change, { hint: word('periodHint') }),
    codeField('kind', word('kind'), ['level', 'growth', 'change', 'share', 'multiple', 'rank'], change),
    codeField('status', word('status'), ['actual', 'target', 'provision'], change),
    textField('document', word('document'), change, { suggestions: documentTitles(app) }),
  ];
}

/** Most titles a browser offers without delay. */
const mostTitles = 300;

function documentTitles({ dataset }: App): string[] {
  return wordColumn(dataset.table('documents'), 'title')
    .words.filter((title) => title !== null)
    .slice(0, mostTitles);
}

function filterForm(app: App, fields: readonly FilterField[], results: Results, clear: HTMLElement): HTMLElement {
  const [first, ...rest] = fields.map((field) => field.element);
  const actions = element(
    'div',
    { class: 'actions' },
    countLine(),
    clear,
    button(word('exportCsv'), { id: 'export' }, () => {
      void writeCsv(app.dataset.table('facts'), results.rows(), app.dataset.manifest).then((csv) => {
        saveFile('facts.csv', csv);
      });
    }),
  );
  const more = element(
    'details',
    { open: isWide() },
    element('summary', {}, word('filters')),
    element('div', { class: 'fields' }, ...rest),
  );
  return searchForm(word('facts'), ...(first ? [first] : []), more, actions);
}

function factListing(app: App, facts: ColumnTable): Listing {
  const link = (row: number): string => app.link({ fact: textAt(facts, 'fact_id', row) ?? '' });
  const title = (row: number): Node => {
    const documents = app.dataset.table('documents');
    const id = textAt(facts, 'document_id', row) ?? '';
    const own = rowOfId(documents, 'document_id', id);
    return shownText((own === undefined ? null : textAt(documents, 'title', own)) ?? id);
  };
  return {
    label: word('facts'),
    table: facts,
    decimals: ['value'],
    wanted: wantedFacts,
    onChoose: (row) => {
      app.go({ fact: textAt(facts, 'fact_id', row) ?? '' });
    },
    columns: [
      { name: 'indicator', title: word('indicator'), cell: nameCell(app.dataset, facts, link), grow: 3, least: 92 },
      { name: 'value', title: word('value'), cell: valueCell(facts), isNumber: true, width: isWide() ? 150 : 112 },
      { name: 'period', title: word('period'), cell: periodCell(facts), width: 112 },
      { name: 'kind', title: word('kind'), cell: kindCell(facts), width: 108, spare: 1 },
      { name: 'status', title: word('status'), cell: codeCell(facts, 'status'), width: 100, spare: 2 },
      { name: 'sentence', title: word('sentence'), cell: textCell(facts, 'sentence'), grow: 4, least: 220, spare: 3 },
      { name: 'document_id', title: word('document'), cell: title, grow: 2, least: 160, spare: 4 },
    ],
  };
}
