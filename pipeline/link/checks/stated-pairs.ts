import type { FactRecord } from '../../model/schemas.generated.js';
import { isMovement } from './movement.js';
import type { PlacedFact } from './sentence-facts.js';

/** Two levels of one thing in a sentence, and what the sentence says of the way from one to the other. */
export interface StatedPair {
  readonly earlier: FactRecord;
  readonly later: FactRecord;
  readonly rule: 'from-to' | 'comparison-base';
  readonly movements: readonly FactRecord[];
}

/** 由66.1%下降至44.9%，下降21.2个百分点; 13697.5亿元，较“十三五”末的9323.1亿元增加4374.4亿元. */
export function statedPairs(sentences: readonly (readonly PlacedFact[])[]): StatedPair[] {
  return sentences.flatMap((sentence) => sentence.flatMap((_, index) => pairAt(sentence, index)));
}

function pairAt(sentence: readonly PlacedFact[], index: number): StatedPair[] {
  const [first, second] = [sentence[index], sentence[index + 1]];
  if (first === undefined || second === undefined || !areLevels(first.fact, second.fact)) return [];
  const after = movementsAfter(sentence, index + 2, second.fact);
  if (second.fact.rule === 'comparison-base')
    return [{ earlier: second.fact, later: first.fact, rule: 'comparison-base', movements: after }];
  if (first.fact.rule !== 'from-to' || second.fact.rule !== 'from-to' || !/[到至为成]/u.test(second.lead)) return [];
  const movements = [...movementBefore(sentence, index), ...after];
  return [{ earlier: first.fact, later: second.fact, rule: 'from-to', movements }];
}

/** Two values of one thing in one unit. */
function areLevels(a: FactRecord, b: FactRecord): boolean {
  return isSameTopic(a, b) && a.kind === b.kind && a.unit === b.unit && !isMovement(a);
}

/** Words by which a number is that of a single year or of something else. */
const otherMeasure = /平均每|每[年月]|月均|同比|环比|[高低快慢多]于|其中|[占居都均；。]/u;

function movementsAfter(sentence: readonly PlacedFact[], from: number, level: FactRecord): FactRecord[] {
  const movements: FactRecord[] = [];
  for (const { fact, lead } of sentence.slice(from, from + 3)) {
    if (!isSameTopic(fact, level) || !isMovement(fact) || !isPlain(fact, lead)) break;
    movements.push(fact);
  }
  return movements;
}

/** 共增加了1905亿斤，即从3496亿斤，增加到了5401亿斤. */
function movementBefore(sentence: readonly PlacedFact[], index: number): FactRecord[] {
  const [movement, from] = [sentence[index - 1], sentence[index]];
  if (movement === undefined || !from?.lead.includes('即')) return [];
  const { fact, lead } = movement;
  return isSameTopic(fact, from.fact) && isMovement(fact) && isPlain(fact, lead) ? [fact] : [];
}

function isPlain({ reference }: FactRecord, lead: string): boolean {
  return !otherMeasure.test(lead.replace('年均', '')) && !/[高低快慢优好多]于|[高超]出|口径/u.test(reference ?? '');
}

function isSameTopic(a: FactRecord, b: FactRecord): boolean {
  return a.indicator === b.indicator && a.subject === b.subject;
}
