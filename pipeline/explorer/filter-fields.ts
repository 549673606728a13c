import type { Filter } from './address.js';
import type { App } from './app.js';
import { element } from './element.js';
import { codeWord, word } from './language.js';

type Field = keyof Filter;

/** Filters by another value of some fields. */
export type ChangeFilter = (part: Partial<Filter>) => void;

/** Fields of a form that filters. */
export interface FilterField {
  readonly element: HTMLElement;
  /** Shows a filter that came from elsewhere. */
  readonly set: (filter: Filter) => void;
}

export function changeFilter(app: App): ChangeFilter {
  return (part) => {
    app.go({ filter: { ...app.address().filter, ...part } }, 'replace');
  };
}

/** A form whose fields work while one types: there is nothing to submit. */
export function searchForm(label: string, ...children: readonly Node[]): HTMLFormElement {
  const form = element('form', { role: 'search', 'aria-label': label }, ...children);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  return form;
}

/** Where the number of records found is said. */
export function countLine(): HTMLElement {
  return element('p', { id: 'count', role: 'status', 'aria-live': 'polite' });
}

/** A field for a text; `suggestions` are offered while one types. */
export function textField(
  name: Field,
  label: string,
  change: ChangeFilter,
  options: { readonly hint?: string; readonly suggestions?: readonly string[] } = {},
): FilterField {
  const { hint, suggestions } = options;
  const id = `field-${name}`;
  const input = element('input', {
    id,
    type: 'search',
    name,
    autocomplete: 'off',
    spellcheck: 'false',
    ...(hint !== undefined && { placeholder: hint }),
    ...(suggestions && { list: `${id}-list` }),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      change({ [name]: input.value });
    }, 150);
  });
  const list =
    suggestions &&
    element('datalist', { id: `${id}-list` }, ...suggestions.map((value) => element('option', { value })));
  return {
    element: element(
      'div',
      { class: `field field-${name}` },
      element('label', { for: id }, label),
      input,
      ...(list ? [list] : []),
    ),
    set: (filter) => {
      if (document.activeElement !== input || filter[name] === '') input.value = filter[name];
    },
  };
}

/** A field for one of a few codes. */
export function codeField(name: Field, label: string, codes: readonly string[], change: ChangeFilter): FilterField {
  const id = `field-${name}`;
  const select = element(
    'select',
    { id, name },
    element('option', { value: '' }, word('any')),
    ...codes.map((code) => element('option', { value: code }, codeWord(code))),
  );
  select.addEventListener('change', () => {
    change({ [name]: select.value });
  });
  return {
    element: element('div', { class: `field field-${name}` }, element('label', { for: id }, label), select),
    set: (filter) => (select.value = filter[name]),
  };
}
