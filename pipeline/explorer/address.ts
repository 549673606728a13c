/** What the page shows, as it stands behind `#` in its address. */
export interface Address {
  readonly tab: Tab;
  /** Identifier of the fact, series or document in the panel. */
  readonly fact: string;
  readonly series: string;
  readonly source: string;
  readonly filter: Filter;
}

export const tabs = ['facts', 'series', 'targets', 'checks', 'documents'] as const;
export type Tab = (typeof tabs)[number];

export const filterFields = ['q', 'indicator', 'subject', 'period', 'kind', 'status', 'document', 'outcome'] as const;
/** What is looked for; empty where anything will do. `q` is free text. */
export type Filter = Readonly<Record<(typeof filterFields)[number], string>>;

/** Reads an address; what it does not say is empty. */
export function readAddress(hash: string): Address {
  const parameters = new URLSearchParams(hash.replace(/^#/u, ''));
  const get = (name: string): string => parameters.get(name) ?? '';
  // The fields are those of the list.
  const filter = Object.fromEntries(filterFields.map((name) => [name, get(name)])) as Filter;
  const tab = tabs.find((name) => name === get('tab')) ?? 'facts';
  return { tab, fact: get('fact'), series: get('series'), source: get('source'), filter };
}

/** The address as a link inside the page. */
export function writeAddress({ tab, fact, series, source, filter }: Address): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string): void => {
    if (value !== '') parameters.set(name, value);
  };
  if (tab !== 'facts') set('tab', tab);
  for (const name of filterFields) set(name, filter[name]);
  set('series', series);
  set('source', source);
  set('fact', fact);
  return `#${parameters.toString()}`;
}

export const noFilter: Filter = readAddress('').filter;
