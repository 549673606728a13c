import type { FactRecord } from '../../model/schemas.generated.js';
import { atMost, exactly, plus, reckon } from '../reckon.js';
import type { Comparison } from './check.js';
import { compareSum } from './compare-sum.js';
import { compare } from './compare.js';
import { quoted } from './explain.js';
import { isTotal, topicOf } from './same-thing.js';
import type { PlacedFact } from './sentence-facts.js';
import { completeKinds } from './sum-definitions.js';

/** The parts a sentence lists of a whole before them. */
export function compareLists(sentence: readonly PlacedFact[]): Comparison[] {
  return [...compareMedals(sentence), ...comparePartition(sentence), ...compareOfWhich(sentence)];
}

/** 15枚奖牌，包括11金3银1铜: all medals are of one of three sorts. */
function compareMedals(sentence: readonly PlacedFact[]): Comparison[] {
  const facts = sentence.map(({ fact }) => fact).filter(({ unit, kind }) => unit === '枚' && kind === 'level');
  const medals = ['金', '银', '铜'].flatMap((metal) => facts.filter(({ quote }) => quote.endsWith(metal)));
  const [total, ...others] = facts.filter((fact) => !medals.includes(fact));
  return total === undefined || medals.length !== 3 || others.length > 0 ? [] : compareSum(total, medals);
}

/** 20项指标中，19项完成，1项未完成: two parts one of which is what the other is not. */
function comparePartition(sentence: readonly PlacedFact[]): Comparison[] {
  return sentence.flatMap(({ fact: whole, tail }, index) => {
    const [first, second, third] = sentence.slice(index + 1, index + 4);
    if (first === undefined || second === undefined || !/^[^，。；]{0,12}中，$/u.test(tail)) return [];
    const isPair = [whole, first.fact, second.fact].every((fact) => isTotal(fact) && fact.unit === whole.unit);
    const isNegated = !/未|没有|不/u.test(first.tail) && /未|没有/u.test(second.tail);
    return isPair && isNegated && third?.fact.unit !== whole.unit ? compareSum(whole, [first.fact, second.fact]) : [];
  });
}

/** How many facts back a whole is looked for, so that a sentence without end takes no time without end. */
const reach = 40;

/** 指标28项，其中预期性指标19项、约束性指标9项 */
function compareOfWhich(sentence: readonly PlacedFact[]): Comparison[] {
  return sentence.flatMap(({ fact, lead }, index) => {
    if (fact.rule !== 'of-which' || !/其中|包括/u.test(lead)) return [];
    const before = sentence
      .slice(Math.max(0, index - reach), index)
      .flatMap((each) => (each.isAside ? [] : [each.fact]));
    const whole = before.findLast((each) => isTotal(each) && each.unit === fact.unit && each.subject === fact.subject);
    if (whole === undefined || !isTotal(fact) || whole.rule === 'of-which') return [];
    const parts = listFrom(sentence, index);
    const isAll = isComplete(parts);
    const sum = parts.length > 1 ? compareSum(whole, parts, !isAll) : [];
    return sum.length > 0 ? sum : parts.flatMap((part) => compareWithin(before, whole, part));
  });
}

/** What follows 其中 in the same list and unit. */
function listFrom(sentence: readonly PlacedFact[], from: number): FactRecord[] {
  const first = sentence[from]?.fact;
  const rest = sentence.slice(from + 1, from + reach);
  const end = rest.findIndex(
    ({ fact, lead }) => fact.rule !== 'of-which' || /[。；]|其中/u.test(lead) || fact.unit !== first?.unit,
  );
  return [
    ...(first === undefined ? [] : [first]),
    ...rest.slice(0, end < 0 ? rest.length : end).map(({ fact }) => fact),
  ];
}

function isComplete(parts: readonly FactRecord[]): boolean {
  return completeKinds.some(
    (kinds) =>
      kinds.length === parts.length &&
      kinds.every((kind) => parts.some(({ indicator }) => indicator?.startsWith(kind) === true)),
  );
}

/** A part above its whole is a contradiction only when it is above all that stands before it. */
function compareWithin(before: readonly FactRecord[], whole: FactRecord, part: FactRecord): Comparison[] {
  const alike = before.filter((each) => isTotal(each) && each.unit === part.unit);
  const all = alike.map(reckon).reduce(plus, exactly(0));
  return compare({
    topic: topicOf(part),
    found: part,
    expected: atMost(reckon(whole)),
    formula: quoted(whole),
    operands: [whole],
    relation: 'limit',
    agreementOnly: reckon(part).low.lte(all.high),
  });
}
