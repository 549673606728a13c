import type { FactRecord } from '../../model/schemas.generated.js';
import { groupBy } from '../../model/group-by.js';
import { reckon } from '../reckon.js';
import type { Observation } from '../series.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { disagreements } from './disagreements.js';
import { quoted } from './explain.js';
import { topicOf } from './same-thing.js';

/** One observation stated twice, in one document or in several: what the most exact statement says against the others. */
export const sameObservation: Check = {
  code: 'same-observation',
  ofStatements: ({ series }) =>
    series.flatMap((each) => [
      ...each.observations.flatMap(repeated),
      ...disagreements(each).flatMap(([best, fact]) => compareStatements(best, fact)),
    ]),
};

/** Statements of a series that were joined; of those alike in one document, the first. */
function repeated({ best, statements }: Observation): Comparison[] {
  const others = statements.map(({ fact }) => fact).filter((fact) => fact !== best && isRepetition(best, fact));
  const distinct = groupBy(others, ({ document_id: document, value, qualifier }) =>
    [document, value, qualifier].join(' '),
  );
  return [...distinct.values()].flatMap(([fact]) => (fact === undefined ? [] : compareStatements(best, fact)));
}

/** In one document, outside of the catalogue, only what is named at length and has the same value is surely the same. */
function isRepetition(best: FactRecord, fact: FactRecord): boolean {
  if (best.sentence === fact.sentence && oneAfterAnother.test(fact.sentence)) return false;
  if (best.indicator_id !== null) return true;
  const isSpecific = (best.indicator ?? '').length >= leastWording;
  return (
    isSpecific &&
    (best.document_id !== fact.document_id || best.value === fact.value || best.sentence === fact.sentence)
  );
}

/** 接连突破8万亿元、9万亿元: not one value but several in turn. */
const oneAfterAnother = /接连|连[续跨破]|先后|相继|陆续|逐[步年]|分别/u;

const leastWording = 4;

function compareStatements(best: FactRecord, fact: FactRecord): Comparison[] {
  const period = fact.period ?? '';
  return compare({
    topic: `${topicOf(fact)}（${period}）`,
    found: fact,
    expected: reckon(best),
    formula: quoted(best),
    operands: [best],
    relation: 'same',
  });
}
