import type { Aside } from '../model/block.js';
import type { ClassedNumeral } from '../model/fact.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import { sourceSpan } from '../model/span.js';
import { scanNumerals } from './numeral.js';

/** What became of the mentions of one sentence. */
export interface SentenceAccount {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** Index of the fact a quantity became, by the quantity's offset in the sentence. */
  readonly placed: ReadonlyMap<number, number>;
}

/**
 * Every numeral of the source text with its class, in text order. The first numeral of a fact carries it, the others are parts;
 * numerals of no sentence belong to what parse set aside.
 */
export function accountNumerals(
  source: string,
  accounts: readonly SentenceAccount[],
  asides: readonly Aside[],
): ClassedNumeral[] {
  const numerals = accounts.flatMap(classedOf);
  for (const { span, reason } of asides) {
    for (const { start, end } of scanNumerals(source.slice(span.start, span.end))) {
      numerals.push({ span: { start: span.start + start, end: span.start + end }, class: 'ref', reason });
    }
  }
  return numerals.sort((first, second) => first.span.start - second.span.start);
}

function classedOf({ sentence, mentions, placed }: SentenceAccount): ClassedNumeral[] {
  const { content } = sentence;
  const numerals = scanNumerals(content.text);
  let next = 0;
  return numerals.map((numeral) => {
    while ((mentions[next]?.end ?? Infinity) <= numeral.start) next += 1;
    const mention = mentions[next];
    const span = sourceSpan(content, numeral.start, numeral.end);
    if (mention === undefined || mention.start >= numeral.end)
      return { span, class: 'other', reason: '未能归类的数字' };
    return { span, ...verdict(mention, numeral.start, placed) };
  });
}

function verdict(mention: Mention, start: number, placed: ReadonlyMap<number, number>): Omit<ClassedNumeral, 'span'> {
  if (mention.quantity === undefined) return { class: mention.class, reason: mention.reason };
  const fact = placed.get(mention.quantity.start);
  if (fact === undefined) return { class: 'other', reason: '时长、次数或届数，不是统计指标' };
  const carrier = mention.quantity.numerals[0];
  const carries = carrier !== undefined && start <= carrier.start;
  return { class: carries ? 'fact' : 'part', fact, reason: carries ? '' : '同一数量表达的一部分' };
}
