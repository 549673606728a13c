import type { App } from './app.js';
import { rowOf, textAt, wordColumn } from './column-table.js';
import { button, element, isWide } from './element.js';
import { codeWord, word, type Language } from './language.js';
import { englishName, shownText, valueOf } from './record-cells.js';
import type { Word } from './words.js';

/** A fact in words, with what can be done from it. `siblings` are the facts of its document in the order of the text. */
export function factCard(app: App, row: number, siblings: readonly number[]): HTMLElement {
  const facts = app.dataset.table('facts');
  const at = (name: string): string | null => textAt(facts, name, row);
  const english = englishName(app.dataset, at('indicator_id'));
  const fields: readonly (readonly [Word, string | null])[] = [
    ['subject', at('subject')],
    ['period', at('period')],
    ['kind', codeWord(at('kind'))],
    ['status', codeWord(at('status'))],
    ['reference', at('reference')],
    ['section', at('section')],
    ['speaker', at('speaker')],
    ['rule', at('rule')],
  ];
  const id = at('fact_id') ?? '';
  return element(
    'div',
    { class: 'card' },
    element('h3', {}, shownText(at('indicator') ?? '—'), ...(english === '' ? [] : [' ', small(english, 'en')])),
    element('p', { class: 'value' }, valueOf(facts, row)),
    element(
      'details',
      { open: isWide() },
      element('summary', {}, word('details')),
      element(
        'dl',
        {},
        ...fields.filter(([, value]) => value !== null && value !== '').flatMap(([name, value]) => pair(name, value)),
        element('dt', {}, word('identifier')),
        element('dd', {}, element('a', { href: app.link({ fact: id }) }, id)),
      ),
    ),
    actions(app, row, siblings),
  );
}

function small(text: string, lang: Language): HTMLElement {
  return element('small', { lang }, text);
}

function pair(name: Word, value: string | null): HTMLElement[] {
  return [element('dt', {}, word(name)), element('dd', {}, shownText(value))];
}

function actions(app: App, row: number, siblings: readonly number[]): HTMLElement {
  const facts = app.dataset.table('facts');
  const idOf = (of: number | undefined): string => (of === undefined ? '' : (textAt(facts, 'fact_id', of) ?? ''));
  const at = siblings.indexOf(row);
  const step = (name: Word, to: number | undefined): HTMLElement =>
    button(word(name), { disabled: to === undefined, class: `step-${name}` }, () => {
      app.go({ fact: idOf(to) }, 'replace');
    });
  const holder = element(
    'div',
    { class: 'actions' },
    step('previous', siblings[at - 1]),
    step('next', siblings[at + 1]),
    button(word('showRow'), { class: 'show-row' }, () => {
      app.showRow(row);
    }),
  );
  void app.dataset.load('series').then(() => {
    const series = seriesOf(app, idOf(row));
    if (series === undefined) return;
    holder.append(
      button(word('showSeries'), { class: 'show-series' }, () => {
        app.go({ series, fact: '', source: '' });
      }),
    );
  });
  return holder;
}

/** Identifier of the series a fact belongs to. */
function seriesOf({ dataset }: App, id: string): string | undefined {
  const table = dataset.table('series');
  const words = wordColumn(table, 'fact_ids').words.find((ids) => ids?.includes(id) === true);
  const row = words === null || words === undefined ? undefined : rowOf(table, 'fact_ids', words);
  return row === undefined ? undefined : (textAt(table, 'series_id', row) ?? undefined);
}
