import { numberAt, rowOfId, textAt, type ColumnTable } from './column-table.js';
import type { Dataset } from './dataset.js';
import { element } from './element.js';
import { codeWord, language } from './language.js';
import { shownNumber, shownValue } from './shown-number.js';
import { visible } from './visible-text.js';

/** A text of the data in the page. */
export function shownText(text: string | null): HTMLElement {
  return element('bdi', {}, visible(text ?? ''));
}

/** A column as it is. */
export function textCell(table: ColumnTable, name: string): (row: number) => Node {
  return (row) => shownText(textAt(table, name, row));
}

/** A period; one between two days goes onto two lines rather than break inside a day. */
export function periodCell(table: ColumnTable, name = 'period'): (row: number) => Node {
  return (row) => {
    const days = (textAt(table, name, row) ?? '').split('/');
    const parts = days.map((day, index) => element('span', {}, visible(index > 0 ? `/${day}` : day)));
    return element('span', { class: 'period' }, ...parts.flatMap((part) => [part, document.createElement('wbr')]));
  };
}

/** A code by its word. */
export function codeCell(table: ColumnTable, name: string): (row: number) => Node {
  return (row) => {
    const code = textAt(table, name, row);
    return element('span', { class: `code code-${code ?? 'none'}` }, codeWord(code));
  };
}

/** The kind of a fact, and below it what it is compared with or a share of. */
export function kindCell(table: ColumnTable): (row: number) => Node {
  const kind = codeCell(table, 'kind');
  return (row) => {
    const reference = textAt(table, 'reference', row);
    return element(
      'div',
      { class: 'name' },
      kind(row),
      ...(reference === null ? [] : [element('small', {}, shownText(reference))]),
    );
  };
}

/** A count, to the last digit. */
export function numberCell(table: ColumnTable, name: string): (row: number) => Node {
  return (row) => element('span', {}, shownNumber(String(numberAt(table, name, row) || 0), 'en'));
}

/** A decimal as people read it, with the exact one on request. */
export function decimalCell(table: ColumnTable, name: string): (row: number) => Node {
  return (row) => {
    const decimal = textAt(table, name, row);
    return decimal === null ? element('span') : element('span', { title: decimal }, shownNumber(decimal, language()));
  };
}

/** A value with qualifier and unit out of the columns `<prefix>value` and so on. */
export function valueOf(table: ColumnTable, row: number, prefix = ''): string {
  const at = (name: string): string | null => textAt(table, prefix + name, row);
  const value = at('value');
  if (value === null) return '';
  const unit = textAt(table, 'unit', row);
  const max = at('value_max');
  return visible(shownValue({ value, max, qualifier: at('qualifier') }, unit, language()));
}

export function valueCell(table: ColumnTable, prefix = ''): (row: number) => Node {
  return (row) => element('bdi', { title: textAt(table, `${prefix}value`, row) ?? '' }, valueOf(table, row, prefix));
}

/** English name of an indicator where the page speaks English and the catalogue has one. */
export function englishName({ table }: Dataset, id: string | null): string {
  if (language() !== 'en' || id === null) return '';
  const indicators = table('indicators');
  const row = rowOfId(indicators, 'indicator_id', id);
  return row === undefined ? '' : (textAt(indicators, 'label_en', row) ?? '');
}

/** Indicator as a link, with the English name, and the subject below it. */
export function nameCell(dataset: Dataset, table: ColumnTable, link: (row: number) => string): (row: number) => Node {
  return (row) => {
    const english = englishName(dataset, textAt(table, 'indicator_id', row));
    const subject = textAt(table, 'subject', row);
    return element(
      'div',
      { class: 'name' },
      element('a', { href: link(row) }, shownText(textAt(table, 'indicator', row) ?? '—')),
      ...(english === '' ? [] : [element('small', { lang: 'en' }, english)]),
      element('small', {}, shownText(subject)),
    );
  };
}

/** Links to facts, numbered. */
export function factLinks(ids: string | null, link: (id: string) => string, label: string): HTMLElement {
  const links = (ids ?? '').split(' ').filter((id) => id !== '');
  return element(
    'span',
    { class: 'fact-links' },
    ...links.map((id, index) =>
      element('a', { href: link(id), title: id, 'aria-label': `${label} ${index + 1}` }, String(index + 1)),
    ),
  );
}
