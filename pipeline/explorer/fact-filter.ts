import type { Filter } from './address.js';
import { either, fits, holds, type Wanted } from './search.js';

const searched = [
  'indicator',
  'indicator_id',
  'subject',
  'quote',
  'sentence',
  'section',
  'speaker',
  'document_id',
  'fact_id',
];

/** What a filter asks of a fact. */
export function wantedFacts(filter: Filter): Wanted[] {
  const exact = (name: 'kind' | 'status'): Wanted => fits(name, (word) => word === filter[name]);
  return [
    ...(filter.q.trim() === '' ? [] : [holds(filter.q, searched)]),
    ...(filter.indicator.trim() === '' ? [] : [holds(filter.indicator, ['indicator', 'indicator_id'])]),
    ...(filter.subject.trim() === '' ? [] : [holds(filter.subject, ['subject'])]),
    ...(filter.document.trim() === '' ? [] : [holds(filter.document, ['document_id'])]),
    ...(filter.kind === '' ? [] : [exact('kind')]),
    ...(filter.status === '' ? [] : [exact('status')]),
    ...(filter.period.trim() === '' ? [] : [inPeriod(filter.period.trim())]),
  ];
}

/** Periods that open like a text (2024-Q1), or lie in a year or between two. */
function inPeriod(text: string): Wanted {
  const like = fits('period', (period) => period.startsWith(text));
  const years = /^(\d{4})(?:[/–~至-](\d{4}))?$/u.exec(text);
  const [, from, to = from] = years ?? [];
  if (from === undefined || to === undefined) return like;
  return either(
    like,
    fits('period', (period) => {
      const [first = '', last = first] = period.split('/');
      return first.slice(0, 4) >= from && last.slice(0, 4) <= to;
    }),
  );
}
