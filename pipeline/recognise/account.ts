import type { Aside } from '../model/block.js';
import type { ClassedNumeral } from '../model/fact.js';
import type { Mention } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import { sourceSpan, sourceStretches, type MappedText, type Span } from '../model/span.js';
import { scanNumerals } from './numeral.js';

const partReason = '同一数量表达的一部分';

/** What became of the mentions of one sentence. */
export interface SentenceAccount {
  readonly sentence: Sentence;
  /** Every numeral of the sentence, in order. */
  readonly numerals: readonly Span[];
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
  const numerals = accounts.flatMap((account) => classedOf(source, account));
  for (const { span, reason, class: kind = 'ref' } of asides) {
    for (const { start, end } of scanNumerals(source.slice(span.start, span.end))) {
      numerals.push({ span: { start: span.start + start, end: span.start + end }, class: kind, reason });
    }
  }
  return numerals.sort((first, second) => first.span.start - second.span.start);
}

function classedOf(source: string, { sentence, numerals, mentions, placed }: SentenceAccount): ClassedNumeral[] {
  const { content } = sentence;
  let next = 0;
  return numerals.flatMap((numeral): ClassedNumeral[] => {
    while ((mentions[next]?.end ?? Infinity) <= numeral.start) next += 1;
    const mention = mentions[next];
    const classed =
      mention === undefined || mention.start >= numeral.end
        ? { class: 'other' as const, reason: '未能归类的数字' }
        : verdict(mention, numeral.start, placed);
    return placesOf(source, content, numeral).map((span, index) => ({
      span,
      ...(index === 0 ? classed : rest(classed)),
    }));
  });
}

/**
 * Where a numeral stands in the source: one span, or several where numerals that are none of its own stand between its
 * characters, as in a footnote at the page end that cut it.
 */
function placesOf(source: string, content: MappedText, { start, end }: Span): Span[] {
  const whole = sourceSpan(content, start, end);
  if (whole.end - whole.start === end - start) return [whole];
  const stretches = sourceStretches(content, start, end);
  const between = stretches.slice(1).map((stretch, index) => source.slice(stretches[index]?.end, stretch.start));
  if (!between.some(holdsNumeral)) return [whole];
  return stretches.filter((stretch) => holdsNumeral(source.slice(stretch.start, stretch.end)));
}

function holdsNumeral(text: string): boolean {
  return scanNumerals(text).length > 0;
}

type Classed = Omit<ClassedNumeral, 'span'>;

/** What the further stretches of a numeral are. */
function rest(classed: Classed): Classed {
  return classed.class === 'fact' ? { ...classed, class: 'part', reason: partReason } : classed;
}

function verdict(mention: Mention, start: number, placed: ReadonlyMap<number, number>): Classed {
  if (mention.quantity === undefined) return { class: mention.class, reason: mention.reason };
  const fact = placed.get(mention.quantity.start);
  if (fact === undefined) return { class: 'other', reason: '时长、次数或届数，不是统计指标' };
  const carrier = mention.quantity.numerals[0];
  const carries = carrier !== undefined && start <= carrier.start;
  return { class: carries ? 'fact' : 'part', fact, reason: carries ? '' : partReason };
}
