import { recordsOf, type Placed } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';
import { factsById, namedFacts, type FactsById } from '../linked-facts.js';

export const seriesFacts: Check = {
  code: 'series-facts',
  description: 'an observation of series.csv has value, unit, kind, status and documents of the facts it names',
  counts: 'observations',
  run: (dataset) => {
    const facts = factsById(dataset);
    return checkEach(recordsOf(dataset, 'series'), (observation) => compare(facts, observation));
  },
};

/** What all facts of an observation have in common with it. */
const shared = ['kind', 'status', 'unit', 'indicator_id', 'region'] as const;

function compare(facts: FactsById, { file, row, record }: Placed<'series'>): Finding[] {
  const named = namedFacts(facts, record.fact_ids);
  const { value, value_max: highest, qualifier, sources } = record;
  const values = named.map((fact) => `${fact.qualifier} ${fact.value} ${fact.value_max ?? ''}`);
  const own = `${qualifier} ${value} ${highest ?? ''}`;
  const documents = [...new Set(named.map(({ document_id: id }) => id))].join(' ');
  return [
    ...(values.includes(own) ? [] : [{ file, row, found: own, expected: `the value of one of its facts` }]),
    ...(sources === documents ? [] : [{ file, row, found: `sources ${sources}`, expected: documents }]),
    ...shared.flatMap((column) =>
      named
        .filter((fact) => fact[column] !== record[column])
        .map((fact) => ({
          file,
          row,
          found: `${column} ${show(record[column])}`,
          expected: `${show(fact[column])}, as fact ${fact.fact_id} says`,
        })),
    ),
  ];
}
