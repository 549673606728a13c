import type { ExplorerTable } from '../model/explorer-data.js';
import type { Address, Filter } from './address.js';
import type { App, TabView } from './app.js';
import { countedOnce, wordColumn } from './column-table.js';
import { button, element } from './element.js';
import { changeFilter, countLine, searchForm, textField, type ChangeFilter } from './filter-fields.js';
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
  const change = changeFilter(app);
  const counts = countedOnce(tab.table, 'outcome');
  const countOf = (code: string): number => counts()[wordColumn(tab.table, 'outcome').places.get(code) ?? -1] ?? 0;
  const results = makeResults({ ...tab, wanted: (filter) => wantedOf(tab, filter) });
  const search = textField('q', word('search'), change);
  const outcomes = element('div', { class: 'outcomes', role: 'group', 'aria-label': word('outcome') });
  const form = searchForm(
    tab.label,
    search.element,
    ...(tab.outcomes.length > 0 ? [outcomes] : []),
    element('div', { class: 'actions' }, countLine()),
  );
  parent.replaceChildren(form, results.element);
  const update = ({ filter }: Address): Promise<void> => {
    search.set(filter);
    outcomes.replaceChildren(...outcomeButtons(tab, filter, countOf, change));
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

function outcomeButtons(
  { outcomes }: ListTab,
  filter: Filter,
  countOf: (code: string) => number,
  change: ChangeFilter,
): HTMLElement[] {
  return outcomes.map((code) => {
    const isPressed = filter.outcome === code;
    const count = countOf(code);
    return button(
      `${codeWord(code)} ${count}`,
      { class: `chip ${count > 0 ? `code-${code}` : 'none'}`, 'aria-pressed': String(isPressed) },
      () => {
        change({ outcome: isPressed ? '' : code });
      },
    );
  });
}
