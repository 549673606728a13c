import type { ExplorerTable } from '../model/explorer-data.js';
import type { Address, Filter } from './address.js';
import type { App, TabView } from './app.js';
import { textAt, type ColumnTable } from './column-table.js';
import { button, element } from './element.js';
import { textField } from './filter-fields.js';
import { codeWord, word } from './language.js';
import { makeResults, type Listing } from './results.js';
import { fits, holds } from './search.js';

/** A table that is listed with a search, and with buttons for the outcomes of its records. */
export interface ListTab extends Omit<Listing, 'wanted'> {
  readonly name: ExplorerTable;
  readonly searched: readonly string[];
  /** Codes of the column `outcome`; none for a table that has no such column. */
  readonly outcomes: readonly string[];
  /** Other tables its cells speak of. */
  readonly needs?: readonly ExplorerTable[];
}

/** Shows a list once its table is loaded. */
export function listTab(app: App, parent: HTMLElement, tab: ListTab): TabView {
  const change = (part: Partial<Filter>): void => {
    app.go({ filter: { ...app.address().filter, ...part } }, 'replace');
  };
  const results = makeResults({ ...tab, wanted: (filter) => wantedOf(tab, filter) });
  const search = textField('q', word('search'), change);
  const outcomes = element('div', { class: 'outcomes', role: 'group', 'aria-label': word('outcome') });
  const count = element('p', { id: 'count', role: 'status', 'aria-live': 'polite' });
  const form = element(
    'form',
    { role: 'search', 'aria-label': tab.label },
    search.element,
    ...(tab.outcomes.length > 0 ? [outcomes] : []),
    element('div', { class: 'actions' }, count),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  parent.replaceChildren(form, results.element);
  const update = ({ filter }: Address): Promise<void> => {
    search.set(filter);
    outcomes.replaceChildren(...outcomeButtons(tab, filter, change));
    return results.update(filter);
  };
  void Promise.all([tab.name, ...(tab.needs ?? [])].map((name) => app.dataset.load(name))).then(() => {
    if (parent.contains(form)) void update(app.address());
  });
  return { update, reveal: results.reveal, destroy: results.destroy };
}

function wantedOf({ searched, outcomes }: ListTab, { q, outcome }: Filter): ReturnType<Listing['wanted']> {
  return [
    ...(q.trim() === '' ? [] : [holds(q, searched)]),
    ...(outcomes.includes(outcome) ? [fits('outcome', (code) => code === outcome)] : []),
  ];
}

function outcomeButtons(tab: ListTab, filter: Filter, change: (part: Partial<Filter>) => void): HTMLElement[] {
  return tab.outcomes.map((code) => {
    const isPressed = filter.outcome === code;
    const count = countOf(tab.table, code);
    return button(
      `${codeWord(code)} ${count}`,
      { class: `chip ${count > 0 ? `code-${code}` : 'none'}`, 'aria-pressed': String(isPressed) },
      () => {
        change({ outcome: isPressed ? '' : code });
      },
    );
  });
}

function countOf(table: ColumnTable, code: string): number {
  let count = 0;
  for (let row = 0; row < table.loaded; row += 1) if (textAt(table, 'outcome', row) === code) count += 1;
  return count;
}
