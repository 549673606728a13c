import { recordsOf, type Dataset, type Placed } from '../dataset.js';
import { show, type Check, type Finding } from '../finding.js';

export const mentionFact: Check = {
  code: 'mention-fact',
  description:
    'mentions of class fact name the fact they stand in, others name none but as part of it; every fact is mentioned',
  counts: 'mentions and facts',
  run: (dataset) => {
    const mentions = recordsOf(dataset, 'mentions');
    const facts = recordsOf(dataset, 'facts');
    return {
      checked: mentions.length + facts.length,
      findings: [...wrongMentions(dataset), ...unmentioned(dataset)],
    };
  },
};

function wrongMentions(dataset: Dataset): Finding[] {
  const facts = new Map(recordsOf(dataset, 'facts').map(({ record }) => [record.fact_id, record]));
  return recordsOf(dataset, 'mentions').flatMap(({ file, row, record }) => {
    const { class: its, fact_id: id, reason } = record;
    const at = { file, row, found: `class ${its}, fact_id ${id ?? '∅'}, reason ${show(reason)}` };
    if (id === null && its === 'fact') return [{ ...at, expected: 'the fact it belongs to' }];
    if (id === null) return reason === null ? [{ ...at, expected: 'a reason' }] : [];
    if (its !== 'fact' && its !== 'part') return [{ ...at, expected: 'no fact' }];
    const fact = facts.get(id);
    if (fact === undefined || isInside(record, fact)) return [];
    return [{ ...at, expected: `a place in ${fact.document_id} from ${String(fact.start)} to ${String(fact.end)}` }];
  });
}

function isInside(mention: Placed<'mentions'>['record'], fact: Placed<'facts'>['record']): boolean {
  return mention.document_id === fact.document_id && mention.start >= fact.start && mention.end <= fact.end;
}

function unmentioned(dataset: Dataset): Finding[] {
  const mentions = recordsOf(dataset, 'mentions').filter(({ record }) => record.class === 'fact');
  const mentioned = new Set(mentions.map(({ record }) => record.fact_id));
  return recordsOf(dataset, 'facts')
    .filter(({ record }) => !mentioned.has(record.fact_id))
    .map(({ file, row }) => ({ file, row, found: 'no mention of class fact', expected: 'one at least' }));
}
