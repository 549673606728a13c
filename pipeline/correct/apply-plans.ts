import { factNamer } from '../check/fact-id.js';
import { identityOf, inTextOrder, type NamedExtraction, type NamedFact } from '../check/name-facts.js';
import type { DropCorrection } from '../model/correction.js';
import type { ClassedNumeral, Fact } from '../model/fact.js';
import type { Issue } from '../model/issue.js';
import { contains, overlaps } from './places.js';
import type { Plan } from './plan.js';

/** The extraction with all plans carried out at once, so that their order does not matter. */
export function applyPlans(extraction: NamedExtraction, plans: readonly Plan[]): NamedExtraction {
  const dropped = new Map(plans.flatMap((plan) => (plan.action === 'drop' ? [[plan.fact, plan.correction]] : [])));
  const replaced = new Map(plans.flatMap((plan) => (plan.action === 'set' ? [[plan.fact, plan.becomes]] : [])));
  const added = nameAdded(
    extraction,
    plans.flatMap((plan) => (plan.action === 'add' ? [plan.fact] : [])),
  );
  const kept = extraction.facts.filter((fact) => !dropped.has(fact));
  const places = new Map([...kept, ...added].map((fact, place) => [fact, place]));
  return inTextOrder({
    ...extraction,
    facts: [...kept.map((fact) => replaced.get(fact) ?? fact), ...added],
    numerals: placeNumerals(extraction, dropped, added, places),
    issues: [...withoutAdded(extraction.issues, added), ...plans.flatMap(obsoleteIssue)],
  });
}

/** Ids as if the added facts had been read last, so that those of the others stay. In text order. */
function nameAdded(extraction: NamedExtraction, added: readonly Fact[]): NamedFact[] {
  const nameFact = factNamer();
  for (const fact of extraction.facts) nameFact(identityOf(extraction, fact));
  return added
    .toSorted((left, right) => left.span.start - right.span.start)
    .map((fact) => ({ ...fact, id: nameFact(identityOf(extraction, fact)) }));
}

/** `places` tells where each fact now stands in the list. */
function placeNumerals(
  { facts, numerals }: NamedExtraction,
  dropped: ReadonlyMap<NamedFact, DropCorrection>,
  added: readonly NamedFact[],
  places: ReadonlyMap<NamedFact, number>,
): ClassedNumeral[] {
  const carried = new Set<NamedFact>();
  return numerals.map((numeral) => {
    const { span, fact: index, ...rest } = numeral;
    const owner = added.find((fact) => contains(fact.span, span));
    if (owner !== undefined) {
      const isPart = carried.has(owner);
      carried.add(owner);
      return { span, ...carrier(isPart), ...placed(owner, places) };
    }
    const fact = index === undefined ? undefined : facts[index];
    const drop = fact && dropped.get(fact);
    if (drop !== undefined) return { span, class: drop.class ?? 'other', reason: drop.reason };
    return { span, ...rest, ...(fact && placed(fact, places)) };
  });
}

/** The first numeral of a fact carries it. */
function carrier(isPart: boolean): Pick<ClassedNumeral, 'class' | 'reason'> {
  return isPart ? { class: 'part', reason: '同一数量表达的一部分' } : { class: 'fact', reason: '' };
}

function placed(fact: NamedFact, places: ReadonlyMap<NamedFact, number>): { fact?: number } {
  const place = places.get(fact);
  return place === undefined ? {} : { fact: place };
}

/** A cell whose target was read as words has its number now. */
function withoutAdded(issues: readonly Issue[], added: readonly NamedFact[]): Issue[] {
  return issues.filter(
    ({ code, span }) =>
      code !== 'target-without-number' || span === undefined || !added.some((fact) => overlaps(fact.span, span)),
  );
}

/**
 * A correction that the extraction has caught up with is no error: what is published is right with it and without it,
 * and a better rule must not stop the build of every text it improves.
 */
function obsoleteIssue(plan: Plan): Issue[] {
  if (plan.action !== 'none') return [];
  const message = `更正 ${plan.entry.pointer} 已无作用，不用它读出的结果也是如此；请从更正文件中删除这一条`;
  return [{ code: 'correction-obsolete', severity: 'info', message, span: plan.span }];
}
