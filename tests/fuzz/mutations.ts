import { fragments } from './fragments.js';
import { choose, splice, type Mutation } from './mutation.js';
import { exchanges } from './exchanges.js';

const clauseEnd = /[，；。,;]/u;

/** One mutation for each list of fragments: one of them, put in anywhere. */
const insertions = Object.entries(fragments).map(([name, list]): Mutation => ({
  id: `insert-${name}`,
  mutate: (text, { at, pick }) => splice(text, at, at, choose(list, pick)),
}));

/** Every mutation; the order is of no account but decides what a seed gives. */
export const mutations: readonly Mutation[] = [
  { id: 'delete', mutate: (text, { at, to }) => splice(text, at, to, '') },
  { id: 'duplicate', mutate: (text, { at, to }) => splice(text, to, to, text.slice(at, to)) },
  { id: 'repeat', mutate: (text, { at, to, pick }) => splice(text, to, to, text.slice(at, to).repeat(pick % 8)) },
  {
    id: 'move',
    mutate: (text, { at, to, other }) => splice(splice(text, at, to, ''), other, other, text.slice(at, to)),
  },
  {
    id: 'swap-characters',
    mutate: (text, { at }) => splice(text, at, at + 2, text.charAt(at + 1) + text.charAt(at)),
  },
  { id: 'cut-off-end', mutate: (text, { at }) => text.slice(0, at) },
  { id: 'cut-off-start', mutate: (text, { at }) => text.slice(at) },
  { id: 'swap-clauses', mutate: (text, { at, other }) => swapClauses(text, at, other) },
  { id: 'repeat-clause', mutate: (text, { at }) => splice(text, at, at, clauseAt(text, at)) },
  {
    id: 'open-line',
    mutate: (text, { at, pick }) => {
      const start = text.lastIndexOf('\n', at - 1) + 1;
      return splice(text, start, start, choose(fragments.opening, pick));
    },
  },
  ...exchanges,
  ...insertions,
];

/** The clause around an offset, with its closing mark. */
function clauseAt(text: string, at: number): string {
  const clauses = clausesOf(text);
  let end = 0;
  return clauses.find((clause) => (end += clause.length) > at) ?? '';
}

function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!clauseEnd.test(text.charAt(index))) continue;
    clauses.push(text.slice(start, index + 1));
    start = index + 1;
  }
  return [...clauses, text.slice(start)];
}

function swapClauses(text: string, at: number, other: number): string {
  const clauses = clausesOf(text);
  const [first, second] = [at % clauses.length, other % clauses.length];
  return clauses
    .map((clause, index) => clauses[index === first ? second : index === second ? first : index] ?? clause)
    .join('');
}
