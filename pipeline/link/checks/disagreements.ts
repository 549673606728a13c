import type { FactRecord } from '../../model/schemas.generated.js';
import { significantDigits } from '../decimal.js';
import { groupBy } from '../../model/group-by.js';
import type { Series } from '../series.js';
import { isBaseSure } from './base-period.js';

/** Statements of one period that differ and can only be a contradiction or a revision: the first with each that followed. */
export function disagreements({ key, observations }: Series): [FactRecord, FactRecord][] {
  if (key.subject === '' || (key.indicatorId === undefined && key.indicator.length < leastWording)) return [];
  const plain = observations.filter(({ status, best }) => status === 'actual' && isPlain(best));
  return [...groupBy(plain, ({ period }) => period).values()].flatMap(([first, ...later]) =>
    later.flatMap(({ best }): [FactRecord, FactRecord][] =>
      first !== undefined && isSurelyOne(first.best, best) ? [[first.best, best]] : [],
    ),
  );
}

const leastWording = 4;

/** Rules that read a wording as it stands; others gather it from what surrounds the number. */
const plainRules: ReadonlySet<string> = new Set(['indicator-value', 'table-cell', 'change', 'share']);

/** What may put another year, another basis or a mere threshold into a sentence. */
const unsettling =
  /[上去前]一?年|台阶|大关|关口|连[续跨上破]|接连|跃上|跨[上入越过]|计划|预[计期]|原[定来]|应当|如果|价格|口径|[从由]/u;

/** In a sentence that looks back at another year, or forth, it is not sure which year a number is of. */
function isPlain({ rule, qualifier, period_basis: basis, sentence, indicator }: FactRecord): boolean {
  const isDated = basis === 'stated' || basis === 'section';
  const isMean = /^(?:平均|计算平均)/u.test(indicator ?? '');
  return plainRules.has(rule) && qualifier === 'eq' && isDated && !isMean && !unsettling.test(sentence);
}

/** Two documents name alike what is one thing; one document does so with parts of it too, unless the catalogue knows it. */
function isSurelyOne(a: FactRecord, b: FactRecord): boolean {
  if (a.kind === 'growth' || a.kind === 'change') return a.reference !== null && isBaseSure(a) && isBaseSure(b);
  if (a.document_id !== b.document_id) return true;
  const isCatalogued = a.indicator_id !== null && b.indicator_id !== null && !(a.indicator ?? '').includes('产值');
  return isCatalogued && [a, b].every((fact) => isDetailed(fact) && !/[较比]/u.test(fact.sentence));
}

/** With three digits or more it is no threshold or round number. */
function isDetailed({ value }: FactRecord): boolean {
  return significantDigits(value) >= 3;
}
